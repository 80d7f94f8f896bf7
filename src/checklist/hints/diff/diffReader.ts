import type { AddedLine, ChangedFile } from '../hint.ts';
import { headerPath, hunkHeader, plainPath, prefixedPath, rawChange } from './headers.ts';

/** How much of a diff is kept. What comes after is only counted, so memory does not grow with the diff. */
export interface DiffBounds {
  readonly files: number;
  /** Added, and removed, lines of one file. */
  readonly linesOfFile: number;
  /** UTF-16 code units of one line. */
  readonly lineLength: number;
  /** UTF-16 code units of all lines. */
  readonly characters: number;
}

/** A person's work of months fits; an imported archive does not. */
export const DEFAULT_DIFF_BOUNDS: DiffBounds = {
  files: 3_000,
  linesOfFile: 3_000,
  lineLength: 500,
  characters: 4_000_000,
};

/** What a diff says. */
export interface ReadDiff {
  /** In the order of the diff. */
  readonly files: readonly ChangedFile[];
  /** Whether something was left out because of the bounds, or because the diff broke off. */
  readonly truncated: boolean;
}

/** A file while its section is read. */
interface Section {
  path: string | null;
  status: ChangedFile['status'];
  readonly added: AddedLine[];
  readonly removedLines: string[];
  removed: number;
  readonly isCombined: boolean;
  isWanted: boolean;
  /** Its lines were not all kept, or cannot be told. */
  cut: boolean;
}

/**
 * Reads a unified diff of git as it comes, in pieces cut anywhere, perhaps with the lines of `--raw` before it
 * (`git diff --raw --patch`), which name the files that the bounds or a broken end keep from being read.
 * A combined diff (`diff --cc`) has no single old side: its files are named and nothing more, and so are those that
 * `isWanted` refuses, to leave the bounds to the others. Anything else is skipped.
 */
export function createDiffReader(
  bounds: DiffBounds = DEFAULT_DIFF_BOUNDS,
  isWanted: (path: string) => boolean = () => true,
) {
  const raw = new Map<string, ChangedFile['status']>();
  const read = new Map<string, ChangedFile>();
  let section: Section | null = null;
  let hunk = { line: 0, removed: 0, added: 0 };
  let rest = '';
  let characters = 0;
  let truncated = false;

  function finishSection(): void {
    if (section?.path != null) {
      if (read.size < bounds.files) read.set(section.path, changedFile(section, section.path));
      else truncated = true;
    }
    section = null;
    hunk = { line: 0, removed: 0, added: 0 };
  }

  function start(path: string | null, isCombined: boolean): void {
    finishSection();
    section = {
      path,
      status: 'modified',
      added: [],
      removedLines: [],
      removed: 0,
      isCombined,
      isWanted: true,
      cut: isCombined,
    };
  }

  /** The text to keep; `null` beyond the bounds. */
  function kept(text: string, lines: number): string | null {
    const content = text.slice(1, bounds.lineLength + 1).replace(/\r$/, '');
    characters += content.length;
    if (lines < bounds.linesOfFile && characters <= bounds.characters) return content;
    truncated = true;
    return null;
  }

  function contentLine(line: string, file: Section): void {
    if (!file.isWanted) file.removed += line[0] === '-' ? 1 : 0;
    else if (line[0] === '+') {
      const text = kept(line, file.added.length);
      if (text === null) file.cut = true;
      else file.added.push({ line: hunk.line, text });
    } else if (line[0] === '-') {
      const text = kept(line, file.removedLines.length);
      if (text !== null) file.removedLines.push(text);
      file.removed++;
    }
    // "\ No newline at end of file" belongs to no side.
    if (line[0] === '\\') return;
    if (line[0] !== '+') hunk.removed--;
    if (line[0] !== '-') {
      hunk.added--;
      hunk.line++;
    }
  }

  function headerLine(line: string): void {
    const combined = /^diff --(?:cc|combined) (.+)/s.exec(line);
    if (line.startsWith('diff --git ')) start(headerPath(line.slice(11)), false);
    else if (combined) start(plainPath(combined[1] ?? ''), true);
    else if (section) sectionHeader(line, section);
    else rawLine(line);
  }

  function rawLine(line: string): void {
    const change = rawChange(line);
    if (!change) return;
    if (raw.size < bounds.files) raw.set(change.path, change.status);
    else truncated = true;
  }

  function sectionHeader(line: string, file: Section): void {
    if (file.isCombined) return;
    if (line.startsWith('@@ ')) startHunk(line, file);
    else if (line.startsWith('new file mode ')) file.status = 'added';
    else if (line.startsWith('deleted file mode ')) file.status = 'deleted';
    else if (line.startsWith('rename to ')) {
      file.path = plainPath(line.slice(10));
      file.status = 'renamed';
    } else if (line.startsWith('copy to ')) {
      file.path = plainPath(line.slice(8));
      file.status = 'added';
    } else if (line.startsWith('--- ')) file.path = prefixedPath(line.slice(4)) ?? file.path;
    else if (line.startsWith('+++ ')) file.path = prefixedPath(line.slice(4)) ?? file.path;
  }

  function startHunk(line: string, file: Section): void {
    hunk = { ...(hunkHeader(line) ?? hunk) };
    file.isWanted = file.path !== null && isWanted(file.path);
    file.cut ||= !file.isWanted;
  }

  function take(line: string): void {
    const inHunk = hunk.added > 0 || hunk.removed > 0;
    if (section && (inHunk || line.startsWith('\\ '))) contentLine(line, section);
    else headerLine(line);
  }

  return {
    push(piece: string): void {
      let from = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
        take(rest + piece.slice(from, end));
        rest = '';
        from = end + 1;
      }
      // What is longer than any line we keep is not gathered; its end is only looked for.
      if (rest.length <= MAX_PENDING) rest += piece.slice(from, from + MAX_PENDING);
    },
    /** Ends the reading. `isWhole`: the diff did not break off. */
    finish(isWhole: boolean): ReadDiff {
      if (rest !== '' && isWhole) take(rest);
      finishSection();
      for (const [path, status] of raw) {
        if (read.has(path)) continue;
        // Without a section a changed file differs in white space alone (`-w`).
        if (isWhole && !truncated && status === 'modified') continue;
        read.set(path, { path, status, added: [], removed: 0, unread: true });
      }
      return { files: [...read.values()], truncated: truncated || !isWhole };
    },
  };
}

/** Longer than any path, and than a line that is kept. */
const MAX_PENDING = 16_384;

function changedFile(section: Section, path: string): ChangedFile {
  const { status, added, removed, removedLines, cut } = section;
  return { path, status, added, removed, removedLines, ...(cut ? { unread: true as const } : {}) };
}
