import { plainText } from '../base/markdown/plainText.ts';
import { topLevelBlocks } from '../base/markdown/topLevelBlocks.ts';
import type { Span } from '../base/span.ts';

/** A heading of any text, and what stands below it. */
export interface SectionSpan {
  /** In plain words. */
  readonly heading: string;
  /** From the heading to the next one of its level or above, or the end of the text. */
  readonly span: Span;
}

/** Every section of `text`, in order; code, quotations and comments hold none. */
export function sectionSpans(text: string): readonly SectionSpan[] {
  const headings = topLevelBlocks(text).flatMap((block) => {
    const level = Number(/^(?:ATX|Setext)Heading([1-6])$/.exec(block.name)?.[1] ?? 0);
    const words = text.slice(block.from, block.to).replace(/^#+|\s#+\s*$|\n[=-]+\s*$/g, '');
    return level === 0 ? [] : [{ level, start: block.from, heading: plainText(words) }];
  });
  /** Where the nearest heading of each level begins, seen from below. */
  const next = Array<number>(7).fill(text.length);
  return headings
    .toReversed()
    .map(({ level, start, heading }) => {
      const end = Math.min(...next.slice(1, level + 1));
      next[level] = start;
      return { heading, span: { start, end } };
    })
    .toReversed();
}
