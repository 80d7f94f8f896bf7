import { l10n, workspace } from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import type { OverviewState } from '../../protocol/overview.ts';
import { localizeError } from '../localize.ts';
import type { OverviewSnapshot } from './model.ts';

/** What the user should know of: why something may be missing. */
export function overviewNotices({
  phase,
  problem,
  repositories,
}: Pick<OverviewSnapshot, 'phase' | 'problem' | 'repositories'>): OverviewState['notices'] {
  if (!workspace.isTrusted) {
    const text = l10n.t(
      'The history of a folder that you do not trust is not read: only entries are counted.',
    );
    return [{ text, action: 'trust', label: l10n.t('Manage Trust') }];
  }
  const failures = repositories.flatMap(({ repository, failure }) =>
    failure ? [`${plainLine(repository.name)}: ${plainLine(localizeError(failure))}`] : [],
  );
  const told = [...(problem ? [plainLine(localizeError(problem))] : []), ...failures].map((text) => ({
    text,
    action: 'showLog' as const,
    label: l10n.t('Show Log'),
  }));
  if (told.length > 0) return told;
  if (phase === 'notCollected') {
    const text = l10n.t('The history was not read to its end: work without an entry may be missing.');
    return [{ text, action: 'refresh', label: l10n.t('Read It') }];
  }
  if (phase === 'collecting' || repositories.length > 0) return [];
  return [{ text: l10n.t('No repository is open: only entries are counted.'), action: null, label: '' }];
}
