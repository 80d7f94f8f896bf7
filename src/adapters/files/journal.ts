import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from '../../base/journalEntry.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import { applyTextEdits, type TextEdit } from '../../base/textEdit.ts';
import { newBragDocument } from '../../brag/document/newDocument.ts';
import { journalEntries } from '../../brag/journalEntries.ts';
import { type Decision, parseDecisions, renderDecision } from '../../brag/suggestions/decisions.ts';
import { editFile } from './editFile.ts';
import { errorCode, explained } from './fileErrors.ts';
import { ensureFolder, notAFolder } from './journalFolder.ts';
import { journalLines } from './journalLines.ts';
import { readTextFile } from './readTextFile.ts';

/** A journal on disk. Every method rejects with a `UserError` when the disk does not let it work. */
export interface Journal {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of a review period's brag document, whether it exists or not. */
  documentPath(period: Pick<ReviewPeriod, 'name'>): string;
  /** The text of a brag document, `null` when there is none. */
  readDocument(period: Pick<ReviewPeriod, 'name'>): Promise<string | null>;
  /**
   * Changes a brag document under its lock; it is made when it is missing, and so is the journal's folder.
   * `edits` may be asked more than once, when the file changes meanwhile. Resolves to whether it changed.
   */
  editDocument(
    period: Pick<ReviewPeriod, 'name'>,
    edits: (text: string) => readonly TextEdit[],
    signal?: AbortSignal,
  ): Promise<boolean>;
  /** The entries of all brag documents, oldest document first; none without a journal. */
  readEntries(): Promise<readonly JournalEntry[]>;
  /** In the order in which they were made. */
  readDecisions(): Promise<readonly Decision[]>;
  appendDecisions(decisions: readonly Decision[]): Promise<void>;
}

/** The journal in `folder`, an absolute path. Nothing is read or made before it is asked for. */
export function createJournal({ folder }: { readonly folder: string }): Journal {
  const documentPath = ({ name }: Pick<ReviewPeriod, 'name'>) => join(folder, `${name}.md`);
  const decisions = journalLines(folder, 'decisions.jsonl');
  return {
    folder,
    documentPath,
    readDocument: (period) => readTextFile(documentPath(period)),
    async editDocument(period, edits, signal = new AbortController().signal) {
      await ensureFolder(folder);
      return editFile(
        documentPath(period),
        (text) => {
          const document = text === '' ? newBragDocument(period.name) : text;
          return applyTextEdits(document, edits(document));
        },
        signal,
      );
    },
    async readEntries() {
      const entries: JournalEntry[] = [];
      for (const name of await documentNames(folder)) {
        entries.push(...journalEntries(name, (await readTextFile(documentPath({ name }))) ?? ''));
      }
      return entries;
    },
    readDecisions: async () => parseDecisions(await decisions.read()),
    appendDecisions: (made) => decisions.append(made.map(renderDecision)),
  };
}

/** Names of review periods begin with their year: other Markdown in the folder is the user's own business. */
const BRAG_DOCUMENT = /^((?:FY)?\d{4}(?!\d).*)\.md$/;

async function documentNames(folder: string): Promise<readonly string[]> {
  return explained(folder, async () => {
    try {
      const files = (await readdir(folder, { withFileTypes: true })).filter(
        (file) => file.isFile() || file.isSymbolicLink(),
      );
      return files.flatMap((file) => BRAG_DOCUMENT.exec(file.name)?.[1] ?? []).sort();
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT') return [];
      throw code === 'ENOTDIR' ? notAFolder(folder) : error;
    }
  });
}
