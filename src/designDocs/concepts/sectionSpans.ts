import { firstFrom } from '../../base/firstFrom.ts';
import type { Span } from '../../base/span.ts';
import type { Section } from '../outline/outline.ts';

/** The spans of sections in order of the text, without those inside others. */
export function outerSpans(sections: readonly Section[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of sections) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

/** The one of `spans`, which are apart and in order, that holds `offset`; `null` when none does. */
export function spanAround(spans: readonly Span[], offset: number): Span | null {
  const span = spans[firstFrom(spans, offset + 1, ({ start }) => start) - 1];
  return span && offset < span.end ? span : null;
}
