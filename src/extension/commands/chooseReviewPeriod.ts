import * as vscode from 'vscode';
import { localizeDays } from '../localize.ts';
import type { SessionParts } from '../sessionParts.ts';

const EARLIER_PERIODS = 7;

/** Chooses which review period is collected and written to. */
export async function chooseReviewPeriod(parts: SessionParts): Promise<void> {
  const current = parts.period.current();
  const items = parts.period.recent(EARLIER_PERIODS).map((period, index) => ({
    label: period.name,
    description: localizeDays(period.from, period.to),
    detail: index === 0 ? vscode.l10n.t('Now; the next one follows by itself') : '',
    picked: period.name === current.name,
    period,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Review period, now {period}', { period: current.name }),
  });
  if (!chosen || chosen.period.name === current.name) return;
  await parts.period.choose(chosen.period);
  await parts.collect();
}
