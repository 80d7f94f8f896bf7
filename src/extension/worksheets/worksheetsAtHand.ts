import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { type OwnFile, ownFiles } from '../../adapters/files/ownContent.ts';
import { BUILT_IN_WORKSHEETS } from '../../content/worksheets.ts';
import { readWorksheetFile } from '../../worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../worksheets/reports.ts';
import type { Worksheet } from '../../worksheets/worksheet.ts';
import { problemDiagnostic } from '../problemDiagnostic.ts';

/** The worksheets on offer, and the files that have something wrong. */
export interface WorksheetsAtHand extends vscode.Disposable {
  /** Read anew at each call. */
  read(): Promise<{ readonly worksheets: readonly Worksheet[]; readonly flawed: readonly vscode.Uri[] }>;
}

/**
 * Ours, as those of a team and then the user's own replace or join them. Problems of a file stand at their lines in the
 * Problems panel; what is well in it counts all the same.
 */
export function createWorksheetsAtHand(journalFolder: () => string): WorksheetsAtHand {
  const diagnostics = vscode.languages.createDiagnosticCollection('staffward-worksheets');
  const reports = new Set(Object.keys(REPORTS));
  return {
    async read() {
      const worksheets = new Map(BUILT_IN_WORKSHEETS.map((each) => [each.id, each]));
      const flawed: vscode.Uri[] = [];
      diagnostics.clear();
      for (const { path, text } of await filesAtHand(journalFolder())) {
        const { worksheet, problems } = readWorksheetFile(text, reports);
        if (worksheet) worksheets.set(worksheet.id, worksheet);
        if (problems.length > 0) {
          const uri = vscode.Uri.file(path);
          diagnostics.set(
            uri,
            problems.map((problem) => problemDiagnostic(problem, text)),
          );
          flawed.push(uri);
        }
      }
      return { worksheets: [...worksheets.values()], flawed };
    },
    dispose: () => diagnostics.dispose(),
  };
}

/** The team's come first, so that the user's win. Nothing is read from a folder that is not trusted. */
async function filesAtHand(journal: string): Promise<readonly OwnFile[]> {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  const places = [
    ...folders.filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => join(uri.fsPath, '.staffward')),
    join(journal, 'content'),
  ];
  const files = await Promise.all(places.map((place) => ownFiles(join(place, 'worksheets'))));
  return files.flat();
}

/** The name of a file as a list shows it. */
export function fileName(uri: vscode.Uri): string {
  return basename(uri.fsPath);
}
