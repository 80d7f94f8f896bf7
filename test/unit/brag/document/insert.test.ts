import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import type { NewEntry } from '../../../../src/brag/document/entry.ts';
import { insertEntry } from '../../../../src/brag/document/insert.ts';
import { newBragDocument } from '../../../../src/brag/document/newDocument.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';
import { SECTIONS } from '../../../../src/brag/sections.ts';
import { newEntry } from './newEntry.ts';

/** Each line of a rendered entry but the title is marked by this in the expected texts below. */
const FIELDS = /^([ \t]*)([-*+]) Problem: .*(\r\n|\n|\r).*\3.*\3.*\3[ \t]*[-*+] Evidence: .*$/gm;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly entry?: Partial<NewEntry>;
  /** `@` stands for the entry's fields, after their indentation and marker. */
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    name: 'below the last entry of its section',
    text: '## Projects\n\n- a\n- b\n\n## Learning and Growth\n',
    expected: '## Projects\n\n- a\n- b\n- **New**\n  - @\n\n## Learning and Growth\n',
  },
  {
    name: 'below a section heading without entries',
    text: '## Projects\n\n## Learning and Growth\n',
    expected: '## Projects\n\n- **New**\n  - @\n\n## Learning and Growth\n',
  },
  {
    name: 'below the introduction of a section without entries',
    text: '## Projects\nWhat I built.\n## Learning and Growth\n',
    expected: '## Projects\nWhat I built.\n\n- **New**\n  - @\n\n## Learning and Growth\n',
  },
  {
    name: 'into the first of two sections with the same name',
    text: '## Projects\n- a\n\n## Projects\n- b\n',
    expected: '## Projects\n- a\n- **New**\n  - @\n\n## Projects\n- b\n',
  },
  {
    name: 'into a new section before the next one in the order of the guide',
    text: '# T\n\n## Operational Excellence\n\n- a\n\n## Projects\n\n- b\n',
    entry: { section: 'Design and Architecture' },
    expected:
      '# T\n\n## Design and Architecture\n\n- **New**\n  - @\n\n## Operational Excellence\n\n- a\n\n## Projects\n\n- b\n',
  },
  {
    name: 'into a new section at the end, with headings as they are here',
    text: '### Projects\n- a',
    entry: { section: 'Learning and Growth' },
    expected: '### Projects\n- a\n\n### Learning and Growth\n\n- **New**\n  - @',
  },
  { name: 'into an empty file', text: '', expected: '## Projects\n\n- **New**\n  - @\n' },
  { name: 'after a byte order mark', text: '\uFEFF', expected: '\uFEFF## Projects\n\n- **New**\n  - @\n' },
  {
    name: 'after front matter',
    text: '---\ntitle: x\n---\n',
    expected: '---\ntitle: x\n---\n\n## Projects\n\n- **New**\n  - @\n',
  },
  {
    name: 'with Windows line endings',
    text: '## Projects\r\n\r\n- a\r\n',
    expected: '## Projects\r\n\r\n- a\r\n- **New**\r\n  - @\r\n',
  },
  {
    name: "with the neighbour's line ending in a file of several",
    text: '# T\n\n\n\n## Projects\r\n- a\r\n\n',
    expected: '# T\n\n\n\n## Projects\r\n- a\r\n- **New**\r\n  - @\r\n\n',
  },
  {
    name: 'at the end of a file without a final line ending',
    text: '## Projects\n- a',
    expected: '## Projects\n- a\n- **New**\n  - @',
  },
  {
    name: 'with the bullet, indentation and looseness of its neighbours',
    text: '## Projects\n\n * a\n\n * b\n     + Impact: x\n',
    expected: '## Projects\n\n * a\n\n * b\n     + Impact: x\n\n * **New**\n     + @\n',
  },
  {
    name: 'with tabs where its neighbours have them',
    text: '## Projects\n-\ta\n\t- Impact: x\n',
    expected: '## Projects\n-\ta\n\t- Impact: x\n-\t**New**\n\t- @\n',
  },
  {
    name: 'with the next number of a numbered list',
    text: '## Projects\n9. a\n10) b\n',
    expected: '## Projects\n9. a\n10) b\n11) **New**\n    - @\n',
  },
  {
    name: 'with the number that every item has',
    text: '## Projects\n1. a\n1. b\n',
    expected: '## Projects\n1. a\n1. b\n1. **New**\n   - @\n',
  },
  {
    name: 'after what belongs to the last entry',
    text: '## Projects\n- a\nlazy\n\n  more\n\n      code\n\nNot of the list.\n',
    expected: '## Projects\n- a\nlazy\n\n  more\n\n      code\n- **New**\n  - @\n\nNot of the list.\n',
  },
  {
    name: 'above a comment that is never closed',
    text: '## Projects\n\n<!-- to do\n',
    expected: '## Projects\n\n- **New**\n  - @\n\n<!-- to do\n',
  },
  {
    name: 'above a code block that is never closed',
    text: '# T\n\n```\n## Projects\n',
    expected: '# T\n\n## Projects\n\n- **New**\n  - @\n\n```\n## Projects\n',
  },
  {
    name: 'beside the placeholders of a template',
    text: '## Projects\n- [Project Name]: [1-sentence description]\n  - My role: [what]\n-\n',
    expected:
      '## Projects\n- [Project Name]: [1-sentence description]\n  - My role: [what]\n-\n- **New**\n  - @\n',
  },
];

describe('insertEntry', () => {
  for (const { name, text, entry, expected } of CASES) {
    it(`puts an entry ${name}`, () => {
      const edits = insertEntry(text, newEntry({ title: 'New', ...entry }));
      assert.equal(applyTextEdits(text, edits).replace(FIELDS, '$1$2 @'), expected);
    });
  }

  it('fills an empty brag document section by section', () => {
    let text = newBragDocument('2026-Q4');
    for (const section of SECTIONS) {
      text = applyTextEdits(text, insertEntry(text, newEntry({ title: `In ${section}`, section })));
    }
    const { sections, entries } = parseBragDocument(text);
    assert.deepEqual(
      sections.map(({ section, entries: own }) => [section, own.map(({ title }) => title)]),
      SECTIONS.map((section) => [section, [`In ${section}`]]),
    );
    assert.equal(entries.length, SECTIONS.length);
    assert.doesNotMatch(text, /\n\n\n/);
  });

  it('adds what has no evidence each time, and what has only known evidence never', () => {
    const bare = newEntry();
    const link = { label: '#412', url: 'https://github.com/acme/pay/pull/412' };
    const backed = newEntry({ evidence: [link] });
    const more = newEntry({ evidence: [link, { label: 'a1b2c3d', url: null }] });
    const text = [bare, bare, backed].reduce(
      (current, entry) => applyTextEdits(current, insertEntry(current, entry)),
      '',
    );
    assert.equal(parseBragDocument(text).entries.length, 3);
    assert.deepEqual(insertEntry(text, backed), []);
    assert.equal(insertEntry(text, more).length, 1);
  });
});

describe('newBragDocument', () => {
  it('has a title and the sections of the guide, and no entry', () => {
    assert.equal(
      newBragDocument('2026-Q4'),
      `# Brag Document — 2026-Q4\n\n${SECTIONS.map((section) => `## ${section}`).join('\n\n')}\n`,
    );
    assert.match(newBragDocument('2026-H2', 'Ada\nLovelace'), /^# Ada Lovelace — 2026-H2\n/);
  });
});
