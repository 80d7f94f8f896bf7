import type { Finding, Fix, Severity } from '../../base/finding.ts';
import { lineEnd, lineStart, newlineAfter } from '../../base/lines.ts';
import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Span } from '../../base/span.ts';
import { isReasonNeeded, type SuppressionComment } from './suppression.ts';

/** The rule that looks at suppression comments; its page is `docs/rules/invalid-suppression.md`. */
export const INVALID_SUPPRESSION = 'invalid-suppression';

/** One line for settings and listings. */
export const INVALID_SUPPRESSION_SUMMARY: Message = message(
  'A comment that silences findings names rules and a reason, and silences something.',
);

/** How loudly the rule speaks by default; of comments that are merely idle more softly. */
export const INVALID_SUPPRESSION_SEVERITY: Severity = 'information';

/** What is wrong with a comment by itself: at most one finding. */
export function invalidSuppression(
  text: string,
  comment: SuppressionComment,
  isRule: (id: string) => boolean,
): readonly Finding[] {
  const { directive, scope, rules, reason } = comment;
  const finding = (problem: Message, fixes: readonly Fix[] = [removal(text, comment.span)]) => [
    {
      ...BASE,
      severity: INVALID_SUPPRESSION_SEVERITY,
      span: firstLine(text, comment.span),
      message: problem,
      fixes,
    },
  ];
  if (scope === null) {
    return finding(
      message(
        '“{directive}” silences nothing, because Staffward does not know it. Write staffward-disable-line, staffward-disable-next-line, staffward-disable-section or staffward-disable-file, then the rule and a reason.',
        { directive: shown(directive) },
      ),
    );
  }
  if (rules.length === 0) {
    return finding(
      message(
        'This comment silences nothing, because it names no rule. Name the rules to silence, then a reason after two dashes.',
      ),
    );
  }
  const unknown = rules.filter((rule) => !isRule(rule));
  if (unknown.length > 0) {
    return finding(
      message(
        'This comment silences nothing, because there is no rule {rules}. Correct the name; every finding shows the name of its rule.',
        { rules: shown(unknown.map((rule) => `“${rule}”`).join(', ')) },
      ),
    );
  }
  if (reason === '') {
    return finding(
      message(
        'This comment silences nothing, because it gives no reason, and the next reader cannot tell whether it still holds. Add the reason after two dashes.',
      ),
    );
  }
  if (isReasonNeeded(reason)) {
    return finding(
      message(
        'This comment still asks for its reason, without which the next reader cannot tell whether it holds. Write the reason in place of the question.',
      ),
      [],
    );
  }
  return [];
}

/** The finding about a comment that counts, but meets nothing to silence for some of its rules. */
export function unusedSuppression(
  text: string,
  { span, rules }: SuppressionComment,
  idle: readonly string[],
): Finding {
  const isAllIdle = idle.length === rules.length;
  return {
    ...BASE,
    severity: 'hint',
    span: firstLine(text, span),
    message: message(
      'There is nothing for {rules} to report where this comment reaches. Remove it before it hides something new.',
      {
        rules: idle.join(', '),
      },
    ),
    fixes: isAllIdle ? [removal(text, span)] : [],
  };
}

const BASE = { rule: INVALID_SUPPRESSION, concept: null } as const;
const MAX_SHOWN = 100;

function shown(written: string): string {
  const line = plainLine(written);
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
}

function firstLine(text: string, { start, end }: Span): Span {
  return { start, end: Math.min(end, lineEnd(text, start)) };
}

/** Takes the comment away, with its lines when nothing else stands there, else with the white space before it. */
function removal(text: string, { start, end }: Span): Fix {
  const lineFrom = lineStart(text, start);
  const lineTo = lineEnd(text, end);
  const before = text.slice(lineFrom, start);
  const isAlone = /^\uFEFF?[ \t]*$/.test(before) && text.slice(end, lineTo).trim() === '';
  const bom = before.startsWith('\uFEFF') ? 1 : 0;
  const span = isAlone
    ? { start: lineFrom + bom, end: lineTo + newlineAfter(text, lineTo).length }
    : { start: start - (/[ \t]*$/.exec(before.slice(-100))?.[0].length ?? 0), end };
  return { title: message('Remove this comment'), edits: [{ span, newText: '' }], preferred: false };
}
