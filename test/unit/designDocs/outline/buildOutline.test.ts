import assert from 'node:assert/strict';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';
import { sketch } from './sketch.ts';

type Case = readonly [name: string, text: string, outline: readonly string[]];

const HEADINGS: readonly Case[] = [
  [
    'any level, nested',
    '# T\n\n### A\n\n## B\n\n###### C #####',
    ['atx 1: T', '  atx 3: A', '  atx 2: B', '    atx 6: C'],
  ],
  [
    'underlined headings',
    'Title\n=====\n\nWhy now\n-------\n\ntext',
    ['setext 1: Title', '  setext 2: Why now', '    | paragraph: text'],
  ],
  [
    'HTML headings',
    '<h1>T</h1>\n<h2 id="a">Why <b>now</b></h2>\n<p>text</p>',
    ['html 1: T', '  html 2: Why now', '    | html: text'],
  ],
  ['headings without a space', '##Why\n\ntext', ['atx 2: Why', '  | paragraph: text']],
  [
    'Windows and old Macintosh line endings',
    '# A\r\n\r\ntext\r\n# B\rmore',
    ['atx 1: A', '  | paragraph: text', 'atx 1: B', '  | paragraph: more'],
  ],
  ['a byte order mark', '\uFEFF# A\ntext', ['atx 1: A', '  | paragraph: text']],
  ['front matter that is no YAML', '---\ntag:Genome Browser\n# prettier-ignore\n---\n# A', ['atx 1: A']],
  ['headings in list items', '1. ### A\n\n   text', ['atx 3: A', '  | paragraph1: text']],
];

const NO_HEADINGS: readonly Case[] = [
  ['code', '```\n# a\n```\n\n    # b', ['| code: # a', '| code: # b']],
  ['comments', '<!--\n# a\n\n## b\n-->\ntext', ['| comment:', '| paragraph: text']],
  ['quotations', '> # a\n> text\n> - item', ['| quote: a text item']],
  [
    'a sentence above a rule',
    'We read all files that the tool writes.\n---\nmore',
    ['| paragraph: We read all files that the tool writes.', '| paragraph: more'],
  ],
  [
    'several lines above a rule',
    'The files that\nnobody reads\n---',
    ['| paragraph: The files that nobody reads'],
  ],
  ['a field above a rule', 'Status: draft\n---', ['lead-in 8: Status', '  | paragraph: draft']],
  ['a list item above a rule', '- a\n- b\n---', ['| list-item1: a', '| list-item1: b']],
  ['text in a list item above a rule', '- a\n  ---', ['| list-item1: a']],
  ['a link definition above a rule', '[a]: https://x.test/\n---', ['| link-definitions:']],
];

const LABELS: readonly Case[] = [
  [
    'bold lines up to the next',
    '## A\n\n**Pros**\n\n- x\n\n**Cons:**\ntext\n\n## B',
    [
      'atx 2: A',
      '  bold-line 7: Pros',
      '    | list-item1: x',
      '  bold-line 7: Cons',
      '    | paragraph: text',
      'atx 2: B',
    ],
  ],
  [
    'label lines',
    'Pros:\n\n- x\n\nCons：\n- y',
    ['label-line 7: Pros', '  | list-item1: x', 'label-line 7: Cons', '  | list-item1: y'],
  ],
  [
    'list lead-ins with what is nested',
    '- **Negative:** slow\n  - very\n- other',
    ['lead-in 8: Negative', '  | list-item1: slow', '  | list-item2: very', '| list-item1: other'],
  ],
  [
    'lead-ins nested in one another',
    '- **Option 1:** x\n  - Pros: a\n  - Cons: b\n- **Option 2**\n\n  **Pros:** c\n\n  **Cons:** d',
    [
      'lead-in 8: Option 1',
      '  | list-item1: x',
      '  lead-in 8: Pros',
      '    | list-item2: a',
      '  lead-in 8: Cons',
      '    | list-item2: b',
      'lead-in 8: Option 2',
      '  lead-in 8: Pros',
      '    | paragraph1: c',
      '  lead-in 8: Cons',
      '    | paragraph1: d',
    ],
  ],
  [
    'several on one line',
    '**Pro:** cheap **Contra:** slow',
    ['lead-in 8: Pro', '  | paragraph: cheap', 'lead-in 8: Contra', '  | paragraph: slow'],
  ],
  [
    'one on each line',
    'Status: draft\nDate: 2026-01-02',
    ['lead-in 8: Status', '  | paragraph: draft', 'lead-in 8: Date', '  | paragraph: 2026-01-02'],
  ],
  [
    'a bold line below text',
    'Some text.\n**Pros**\n- x',
    ['| paragraph: Some text.', 'bold-line 7: Pros', '  | list-item1: x'],
  ],
  [
    'a run-in heading',
    '**Drawbacks.** It is slow.\n\n**Risk** – it may break.',
    ['lead-in 8: Drawbacks', '  | paragraph: It is slow.', 'lead-in 8: Risk', '  | paragraph: it may break.'],
  ],
  [
    'a lead-in that introduces a list',
    '**Costs:** there are two:\n\n- a\n- b\n\ntext',
    [
      'lead-in 8: Costs',
      '  | paragraph: there are two:',
      '  | list-item1: a',
      '  | list-item1: b',
      '| paragraph: text',
    ],
  ],
  [
    'italic and HTML marks',
    '*Pros:* a\n\n__Cons__: b\n\n<b>Risks:</b> c',
    [
      'lead-in 8: Pros',
      '  | paragraph: a',
      'lead-in 8: Cons',
      '  | paragraph: b',
      'lead-in 8: Risks',
      '  | paragraph: c',
    ],
  ],
  ['emoji before the name', '👍 **Pros:**\n\n- a', ['bold-line 7: Pros', '  | list-item1: a']],
  [
    'a full-width colon',
    '- 优点：便宜\n- 缺点：慢',
    ['lead-in 8: 优点', '  | list-item1: 便宜', 'lead-in 8: 缺点', '  | list-item1: 慢'],
  ],
  [
    'task marks',
    '- [ ] **Risk:** it breaks\n- [x] done',
    ['lead-in 8: Risk', '  | list-item1: it breaks', '| list-item1: done'],
  ],
];

const NO_LABELS: readonly Case[] = [
  [
    'emphasis in prose',
    '**Never** do this. **Not even** once: it hurts.',
    ['| paragraph: Never do this. Not even once: it hurts.'],
  ],
  ['bold sentences', '**This is a whole sentence.**', ['| paragraph: This is a whole sentence.']],
  [
    'remarks',
    'Note: x\n\n**TODO:** y\n\n- Example: z',
    ['| paragraph: Note: x', '| paragraph: TODO: y', '| list-item1: Example: z'],
  ],
  [
    'sentences that introduce something',
    'The parser reads these:\n\n- a\n\nFor this we need:\n\n- b',
    [
      '| paragraph: The parser reads these:',
      '| list-item1: a',
      '| paragraph: For this we need:',
      '| list-item1: b',
    ],
  ],
  ['what introduces code', 'Configuration:\n\n```\nx\n```', ['| paragraph: Configuration:', '| code: x']],
  [
    'addresses and times',
    'https://x.test/a is down at 10:30 now',
    ['| paragraph: https://x.test/a is down at 10:30 now'],
  ],
  [
    'bold list items with nothing below',
    '- **PostgreSQL**\n- **SQLite**',
    ['| list-item1: PostgreSQL', '| list-item1: SQLite'],
  ],
  [
    'a bold line with nothing below',
    '## A\n\n**None**\n\n## B',
    ['atx 2: A', '  | paragraph: None', 'atx 2: B'],
  ],
];

const BLOCKS: readonly Case[] = [
  [
    'lists',
    '- a\n  more\n\n  second\n- b\n  1. c\n\n-',
    ['| list-item1: a more', '| paragraph1: second', '| list-item1: b', '| list-item2: c', '| list-item1:'],
  ],
  [
    'tables',
    'Text above\n| a | **b** |\n|---|:-:|\n| 1 | 2 \\| 3 |\n| `x` |\n\nafter',
    ['| paragraph: Text above', '| table: a | b / 1 | 2 | 3 / x', '| paragraph: after'],
  ],
  [
    'no table when cells differ',
    'a | b\n---\n\n| a | b |\n|---|',
    ['setext 2: a | b', '  | paragraph: | a | b | |---|'],
  ],
  [
    'text behind a comment',
    '<!-- a --> <!-- b --> text\n- <!-- c -->',
    ['| comment:', '| comment:', '| paragraph: text', '| list-item1:', '| comment1:'],
  ],
  [
    'link definitions',
    '## Drawbacks\n[drawbacks]: #drawbacks\n[a]:\n  https://x.test "t"\ntext',
    ['atx 2: Drawbacks', '  | link-definitions:', '  | paragraph: text'],
  ],
  ['footnotes as text', '[^1]: Said elsewhere.', ['| paragraph: : Said elsewhere.']],
  ['GitHub alerts', '> [!NOTE]\n> text', ['| quote: text']],
];

const CONTENTS: readonly Case[] = [
  [
    'links below the title',
    '# T\n\n- [A](#a)\n  - [B (c)](#b-c)\n- [D](#d)\n\n## A\n\n## D',
    ['atx 1: T', '  | contents:', '  atx 2: A', '  atx 2: D'],
  ],
  [
    'links behind a comment',
    '# T\n\n## S\n\n## X\n\n<!-- toc -->\n- [S](#s)\n- [X](#x)\n<!-- /toc -->',
    ['atx 1: T', '  atx 2: S', '  atx 2: X', '    | comment:', '    | contents:', '    | comment:'],
  ],
  [
    'names below a heading that says so',
    '# T\n\n## Contents\n\n1. Why\n2. How\n\n## Why\n\n## How',
    ['atx 1: T', '  atx 2: Contents', '    | contents:', '  atx 2: Why', '  atx 2: How'],
  ],
  ['a line of links', '# T\n\n[A](#a) | [B](#b) | [C](#c)', ['atx 1: T', '  | contents:']],
  [
    'but not a list of options that link to their sections',
    '# T\n\n## Context\n\n## Considered Options\n\n* [A](#a)\n* [B](#b)\n\n## More\n\n### A\n\n### B',
    [
      'atx 1: T',
      '  atx 2: Context',
      '  atx 2: Considered Options',
      '    | list-item1: A',
      '    | list-item1: B',
      '  atx 2: More',
      '    atx 3: A',
      '    atx 3: B',
    ],
  ],
];

describe('buildOutline', () => {
  const groups = { HEADINGS, NO_HEADINGS, LABELS, NO_LABELS, BLOCKS, CONTENTS };
  const titles = {
    HEADINGS: 'reads as headings',
    NO_HEADINGS: 'finds no heading in',
    LABELS: 'divides by',
    NO_LABELS: 'does not divide by',
    BLOCKS: 'tells apart',
    CONTENTS: 'takes for a table of contents',
  };
  for (const [group, cases] of Object.entries(groups)) {
    for (const [name, text, outline] of cases) {
      it(`${titles[group as keyof typeof titles]} ${name}`, () => assert.deepEqual(sketch(text), outline));
    }
  }

  it('takes the first h1 for the title, or without one the first heading', () => {
    const titleOf = (text: string) => buildOutline(readMarkdown(text)).title?.title ?? null;
    assert.equal(titleOf('## A\n\n# B\n\n# C'), 'B');
    assert.equal(titleOf('## A\n\n## B'), 'A');
    assert.equal(titleOf('---\ntitle: T\n---\n## A'), null);
    assert.equal(titleOf('**A**\n\ntext'), null);
  });
});
