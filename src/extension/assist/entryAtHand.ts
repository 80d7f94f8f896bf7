import * as vscode from 'vscode';
import { isInside } from '../../adapters/files/isInside.ts';
import { readBragEvidence } from '../../adapters/git/bragEvidence.ts';
import { type AssistEntry, assistEntryAt, type EvidenceText, evidenceOf } from '../../assist/assistEntry.ts';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { parseBragDocument } from '../../brag/document/parse.ts';
import { isBragDocument } from '../../brag/rules/isBragDocument.ts';
import type { SessionParts } from '../sessionParts.ts';

/** The entry at the cursor, in its document as it was at that moment. */
export interface EntryAtHand {
  readonly document: vscode.TextDocument;
  /** Of the document. Whatever is said of the entry is void when it has changed since. */
  readonly version: number;
  readonly text: string;
  readonly entry: AssistEntry;
  readonly evidence: readonly EvidenceText[];
}

/** Finds it, and what the repositories at hand say of its evidence. Rejects with a `UserError` when there is none. */
export async function entryAtHand(parts: SessionParts): Promise<EntryAtHand> {
  const editor = vscode.window.activeTextEditor;
  const document = editor?.document;
  const text = document?.getText() ?? '';
  const entry =
    editor && document && isOurs(document, text, parts)
      ? assistEntryAt(text, document.offsetAt(editor.selection.active))
      : null;
  if (!document || !entry) {
    throw new UserError(
      'no-entry-here',
      message('The cursor is in no entry of a brag document.'),
      message('Open your brag document and put the cursor into the entry that you want help with.'),
    );
  }
  const { version } = document;
  const signal = new AbortController().signal;
  const { folders, git } = await parts.sources(signal);
  const known = await readBragEvidence(
    entry.markdown,
    folders.map((folder) => ({ folder, git })),
    { fetched: parts.fetched, signal },
  );
  return { document, version, text, entry, evidence: evidenceOf(entry, known) };
}

function isOurs(document: vscode.TextDocument, text: string, { host }: SessionParts): boolean {
  if (document.languageId !== 'markdown') return false;
  const { uri } = document;
  if (uri.scheme === 'file' && isInside(uri.fsPath, host.config.journalFolder())) return true;
  const headings = parseBragDocument(text).sections.map(({ section }) => section);
  return isBragDocument({ path: uri.scheme === 'file' ? uri.path : null, headings });
}
