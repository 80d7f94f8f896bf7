import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../../src/base/span.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';
import { documents } from './arbitraries.ts';

describe('laws of parsing any text as a brag document', () => {
  it('never throws, and every span lies inside the one that holds it', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const whole = { start: 0, end: text.length };
        const { sections, entries } = parseBragDocument(text);
        assertOrdered(
          sections.map(({ span }) => span),
          whole,
        );
        assertOrdered(
          entries.map(({ span }) => span),
          whole,
        );
        for (const { heading, span, entries: own } of sections) {
          assertInside(heading, span);
          assertOrdered(
            own.map((entry) => entry.span),
            span,
          );
        }
        for (const { span, marker, dates, fields, nestedItems, evidence, placeholders } of entries) {
          assertInside(marker, span);
          if (dates) assertInside(dates.span, span);
          assertOrdered(nestedItems, span);
          assertOrdered(
            fields.map((field) => field.span),
            span,
          );
          for (const field of fields) assertInside(field.value, field.span);
          assertOrdered(
            evidence.map((reference) => reference.span),
            span,
          );
          assertOrdered(placeholders, span);
        }
      }),
    );
  });
});

function assertInside(inner: Span, outer: Span): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end);
}

function assertOrdered(spans: readonly Span[], outer: Span): void {
  for (const span of spans) assertInside(span, outer);
  spans.reduce(
    (before, span) => {
      assert.ok(before.end <= span.start);
      return span;
    },
    { start: outer.start, end: outer.start },
  );
}
