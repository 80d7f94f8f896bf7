import type { AddedLine, ChangedFile } from '../hint.ts';

/** More removed text of a file is not searched for what was only moved. */
const MAX_SEARCHED = 200_000;

/** Shorter lines say nothing of where they come from. */
const MIN_TELLING = 8;

/**
 * The added lines of each file that say something new: without those that another place of the change lost, and
 * without what was wrapped, quoted or indented differently.
 */
export function newLinesOf(files: readonly ChangedFile[]): ReadonlyMap<ChangedFile, readonly AddedLine[]> {
  const lost = new Set<string>();
  for (const { removedLines = [] } of files) for (const text of removedLines) lost.add(squeezed(text));
  return new Map(files.map((file) => [file, newLines(file, lost)]));
}

function newLines(file: ChangedFile, lost: ReadonlySet<string>): readonly AddedLine[] {
  if (lost.size === 0) return file.added;
  const before = squeezed((file.removedLines ?? []).join(''));
  return runsOf(file.added).flatMap((run) => {
    if (before.length <= MAX_SEARCHED && before.includes(squeezed(run.map(({ text }) => text).join('')))) {
      return [];
    }
    return run.filter(({ text }) => !lost.has(squeezed(text)) || squeezed(text).length < MIN_TELLING);
  });
}

/** Neighbouring lines together. */
function runsOf(lines: readonly AddedLine[]): readonly AddedLine[][] {
  const runs: AddedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.line === line.line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Without what formatters add, remove and exchange. */
function squeezed(text: string): string {
  return text.replace(/[\s'"`,;()]+/g, '');
}
