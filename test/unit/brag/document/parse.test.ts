import assert from 'node:assert/strict';
import type { Span } from '../../../../src/base/span.ts';
import type { Entry } from '../../../../src/brag/document/bragDocument.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';

const DOCUMENT = `# Brag Document — 2026-Q4

## Projects

- **Retries with backoff** (2026-11-12 – 2026-11-20)
  - Problem: (evidence needed: what hurt, and whom?)
  - **My role:** author, 3 commits
  - Impact: p99 from 800 ms to 200 ms
  - *Skills demonstrated*: none of your business
  - Evidence: [#412](https://github.com/acme/pay/pull/412), \`a1b2c3d\`
- A second one

### Details

* A third, below another heading

## Elsewhere

- Not of the guide
`;

describe('parseBragDocument', () => {
  it('finds sections, entries and what they say', () => {
    const { sections, entries } = parseBragDocument(DOCUMENT);
    assert.deepEqual(
      sections.map(({ section, level, entries: own }) => [section, level, own.map(({ title }) => title)]),
      [['Projects', 2, ['Retries with backoff', 'A second one', 'A third, below another heading']]],
    );
    assert.deepEqual(
      entries.map(({ section }) => section),
      ['Projects', 'Projects', 'Projects', null],
    );
    const [entry] = entries;
    assert.ok(entry?.dates);
    assert.deepEqual([entry.dates.from, entry.dates.to], ['2026-11-12', '2026-11-20']);
    assert.equal(textAt(DOCUMENT, entry.dates.span), '(2026-11-12 – 2026-11-20)');
    assert.deepEqual(
      entry.fields.map(({ name, value }) => [name, textAt(DOCUMENT, value)]),
      [
        ['problem', '(evidence needed: what hurt, and whom?)'],
        ['role', 'author, 3 commits'],
        ['impact', 'p99 from 800 ms to 200 ms'],
        ['skills', 'none of your business'],
        ['evidence', '[#412](https://github.com/acme/pay/pull/412), `a1b2c3d`'],
      ],
    );
    assert.deepEqual(
      entry.evidence.map(({ span, url, code }) => [textAt(DOCUMENT, span), url ?? code]),
      [
        ['https://github.com/acme/pay/pull/412', 'https://github.com/acme/pay/pull/412'],
        ['a1b2c3d', 'a1b2c3d'],
      ],
    );
    assert.deepEqual(
      entry.placeholders.map((span) => textAt(DOCUMENT, span)),
      ['(evidence needed: what hurt, and whom?)'],
    );
  });

  const headings: readonly [string, string | null][] = [
    ['## Projects', 'Projects'],
    ['# PROJECTS', 'Projects'],
    ['###### projects ##', 'Projects'],
    ['   ## Projects:', 'Projects'],
    ['Projects\n===', 'Projects'],
    ['Projects\n---', 'Projects'],
    ['## 1. Projects', 'Projects'],
    ['## 2.1) Design & Architecture', 'Design and Architecture'],
    ['## 🚀 Projects 🚀', 'Projects'],
    ['## 1️⃣ **Projects**', 'Projects'],
    ['## [Projects](#projects)', 'Projects'],
    ['## <a id="p"></a>Projects {#projects}', 'Projects'],
    ['## What I want to do next', 'What I Want to Do Next'],
    ['## Side Projects', null],
    ['## Projects 2025', null],
    ['##Projects', null],
    ['####### Projects', null],
    ['    ## Projects', null],
    ['```\n## Projects\n```', null],
    ['<!--\n## Projects\n-->', null],
    ['> ## Projects', null],
    ['- ## Projects', null],
    ['---\na: |\n  # x\n## Projects\n---', null],
  ];
  for (const [text, section] of headings) {
    it(`reads ${JSON.stringify(text)} as ${section ?? 'no section'}`, () => {
      for (const newline of ['\n', '\r\n', '\r']) {
        const { sections } = parseBragDocument(`${text}\n`.replaceAll('\n', newline));
        assert.deepEqual(
          sections.map((found) => found.section),
          section === null ? [] : [section],
        );
      }
    });
  }

  const titles: readonly [string, string][] = [
    ['- **Bold** (2026-11-12)', 'Bold'],
    ['- **Bold:** and more', 'Bold:'],
    ['- **One** and **two**', 'One'],
    ['- **a**b**', 'a**b'],
    ['- Plain (2026-11-12 - 2026-11-13)', 'Plain'],
    ['- wrapped\n  over lines', 'wrapped over lines'],
    ['1) numbered', 'numbered'],
    ['- [x] done', 'done'],
    ['-', ''],
    ['- ```\n  code\n  ```', ''],
  ];
  for (const [text, title] of titles) {
    it(`reads the title of ${JSON.stringify(text)}`, () => assert.equal(onlyEntry(text).title, title));
  }

  it('takes no list of code, comments, quotations or front matter for entries', () => {
    for (const text of [
      '---\n- a\n---\n',
      '+++\n- a\n+++\n',
      '```\n- a\n```\n',
      '    - a\n',
      '<!--\n- a\n-->\n',
      '> - a\n',
      'text\n***\n',
    ]) {
      assert.deepEqual(parseBragDocument(text).entries, [], text);
    }
  });

  it('finds no evidence in code blocks and comments below an entry', () => {
    const text =
      '- a\n\n  ```\n  https://x.test/1\n  ```\n\n  <!-- https://x.test/2 -->\n\n  see https://x.test/3.\n';
    assert.deepEqual(
      onlyEntry(text).evidence.map(({ url }) => url),
      ['https://x.test/3'],
    );
  });

  const addresses: readonly [string, string][] = [
    ['(see https://x.test/a)', 'https://x.test/a'],
    ['[wiki](https://x.test/a_(b))', 'https://x.test/a_(b)'],
    ['<https://x.test/a>', 'https://x.test/a'],
    ['[https://x.test/a](y)', 'https://x.test/a'],
    ['**https://x.test/a**, and', 'https://x.test/a'],
    ['HTTPS://X.test/a?b=c&d#e', 'HTTPS://X.test/a?b=c&d#e'],
  ];
  for (const [text, url] of addresses) {
    it(`finds the address in ${JSON.stringify(text)}`, () => {
      assert.equal(onlyEntry(`- a ${text}`).evidence[0]?.url, url);
    });
  }

  it('reads long hostile text without trouble', () => {
    const pieces = [
      '> ',
      '- + ',
      '1. ',
      '- a\n',
      '[',
      '[a](',
      '`a ``b ',
      '<!--',
      '(evidence needed:',
      'https://',
      '*',
      '\t',
      '- \n',
      '# ',
    ];
    for (const piece of pieces) parseBragDocument(piece.repeat(300_000 / piece.length / pieces.length));
  });
});

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function onlyEntry(text: string): Entry {
  const [entry, ...others] = parseBragDocument(text).entries;
  assert.ok(entry);
  assert.deepEqual(others, []);
  return entry;
}
