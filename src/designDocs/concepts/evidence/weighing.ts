import type { CoreConcept } from '../../../base/finding.ts';
import type { ContentBlock } from '../../outline/outline.ts';
import { isPlaceholder } from '../answers/placeholders.ts';
import { matchHeading } from '../matchHeading.ts';

/** Whether a list item weighs for or against, in a decision record's words or by its sign. */
export function weighs({ type, text }: ContentBlock, concept: CoreConcept): boolean {
  if (concept !== 'trade-offs' || type !== 'list-item') return false;
  return AGAINST.test(text);
}

const AGAINST = /^(?:(?:bad|neutral|good)\b,? because\s+\p{L}|👎|👍|➖|\(-\)\s)/iu;

/** Whether a table has a column for the concept and something in it. */
export function tableWeighs(table: NonNullable<ContentBlock['table']>, concept: CoreConcept): boolean {
  return table.columns.some(
    (column, index) =>
      COLUMN[concept].test(column) &&
      isStrong(column, concept) &&
      table.rows.some((row) => !isPlaceholder(row[index] ?? '')),
  );
}

function isStrong(column: string, concept: CoreConcept): boolean {
  return matchHeading(column).some((match) => match.concept === concept && match.strength === 'strong');
}

/** Column names that mean the concept in a table too; `Cost` or `Issue` would not. */
const COLUMN: Readonly<Record<CoreConcept, RegExp>> = {
  problem: /problem|pain|motivation|问题|課題/i,
  alternatives: /alternativ|considered|rejected|option|备选|替代|選択肢/i,
  'trade-offs':
    /\bcons?\b|\bpros?\b|drawback|disadvantage|downside|risk|mitigation|trade|limitation|caveat|nachteil|inconvénient|desvent|缺点|风险|デメリット|リスク/i,
};
