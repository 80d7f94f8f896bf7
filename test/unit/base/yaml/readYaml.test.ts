import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap } from 'yaml';
import { formatMessage } from '../../../../src/base/message.ts';
import { readYaml } from '../../../../src/base/yaml/readYaml.ts';

/** The problems of a text, each as `line:column [what it points to] sentence`. */
function problemsOf(text: string): readonly string[] {
  return readYaml(text, 'lists').problems.map(({ line, column, span, message }) => {
    const [place = ''] = text.slice(span.start, span.end).split('\n', 1);
    return `${line}:${column} [${place}] ${formatMessage(message)}`;
  });
}

describe('readYaml', () => {
  it('reads keys with values, with a byte order mark and any line ending', () => {
    for (const text of ['a: 1\nb: [c]\n', '\uFEFFa: 1\nb: [c]\n', 'a: 1\r\nb: [c]\r\n']) {
      const { root, problems } = readYaml(text, 'lists');
      assert.deepEqual(root?.toJSON(), { a: 1, b: ['c'] });
      assert.deepEqual(problems, []);
    }
  });

  it('takes nothing for nothing', () => {
    for (const text of ['', '# nothing\n', '---\n', 'null\n', '~']) {
      assert.deepEqual([readYaml(text, 'lists').root, problemsOf(text)], [null, []], text);
    }
  });

  const cases: readonly (readonly [text: string, ...problems: string[]])[] = [
    ['- a\n', '1:1 [- a] Write keys with values here, such as “lists:”.'],
    ['a: 1\na: 2\n', '2:1 [a] “a” stands here twice, and the last one counts. Remove one.'],
    ['x: {b: {}, c: 1, b: 2}\n', '1:18 [b] “b” stands here twice, and the last one counts. Remove one.'],
    ['a:\n\tb: 1\n', '2:1 [\t] Indent with spaces: YAML takes no tabs.'],
    ['a: 1\n---\nb: 2\n', '2:1 [---] Only what stands above this line is read. Remove the line.'],
    ['a: !thing 1\n', '1:4 [!thing] This tag means nothing here. Remove it.'],
    ['a: 1\u0000\n', '1:5 [\u0000] YAML takes no character U+0000. Remove it, or save the file as UTF-8.'],
    ['a: "b\n', '2:1 [] This is no valid YAML: Missing closing "quote'],
    ['x'.repeat(200_001), '1:1 [] This file is not read, because it is too long or too deeply nested.'],
    [`a: ${'['.repeat(50)}`, '1:1 [] This file is not read, because it is too long or too deeply nested.'],
  ];
  for (const [text, ...problems] of cases) {
    it(`points to what is wrong in ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(problemsOf(text), problems));
  }

  it('finds what an alias stands for, the latest anchor before it', () => {
    const { root, resolved } = readYaml('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: *y\n', 'lists');
    const values = root?.items.map(({ value }) => resolved(value)?.toJSON()) ?? [];
    assert.deepEqual(values, [1, 1, 2, 2, undefined]);
  });

  it('finds a thing that holds itself', () => {
    const { root, resolved } = readYaml('a: &x {b: *x}\n', 'lists');
    const a = resolved(root?.items[0]?.value);
    assert.ok(isMap(a));
    assert.equal(resolved(a.items[0]?.value), a);
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlLike), (text) => {
        for (const { span, line, column } of readYaml(text, 'lists').problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(line >= 1 && column >= 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const yamlLike = fc.string({
  unit: fc.constantFrom(...'a:- \n[]{}&*!|>"\'#%?\t,', '\u0000', '\uFEFF', '\r\n', '---\n', '<<: '),
  maxLength: 40,
});
