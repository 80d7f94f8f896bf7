import { l10n, workspace } from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import type { ViewState } from '../../protocol/view.ts';
import { localizeError } from '../localize.ts';
import type { Snapshot } from './model.ts';

type Notice = ViewState['notices'][number];

/** What the user should know of, with a way to mend it. */
export function noticesOf({
  atHand,
  state,
  flawedFiles,
  storeFlaws,
  storeError,
}: Snapshot): readonly Notice[] {
  const notices: Notice[] = [];
  if (state?.archived) {
    notices.push({
      text: l10n.t('This is from an earlier branch of this name, which was deleted. Go on with it?'),
      action: 'recall',
      label: l10n.t('Go On'),
    });
  }
  for (const { owner, problems } of flawedFiles) {
    const line = (problems[0]?.range.start.line ?? 0) + 1;
    const values = { line, problem: plainLine(problems[0]?.message ?? '') };
    notices.push(
      owner === 'team'
        ? {
            text: l10n.t('.staffward.yml, line {line}: {problem}', values),
            action: 'openTeamFile',
            label: l10n.t('Open .staffward.yml'),
          }
        : {
            text: l10n.t('checklists.yml, line {line}: {problem}', values),
            action: 'openOwnFile',
            label: l10n.t('Open checklists.yml'),
          },
    );
  }
  if (storeError) {
    notices.push({ text: localizeError(storeError), action: 'showLog', label: l10n.t('Show Log') });
  }
  if (storeFlaws.full) {
    notices.push({
      text: l10n.t(
        'The file that keeps what you say here is full. What it holds is shown; nothing is added.',
      ),
      action: 'showLog',
      label: l10n.t('Show Log'),
    });
  } else if (storeFlaws.skipped > 0) {
    notices.push({
      text: l10n.t(
        'Some lines of the file that keeps what you say here cannot be read. They are left as they are.',
      ),
      action: 'showLog',
      label: l10n.t('Show Log'),
    });
  }
  if (atHand.git && !workspace.isTrusted) {
    notices.push({
      text: l10n.t('In Restricted Mode only names of files that you save are looked at.'),
      action: 'manageTrust',
      label: l10n.t('Manage Trust'),
    });
  }
  return notices;
}
