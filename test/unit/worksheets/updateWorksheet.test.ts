import assert from 'node:assert/strict';
import { generatedBefore } from '../../../src/worksheets/generated.ts';
import { type Run, run, WORKSHEET } from './runs.ts';

const ALPHA = { key: 'a', markdown: '- **Alpha** [#1](https://example.org/1)\n  - Impact: faster' };
const ALPHA_NOW = { ...ALPHA, markdown: ALPHA.markdown.replace('faster', 'from 9 to 4 minutes') };
const BETA = { key: 'b', markdown: '- **Beta**' };

describe('A worksheet', () => {
  it('begins with what it is for, its sections, and what the journal gives', () => {
    assert.equal(
      run({ items: [ALPHA], block: 'One project.' }).text,
      `# Review

What it is for.

## Projects

Choose three.

- **Alpha** [#1](https://example.org/1)
  - Impact: faster

**Which one would you show?**

**To whom?**

## Coverage

One project.

## Offers

| Part   | A   | B   |
| ------ | --- | --- |
| Salary |     |     |

> I would like to think about it.

- [ ] Ask

1. First
2. Then
`,
    );
  });

  const cases: readonly {
    readonly it: string;
    readonly first: Partial<Run>;
    readonly change: (text: string) => string;
    readonly second: Partial<Run>;
    readonly gives: (text: string) => string;
  }[] = [
    {
      it: 'follows the entry of an item that stands as it was written',
      first: { items: [ALPHA, BETA] },
      change: (text) => text.replace('faster', 'faster\n  - Mine: shown to the board'),
      second: { items: [ALPHA_NOW, BETA] },
      gives: (text) => text.replace('faster', 'from 9 to 4 minutes'),
    },
    {
      it: 'adds what is new below an item that follows its entry',
      first: { items: [ALPHA] },
      change: (text) => text,
      second: { items: [ALPHA_NOW, BETA] },
      gives: (text) => text.replace('faster', 'from 9 to 4 minutes\n- **Beta**'),
    },
    {
      it: 'follows it in a file with other line ends',
      first: { items: [ALPHA] },
      change: (text) => text.replaceAll('\n', '\r\n'),
      second: { items: [ALPHA_NOW] },
      gives: (text) => text.replace('faster', 'from 9 to 4 minutes'),
    },
    {
      it: 'leaves an item alone that somebody changed',
      first: { items: [ALPHA] },
      change: (text) => text.replace('faster', 'much faster'),
      second: { items: [ALPHA_NOW] },
      gives: (text) => text,
    },
    {
      it: 'leaves items alone that stand there twice',
      first: { items: [ALPHA] },
      change: (text) => text.replace(ALPHA.markdown, `${ALPHA.markdown}\n${ALPHA.markdown}`),
      second: { items: [ALPHA_NOW] },
      gives: (text) => text,
    },
    {
      it: 'knows an item again whose key another one had before',
      first: { items: [ALPHA, BETA] },
      change: (text) => text,
      second: { items: [{ ...BETA, key: 'a' }] },
      gives: (text) => text,
    },
    {
      it: 'does not bring back what was deleted under the key of another one',
      first: { items: [ALPHA, BETA] },
      change: (text) => text.replace(`${ALPHA.markdown}\n`, ''),
      second: {
        items: [
          { ...BETA, key: 'a' },
          { ...ALPHA, key: 'c' },
        ],
      },
      gives: (text) => text,
    },
    {
      it: 'adds what is new below what is there',
      first: { items: [ALPHA] },
      change: (text) => text.replace('**To whom?**', '**To whom?**\n\nMy manager.'),
      second: { items: [ALPHA, BETA] },
      gives: (text) => text.replace('Impact: faster', 'Impact: faster\n- **Beta**'),
    },
    {
      it: 'does not bring back what was deleted',
      first: { items: [ALPHA, BETA] },
      change: (text) => text.replace('- **Beta**\n', ''),
      second: { items: [ALPHA, BETA] },
      gives: (text) => text,
    },
    {
      it: 'leaves alone what was reworded',
      first: { items: [ALPHA] },
      change: (text) => text.replace('**Alpha**', 'The Alpha project'),
      second: { items: [ALPHA] },
      gives: (text) => text,
    },
    {
      it: 'puts the first item where it said that there is none',
      first: { items: [] },
      change: (text) => text,
      second: { items: [BETA] },
      gives: (text) => text.replace('_Nothing yet._', '- **Beta**'),
    },
    {
      it: 'adds to the end of the section when nothing of its own is left',
      first: { items: [ALPHA] },
      change: (text) => text.replace(ALPHA.markdown, '').replace('**To whom?**', 'Nobody.'),
      second: { items: [ALPHA, BETA] },
      gives: (text) => text.replace('Nobody.', 'Nobody.\n\n- **Beta**'),
    },
    {
      it: 'replaces a block that stands as it was written',
      first: { block: 'One project.\nNo gaps.' },
      change: (text) => `${text}\nMine.\n`,
      second: { block: 'Two projects.' },
      gives: (text) => text.replace('One project.\nNo gaps.', 'Two projects.'),
    },
    {
      it: 'keeps a block that was changed',
      first: { block: 'One project.' },
      change: (text) => text.replace('One project.', 'One project!'),
      second: { block: 'Two projects.' },
      gives: (text) => text,
    },
    {
      it: 'knows a section whose heading was decorated',
      first: { items: [ALPHA] },
      change: (text) => text.replace('## Projects', '### **Projects** ###'),
      second: { items: [ALPHA, BETA] },
      gives: (text) => text.replace('Impact: faster', 'Impact: faster\n- **Beta**'),
    },
    {
      it: 'leaves out a section whose heading was changed or deleted',
      first: { items: [ALPHA] },
      change: (text) => text.replace('## Projects', '## My work'),
      second: { items: [ALPHA, BETA] },
      gives: (text) => text,
    },
    {
      it: 'keeps CR LF',
      first: { items: [ALPHA], block: 'One\nproject.' },
      change: (text) => text.replaceAll('\n', '\r\n'),
      second: { items: [ALPHA, BETA], block: 'Two\nprojects.' },
      gives: (text) =>
        text
          .replace('Impact: faster', 'Impact: faster\r\n- **Beta**')
          .replace('One\r\nproject.', 'Two\r\nprojects.'),
    },
  ];
  for (const each of cases) {
    it(each.it, () => {
      const first = run(each.first);
      const changed = each.change(first.text);
      assert.equal(run({ ...each.second, text: changed, records: first.records }).text, each.gives(changed));
    });
  }

  it('follows the entry of an item whose key another one had before', () => {
    const first = run({ items: [ALPHA, BETA] });
    const [moved, now] = ['- **Beta**', '- **Beta**, for all'].map((markdown) => ({ key: 'a', markdown }));
    assert.ok(moved && now);
    const { text, records } = run({ items: [moved], text: first.text, records: first.records });
    const followed = run({ items: [now], text, records });
    assert.equal(followed.text, first.text.replace('- **Beta**', '- **Beta**, for all'));
  });

  it('gains a section of a newer version, behind all others', () => {
    const [projects, ...others] = WORKSHEET.sections;
    const older = { ...WORKSHEET, sections: others };
    const first = run({ worksheet: older });
    const text = `${first.text.trimEnd()}`;
    const second = run({ text, records: first.records });
    assert.ok(second.text.startsWith(`${text}\n\n## ${projects?.heading}\n`));
  });

  describe('without memory of what was written', () => {
    it('adds only what does not stand there', () => {
      const first = run({ items: [ALPHA] });
      const second = run({ items: [ALPHA, BETA], text: first.text });
      assert.equal(second.text, first.text.replace('Impact: faster', 'Impact: faster\n- **Beta**'));
    });

    it('adds no section to a file that has one of them', () => {
      const text = '# Mine\n\n## Projects\n\nDone.\n';
      assert.equal(run({ text }).text, text);
    });

    it('adds everything to a file that has none', () => {
      const { text } = run({ text: 'Notes' });
      assert.ok(text.startsWith('Notes\n\n## Projects\n'));
      assert.ok(text.includes('## Offers'));
    });
  });

  it('is remembered by its file alone', () => {
    const { records } = run({ items: [ALPHA] });
    const stored = records.map((record) => ({ ...record, at: '2026-11-23T09:00:00Z', file: 'other.md' }));
    assert.equal(generatedBefore(stored, 'this.md').headings.size, 0);
  });
});
