import { basename } from 'node:path';
import { l10n, workspace } from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import type { LevelMapState } from '../../protocol/levelMap.ts';
import type { LevelSnapshot } from './model.ts';

/** What the user should know of, with a way to mend it. */
export function levelNotices({ profile, flawed, rubric }: LevelSnapshot): LevelMapState['notices'] {
  const isKnown = (level: string | null) => rubric.levels.some(({ id }) => id === level);
  const files = flawed.map(({ uri, line, message }) => ({
    text: l10n.t('{file}, line {line}: {problem}', {
      file: plainLine(workspace.asRelativePath(uri)),
      line,
      problem: plainLine(message),
    }),
    action: basename(uri.fsPath) === 'profile.yml' ? ('openProfile' as const) : ('openRubric' as const),
    label: l10n.t('Open {file}', { file: basename(uri.fsPath) }),
  }));
  if (isKnown(profile.level) && isKnown(profile.target)) return files;
  const asking = {
    text: l10n.t('Say where you are and where you want to be, and the map shows your way.'),
    action: 'askProfile' as const,
    label: l10n.t('Say It'),
  };
  return [asking, ...files];
}
