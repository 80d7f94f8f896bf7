import { join } from 'node:path';
import * as vscode from 'vscode';
import { ownFiles } from '../../adapters/files/ownContent.ts';
import { BUILT_IN_PROMPTS } from '../../content/prompts.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import { readPromptFile } from '../../prompts/readPromptFile.ts';
import { problemDiagnostic } from '../problemDiagnostic.ts';

/** The prompts on offer. */
export interface PromptsAtHand extends vscode.Disposable {
  /** Read anew at each call. */
  read(): Promise<readonly Prompt[]>;
}

/**
 * Ours, as those of a team and then the user's own replace or join them. Problems of a file stand at their lines in the
 * Problems panel. Nothing is read from a folder that is not trusted.
 */
export function createPromptsAtHand(journalFolder: () => string): PromptsAtHand {
  const diagnostics = vscode.languages.createDiagnosticCollection('staffward-prompts');
  return {
    async read() {
      const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
      const places = [
        ...folders
          .filter(({ uri }) => uri.scheme === 'file')
          .map(({ uri }) => join(uri.fsPath, '.staffward')),
        join(journalFolder(), 'content'),
      ];
      const files = await Promise.all(places.map((place) => ownFiles(join(place, 'prompts'))));
      const prompts = new Map(BUILT_IN_PROMPTS.map((each) => [each.id, each]));
      diagnostics.clear();
      for (const { path, text } of files.flat()) {
        const { prompts: own, problems } = readPromptFile(text);
        for (const each of own) prompts.set(each.id, each);
        const shown = problems.map((problem) => problemDiagnostic(problem, text));
        if (shown.length > 0) diagnostics.set(vscode.Uri.file(path), shown);
      }
      return [...prompts.values()];
    },
    dispose: () => diagnostics.dispose(),
  };
}
