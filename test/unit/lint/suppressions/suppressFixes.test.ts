import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../../src/base/message.ts';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { fixesFor, marksIn, suppressedMarks } from './markers.ts';

/** The text after each fix for the first mark, with short comments. */
function afterFixes(text: string): readonly string[] {
  const [finding] = marksIn(text);
  assert.ok(finding);
  return fixesFor(text, finding).map(({ edits }) => {
    const fixed = applyTextEdits(text, edits);
    return fixed.replace(/<!-- staffward-disable-([\w-]+) rule-a -- \(reason needed: [^()]*\) -->/, '{$1}');
  });
}

describe('suppressFixes', () => {
  const cases: readonly (readonly [text: string, ...fixed: string[]])[] = [
    ['# TODO-A\n\ntext\n', '{next-line}\n# TODO-A\n\ntext\n', '{file}\n# TODO-A\n\ntext\n'],
    [
      '# T\n\n## TODO-A\n\ntext\n',
      '# T\n\n{next-line}\n## TODO-A\n\ntext\n',
      '# T\n\n## TODO-A\n\n{section}\n\ntext\n',
      '{file}\n# T\n\n## TODO-A\n\ntext\n',
    ],
    ['# T\r\n\r\nTODO-A\r\n', '# T\r\n\r\nTODO-A {line}\r\n', '{file}\r\n# T\r\n\r\nTODO-A\r\n'],
    ['- TODO-A  \n  more\n', '- TODO-A {line}  \n  more\n', '{file}\n- TODO-A  \n  more\n'],
    ['| a |\n|---|\n| TODO-A |\n', '| a |\n|---|\n| TODO-A {line} |\n', '{file}\n| a |\n|---|\n| TODO-A |\n'],
    ['---\na: TODO-A\n---\n# T\n', '---\na: TODO-A\n---\n{file}\n# T\n'],
    ['```\nTODO-A\n```\n', '{file}\n```\nTODO-A\n```\n'],
    ['\uFEFF# TODO-A', '\uFEFF{next-line}\n# TODO-A', '\uFEFF{file}\n# TODO-A'],
    ['TODO-A\n===\n\ntext\n', '{next-line}\nTODO-A\n===\n\ntext\n', '{file}\nTODO-A\n===\n\ntext\n'],
    ['> ## TODO-A\n', '> ## TODO-A {line}\n', '{file}\n> ## TODO-A\n'],
  ];
  for (const [text, ...fixed] of cases) {
    it(`silences the mark in ${JSON.stringify(text)}`, () => assert.deepEqual(afterFixes(text), fixed));
  }

  it('says what each does', () => {
    const text = '# T\n\n## X\n\nTODO-A\n';
    const [finding] = marksIn(text);
    assert.ok(finding);
    assert.deepEqual(
      fixesFor(text, finding).map(({ title, preferred }) => [formatMessage(title), preferred]),
      [
        ['Silence rule-a here, with a reason', false],
        ['Silence rule-a in this section, with a reason', false],
        ['Silence rule-a in this file, with a reason', false],
      ],
    );
  });

  const pieces = fc.constantFrom(
    '# Title\n\n',
    '## TODO-A\n\n',
    '### Y TODO-B\n',
    'TODO-A\n',
    'text TODO-A and TODO-B\n',
    'text\n',
    '- TODO-A\n',
    '  - TODO-B\n',
    '1. TODO-A  \n',
    '> TODO-B\n',
    '> ## TODO-A\n',
    '**TODO-A**\n\n',
    'TODO-B:\n',
    '| a | b |\n|---|---|\n| TODO-A | c |\n',
    '```\nTODO-A\n```\n',
    '<div>\nTODO-A\n</div>\n\n',
    'TODO-A\n---\n\n',
    '\n',
    '`TODO-A`\n',
    '- **TODO-A:** text\n',
    '<!-- TODO-B -->\n',
    '| TODO-B\n',
    'TODO-A\\\n',
    '    TODO-A\n',
  );
  const texts = fc
    .tuple(
      fc.constantFrom('', '---\nstatus: TODO-B\n---\n', '\uFEFF'),
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([start, parts, newline]) => `${start}${parts.join('')}`.replaceAll('\n', newline));

  it('silences its finding, nothing outside its reach, and changes no other character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = marksIn(text);
        before.forEach((finding, index) => {
          for (const { title, edits } of fixesFor(text, finding)) {
            const fixed = applyTextEdits(text, edits);
            const [edit] = edits;
            assert.ok(edit && edits.length === 1 && edit.span.start === edit.span.end);
            const after = marksIn(fixed);
            const { findings, suppressed } = suppressedMarks(fixed);
            const silent = new Set(suppressed.map((each) => each.finding.span.start));
            assert.ok(silent.has(after[index]?.span.start ?? -1), `${title.template}\n${fixed}`);
            assert.ok(suppressed.every((each) => each.finding.rule === finding.rule));
            assert.deepEqual(
              findings.filter(({ rule }) => rule === 'invalid-suppression').map(({ severity }) => severity),
              ['information'],
              'the question for the reason',
            );
            if (title.template.includes('here')) {
              const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
              const same = before.filter(
                ({ rule, span }) =>
                  rule === finding.rule && lineOf(span.start) === lineOf(finding.span.start),
              );
              assert.equal(suppressed.length, same.length, fixed);
            }
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});
