import * as vscode from 'vscode';
import type { Evidence } from '../../brag/evidence.ts';

/** One line for a piece of evidence: `#412 Retry failed payments`, `a1b2c3d Retry failed payments`. */
export function evidenceLabel(evidence: Evidence): string {
  if (evidence.type === 'commit') return `${evidence.hash.slice(0, 7)} ${evidence.subject}`;
  if (evidence.type === 'release') return evidence.title;
  if (evidence.type === 'issue') return `#${evidence.number} ${evidence.title}`;
  const name =
    evidence.number === null
      ? vscode.l10n.t('Change')
      : `${evidence.forge === 'gitlab' ? '!' : '#'}${evidence.number}`;
  return evidence.title === null ? name : `${name} ${evidence.title}`;
}
