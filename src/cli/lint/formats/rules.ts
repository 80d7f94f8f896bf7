import { formatMessage } from '../../../base/message.ts';
import type { RuleInfo } from '../../../lint/allRules.ts';
import { printableJson } from '../../printable.ts';
import type { Paint } from './colors.ts';

/** All rules, a line each: id, default level, what it wants. */
export function formatRules(rules: readonly RuleInfo[], paint: Paint): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => {
      const level = paint(severity, severity.padEnd('information'.length));
      return `${paint('strong', id.padEnd(width))}  ${level}  ${formatMessage(summary)}\n`;
    })
    .join('');
}

/** The same for programs. */
export function formatRulesJson(rules: readonly RuleInfo[]): string {
  const listed = rules.map(({ id, severity, kinds, summary }) => ({
    id,
    severity,
    kinds,
    summary: formatMessage(summary),
  }));
  return `${printableJson({ version: 1, rules: listed })}\n`;
}
