import { firstFrom } from '../../base/firstFrom.ts';
import type { Outline, Section } from '../outline/outline.ts';
import { matchHeading } from './matchHeading.ts';

/** Whether a heading numbers an option: `Option 2`, `Approach B: …`, `方案二`. */
export function isOption(title: string): boolean {
  return OPTION.test(title.replace(VERDICT, '').trim());
}

/** `[Rejected] Option 2`, `(Chosen) Option 1`. */
const VERDICT = /^\s*(?:\[[^\]]{1,30}\]|\([^)]{1,30}\))/;
const OPTION =
  /^(?:(?:option|alternative|approach|solution|variant|proposal|design|idea|choice|strategy|candidate|opción|opção|opzione|optie|opcja|variante|lösung|alternativa|seçenek|вариант)(?:\s*#?\s*\d{1,2}|\s+(?:[a-z]|i{1,3}|iv|one|two|three|four))(?![\p{L}\p{N}])|(?:方案|选项|選項|案|オプション|选择|옵션|대안|방안)\s*(?:\d{1,2}|[a-z]|[一二三四五①②③④甲乙丙]))/iu;

/**
 * Whether the sections after an empty heading, of its own level, are its options: numbered, or with pros and cons.
 * Empty ones do not count.
 */
export function hasOptionsBelow(
  section: Section,
  outline: Outline,
  isFilled: (section: Section) => boolean,
): boolean {
  const siblings = section.parent?.children ?? outline.sections;
  for (const sibling of after(siblings, section)) {
    if (sibling.level > section.level) continue;
    if (isOption(sibling.title) && isFilled(sibling)) return true;
    if (matchHeading(sibling.title).some(({ strength }) => strength === 'strong')) return false;
    if (weighsUp(sibling) && isFilled(sibling)) return true;
  }
  return false;
}

/** Siblings are in order of the text. */
function after(siblings: readonly Section[], { span: { end } }: Section): readonly Section[] {
  const first = firstFrom(siblings, end, ({ span }) => span.start);
  return siblings.slice(first, first + MAX_SIBLINGS);
}

const MAX_SIBLINGS = 50;

/** Whether pros and cons stand in a section. */
function weighsUp(section: Section): boolean {
  return section.children.some(
    (child) =>
      matchHeading(child.title).some(
        ({ concept, strength }) => concept === 'trade-offs' && strength === 'strong',
      ) || weighsUp(child),
  );
}
