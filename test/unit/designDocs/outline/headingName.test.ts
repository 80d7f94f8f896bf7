import assert from 'node:assert/strict';
import { headingName } from '../../../../src/designDocs/outline/headingName.ts';

/** A heading without `##`; its title, numbering, and name as it stands in the text (where it differs). */
const CASES: readonly (readonly [heading: string, title: string, numbering: string, name?: string])[] = [
  ['Why', 'Why', ''],
  ['2 Why', 'Why', '2'],
  ['18. Registry Integration', 'Registry Integration', '18.'],
  ['1. **OAuth**', 'OAuth', '1.'],
  ['**1. OAuth**', 'OAuth', '1.'],
  ['2.1 Scope', 'Scope', '2.1'],
  ['2.1. Scope', 'Scope', '2.1.'],
  ['1) 模块边界', '模块边界', '1)'],
  ['(3) Third', 'Third', '(3)'],
  ['IV. Risks', 'Risks', 'IV.'],
  ['a) Cheap', 'Cheap', 'a)'],
  ['0012 - Use queues', 'Use queues', '0012 -'],
  ['7: Use queues', 'Use queues', '7:'],
  ['§ 4 Law', 'Law', '§ 4'],
  ['一、背景', '背景', '一、'],
  ['（二）方案', '方案', '（二）'],
  ['第三章 风险', '风险', '第三章'],
  ['1️⃣ First', 'First', ''],
  ['１．背景', '背景', '１．'],
  ['② 方案', '方案', '②'],
  ['【背景】', '背景', ''],
  ['Alternatives (optional, but welcome)', 'Alternatives', ''],
  ['Options (A and B)', 'Options (A and B)', ''],
  ['2026 roadmap', '2026 roadmap', ''],
  ['3D printing', '3D printing', ''],
  ['A plan', 'A plan', ''],
  ['I think', 'I think', ''],
  ['**Alternatives**', 'Alternatives', ''],
  ['__Alternatives__:', 'Alternatives', ''],
  ['*Alternatives*', 'Alternatives', ''],
  ['**Pros** and **Cons**', 'Pros and Cons', '', '**Pros** and **Cons**'],
  ['Alternatives:', 'Alternatives', ''],
  ['Alternatives：', 'Alternatives', ''],
  ['Alternatives (optional)', 'Alternatives', ''],
  ['Drawbacks [optional]', 'Drawbacks', ''],
  ['Drawbacks <!-- optional -->', 'Drawbacks', ''],
  ['**Drawbacks** *(Optional)*', 'Drawbacks', ''],
  ['备选方案（可选）', '备选方案', ''],
  ['Alternatives {#alternatives}', 'Alternatives', ''],
  ['<a name="alt"></a>Alternatives', 'Alternatives', ''],
  ['Alternatives <a id="alt"></a>', 'Alternatives', ''],
  ['<a id="alt">Alternatives</a>', 'Alternatives', ''],
  ['🚀 Motivation ✨', 'Motivation', ''],
  [':rocket: Motivation', 'Motivation', ''],
  ['Use `git log` and [links](x)', 'Use git log and links', '', 'Use `git log` and [links](x)'],
  ['Context（背景/問題）', 'Context（背景/問題）', ''],
  ['\u200fרקע\u200f', 'רקע', ''],
  ['C\\# and F\\#', 'C# and F#', '', 'C\\# and F\\#'],
  ['1.', '1.', ''],
  ['🚀', '', '', '🚀'],
  ['', '', ''],
];

/** A heading that carries a value. */
const VALUES: readonly (readonly [heading: string, label: string | null, value: string | null])[] = [
  ['Status: Accepted', 'Status', 'Accepted'],
  ['状态：已采纳', '状态', '已采纳'],
  ['**Status**: [Accepted](x)', 'Status', 'Accepted'],
  ['Option 1: do nothing', 'Option 1', 'do nothing'],
  ['Status:', null, null],
  ['std::vector', null, null],
  ['Why', null, null],
];

describe('headingName', () => {
  for (const [heading, title, numbering, name = title] of CASES) {
    it(`names ${JSON.stringify(heading)} ${JSON.stringify(title)}`, () => {
      const text = `## ${heading}\n`;
      const found = headingName(text, { start: 3, end: 3 + heading.length });
      assert.deepEqual([found.title, found.numbering], [title, numbering]);
      assert.equal(text.slice(found.name.start, found.name.end), name);
    });
  }

  for (const [heading, label, value] of VALUES) {
    it(`finds the value ${JSON.stringify(value)} in ${JSON.stringify(heading)}`, () => {
      const found = headingName(heading, { start: 0, end: heading.length }).value;
      assert.deepEqual([found?.label ?? null, found?.text ?? null], [label, value]);
    });
  }
});
