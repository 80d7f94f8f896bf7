import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterSpan } from '../../../../src/base/markdown/frontMatterSpan.ts';
import type { Span } from '../../../../src/base/span.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { blocksIn } from '../../../../src/designDocs/outline/blocksIn.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';
import type { Outline, Section } from '../../../../src/designDocs/outline/outline.ts';
import { sectionAt } from '../../../../src/designDocs/outline/sectionAt.ts';
import { documents, edits } from './arbitraries.ts';

const texts = fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 200 }));

describe('laws of outlines', () => {
  it('nests every section in its parent, in order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sections, all } = outlineOf(text);
        assertOrdered(sections, { start: 0, end: text.length });
        assert.deepEqual(
          all.map(({ heading }) => heading.start),
          depthFirst(sections).map(({ heading }) => heading.start),
        );
        for (const section of all) {
          assertInside(section.heading, section.span);
          assertInside(section.name, section.heading);
          assertInside(section.body, section.span);
          assert.equal(section.body.start, section.heading.end);
          assertOrdered(section.children, { start: section.heading.end, end: section.span.end });
          for (const child of section.children) assert.equal(child.parent, section);
        }
      }),
    );
  });

  it('keeps blocks apart from each other and from headings', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { all, blocks } = outlineOf(text);
        const spans = [...all.map(({ heading }) => heading), ...blocks.map(({ span }) => span)];
        spans.sort((a, b) => a.start - b.start || a.end - b.end);
        assertOrdered(
          spans.map((span) => ({ span })),
          { start: frontMatterSpan(text)?.end ?? 0, end: text.length },
        );
        assert.deepEqual(
          blocks.map(({ span }) => span.start),
          blocks.map(({ span }) => span.start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('covers with headings and blocks whatever is neither front matter, rule, underline nor list mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { all, blocks } = outlineOf(text);
        let rest = blank(text, frontMatterSpan(text) ?? { start: 0, end: 0 });
        for (const { heading } of all) rest = blank(rest, heading);
        for (const { span } of blocks) rest = blank(rest, span);
        const left = rest
          .split(/[\r\n]/)
          .filter((line) => !/^(?:\s|[-*_=+>]|\d{1,9}[.)]|\[[ xX]\])*$/.test(line));
        assert.deepEqual(left, []);
      }),
    );
  });

  it('finds the blocks of a span and the innermost section at an offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const outline = outlineOf(text);
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        assert.deepEqual(
          blocksIn(outline, { start, end }),
          outline.blocks.filter(({ span }) => span.start >= start && span.start < end),
        );
        const holding = outline.all.filter(({ span }) => span.start <= start && start < span.end);
        assert.equal(sectionAt(outline, start), holding.at(-1) ?? null);
      }),
    );
  });

  it('reads a text after edits as it reads it afresh', () => {
    fc.assert(
      fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 6 }), (document, changes) => {
        let markdown = readMarkdown(document);
        for (const { at, removed, added } of changes) {
          buildOutline(markdown);
          const before = markdown.text;
          const start = at % (before.length + 1);
          markdown = readMarkdown(before.slice(0, start) + added + before.slice(start + removed), markdown);
          assert.deepEqual(markdown.frontMatter, readMarkdown(markdown.text).frontMatter);
          assert.deepEqual(buildOutline(markdown), outlineOf(markdown.text));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function outlineOf(text: string): Outline {
  return buildOutline(readMarkdown(text));
}

function depthFirst(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...depthFirst(section.children)]);
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function assertInside(inner: Span, outer: Span): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end);
}

function assertOrdered(items: readonly { readonly span: Span }[], outer: Span): void {
  let position = outer.start;
  for (const { span } of items) {
    assert.ok(position <= span.start && span.start <= span.end && span.end <= outer.end);
    position = span.end;
  }
}
