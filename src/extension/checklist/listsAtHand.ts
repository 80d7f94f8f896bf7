import { join } from 'node:path';
import * as vscode from 'vscode';
import { readRegularFile } from '../../adapters/files/readRegularFile.ts';
import type { Checklist } from '../../checklist/checklist.ts';
import { applyCustomisations } from '../../checklist/lists/applyCustomisations.ts';
import type { ChecklistFile } from '../../checklist/lists/customisation.ts';
import { readChecklistFile } from '../../checklist/lists/readChecklistFile.ts';
import { BUILT_IN_CHECKLISTS } from '../../content/checklists.ts';
import { STAFFWARD_FILE } from '../../lint/lintConfig.ts';
import { problemDiagnostic } from '../problemDiagnostic.ts';

/** The user's own lists, in the journal. */
export const OWN_FILE = 'checklists.yml';

/** A longer file is cut, which its reader reports. */
const MAX_BYTES = 1024 * 1024;
const QUIET_MS = 200;

/** A file that has lists, and what is wrong with it. */
export interface ListFile {
  readonly owner: 'team' | 'own';
  readonly uri: vscode.Uri;
  readonly problems: readonly vscode.Diagnostic[];
}

/** The lists on offer. */
export interface ListsAtHand extends vscode.Disposable {
  /** At least one. */
  lists(): readonly Checklist[];
  /** The files that have problems. */
  flawed(): readonly ListFile[];
  /** Where the files are looked for from now on. Resolves when they are read. */
  follow(root: string | null): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

/** What reading lists needs. */
export interface ListsOptions {
  /** Throws a `UserError` for a path that cannot be one. */
  journalFolder(): string;
}

/**
 * Our lists as the team's file and then the user's own change them, read again whenever one of the files changes, saved
 * or not. A problem stands at its line in the Problems panel; what is well in a file counts all the same.
 */
export function createListsAtHand({ journalFolder }: ListsOptions): ListsAtHand {
  const changed = new vscode.EventEmitter<void>();
  const diagnostics = vscode.languages.createDiagnosticCollection('staffward-checklists');
  let root: string | null = null;
  let watchers: readonly vscode.Disposable[] = [];
  let files: readonly (ListFile & { readonly text: string })[] = [];
  let lists: readonly Checklist[] = BUILT_IN_CHECKLISTS;
  let timer: NodeJS.Timeout | undefined;
  let readings = 0;

  async function read(): Promise<void> {
    readings++;
    const turn = readings;
    const read = await Promise.all(placesOf(root, journalFolder).map(readFile));
    if (turn !== readings) return;
    const merged = applyCustomisations(
      BUILT_IN_CHECKLISTS,
      read.map(({ file }) => file.customisation),
    );
    lists = merged.lists;
    files = read.map((each, index) => ({
      ...each,
      problems: [...each.file.problems, ...(merged.problems[index] ?? [])].map((problem) =>
        problemDiagnostic(problem, each.text),
      ),
    }));
    diagnostics.clear();
    for (const { uri, problems } of files) if (problems.length > 0) diagnostics.set(uri, problems);
    changed.fire();
  }
  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), QUIET_MS);
  };
  const watch = () => {
    for (const watcher of watchers) watcher.dispose();
    watchers = placesOf(root, journalFolder).map(({ folder, name }) => {
      const pattern = new vscode.RelativePattern(vscode.Uri.file(folder), name);
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      watcher.onDidCreate(readSoon);
      watcher.onDidChange(readSoon);
      watcher.onDidDelete(readSoon);
      return watcher;
    });
  };
  const listeners = vscode.Disposable.from(
    changed,
    diagnostics,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (files.some(({ uri }) => uri.toString() === document.uri.toString())) readSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('staffward.journal.folder')) return;
      watch();
      readSoon();
    }),
  );
  return {
    lists: () => lists,
    flawed: () => files.filter(({ problems }) => problems.length > 0),
    async follow(next) {
      root = next;
      watch();
      await read();
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      readings++;
      for (const watcher of watchers) watcher.dispose();
      listeners.dispose();
    },
  };
}

interface FilePlace {
  readonly owner: ListFile['owner'];
  readonly folder: string;
  readonly name: string;
}

function placesOf(root: string | null, journalFolder: () => string): readonly FilePlace[] {
  const team: FilePlace[] = root === null ? [] : [{ owner: 'team', folder: root, name: STAFFWARD_FILE }];
  try {
    return [...team, { owner: 'own', folder: journalFolder(), name: OWN_FILE }];
  } catch {
    // Whoever opens the journal is told why it cannot be found.
    return team;
  }
}

async function readFile({ owner, folder, name }: FilePlace) {
  const uri = vscode.Uri.file(join(folder, name));
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? decoded(await readRegularFile(uri.fsPath, MAX_BYTES));
  const file: ChecklistFile = readChecklistFile(text);
  return { owner, uri, text, file };
}

function decoded(bytes: Uint8Array | null): string {
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
}
