import { join } from 'node:path';
import * as vscode from 'vscode';
import { type OwnFile, ownFile } from '../../adapters/files/ownContent.ts';
import type { FileProblem } from '../../base/yaml/place.ts';
import { BUILT_IN_RUBRIC } from '../../content/rubric.ts';
import { parseRubric } from '../../levels/parseRubric.ts';
import type { Rubric } from '../../levels/rubric.ts';

/** The rubric in use, and what is wrong with the files that were read for it. */
export interface RubricAtHand {
  readonly rubric: Rubric;
  readonly flawed: readonly (OwnFile & { readonly problems: readonly FileProblem[] })[];
}

/** The user's own rubric in `journal`, else the team's, else ours. A file that holds none is passed over. */
export async function readRubricAtHand(journal: string): Promise<RubricAtHand> {
  const files = await Promise.all(rubricPaths(journal).map(ownFile));
  const readings = files.flatMap((file) => (file ? [{ ...file, ...parseRubric(file.text) }] : []));
  return {
    rubric: readings.find(({ rubric }) => rubric !== null)?.rubric ?? BUILT_IN_RUBRIC,
    flawed: readings.filter(({ problems }) => problems.length > 0),
  };
}

/** Where a rubric may be, the one that wins first. Nothing is read from a folder that is not trusted. */
export function rubricPaths(journal: string): readonly string[] {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  return [
    join(journal, 'content', 'rubric.yml'),
    ...folders
      .filter(({ uri }) => uri.scheme === 'file')
      .map(({ uri }) => join(uri.fsPath, '.staffward', 'rubric.yml')),
  ];
}
