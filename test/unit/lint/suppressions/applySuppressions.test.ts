import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { suppressedMarks } from './markers.ts';

/** The lines, from 1, of marks that are silenced and of those that are still heard. */
function linesOf(text: string): { silent: readonly number[]; heard: readonly number[] } {
  const line = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const { findings, suppressed } = suppressedMarks(text);
  return {
    silent: suppressed.map(({ finding }) => line(finding.span.start)),
    heard: findings.flatMap(({ rule, span }) => (rule === 'invalid-suppression' ? [] : [line(span.start)])),
  };
}

/** What is said of the comments of a text. */
function complaints(text: string, off: readonly string[] = []): readonly string[] {
  return suppressedMarks(text, off).findings.flatMap(({ rule, message, severity }) =>
    rule === 'invalid-suppression' ? [`${severity}: ${formatMessage(message)}`] : [],
  );
}

const LINE = '<!-- staffward-disable-line rule-a -- why -->';
const NEXT = '<!-- staffward-disable-next-line rule-a -- why -->';
const SECTION = '<!-- staffward-disable-section rule-a -- why -->';
const FILE = '<!-- staffward-disable-file rule-a -- why -->';

describe('applySuppressions', () => {
  const cases: readonly (readonly [name: string, text: string, silent: number[], heard: number[]])[] = [
    ['a line', `TODO-A\n\nTODO-A ${LINE}\n\nTODO-A\n`, [3], [1, 5]],
    ['a line of a list', `- TODO-A ${LINE}\n- TODO-A\n`, [1], [2]],
    ['a heading', `## TODO-A ${LINE}\n\nTODO-A\n`, [1], [3]],
    ['a row of a table', `| a | b |\n|---|---|\n| TODO-A | ${LINE} |\n| TODO-A | |\n`, [3], [4]],
    ['the next line', `${NEXT}\nTODO-A\n\nTODO-A\n`, [2], [4]],
    ['the next line that is not blank', `${NEXT}\n\n \n# TODO-A\n\nTODO-A\n`, [4], [6]],
    [
      'the next line below other comments',
      `${NEXT}\n${FILE.replace('rule-a', 'rule-b')}\nTODO-A TODO-B\n`,
      [3, 3],
      [],
    ],
    ['no line above', `TODO-A\n${NEXT}\n`, [], [1]],
    ['the next line of a text with CR', `${NEXT}\rTODO-A\r\rTODO-A\r`, [2], [4]],
    [
      'a section',
      `# T\n\nTODO-A\n\n## X TODO-A\n\n${SECTION}\n\nTODO-A\n\n### Y\n\nTODO-A\n\n## TODO-A\n`,
      [5, 9, 13],
      [3, 15],
    ],
    ['what stands before the first section', `${SECTION}\nTODO-A\n\n# TODO-A\n`, [2], [4]],
    ['a file', `TODO-A\n\n# X\n\nTODO-A TODO-B\n\n${FILE}\n`, [1, 5], [5]],
    ['several rules', '<!-- staffward-disable-file rule-a, rule-b -- why -->\nTODO-A TODO-B\n', [2, 2], []],
    [
      'rules without commas, a reason after a dash',
      '<!--staffward-disable-file rule-a rule-b — why-->\nTODO-A TODO-B\n',
      [2, 2],
      [],
    ],
    ['a reason after a colon', '<!-- staffward-disable-file rule-a: why -->\nTODO-A\n', [2], []],
    [
      'a comment over several lines',
      '<!--\nstaffward-disable-next-line\n  rule-a\n  -- why\n-->\nTODO-A\n',
      [6],
      [],
    ],
    ['capital letters', '<!-- Staffward-Disable-File rule-a -- why -->\nTODO-A\n', [2], []],
    ['nothing in a code block', `\`\`\`\n${FILE}\n\`\`\`\n\n    ${FILE}\n\nTODO-A\n`, [], [7]],
    ['nothing in code', `Write \`${FILE}\`.\n\nTODO-A\n`, [], [3]],
    ['nothing in front matter', `---\nnote: ${FILE}\n---\n\nTODO-A\n`, [], [5]],
    ['nothing in another comment', `<!-- was: ${FILE.slice(0, -4)}\n-->\nTODO-A\n`, [], [3]],
    ['nothing when escaped', `\\${FILE}\n\nTODO-A\n`, [], [3]],
    [
      'nothing when the comment is not closed',
      '<!-- staffward-disable-file rule-a -- why\n\nTODO-A\n',
      [],
      [3],
    ],
    ['nothing without a reason', '<!-- staffward-disable-file rule-a -->\nTODO-A\n', [], [2]],
    ['nothing with an empty reason', '<!-- staffward-disable-file rule-a -- -->\nTODO-A\n', [], [2]],
    [
      'nothing with an unknown rule',
      '<!-- staffward-disable-file rule-a, rule-z -- why -->\nTODO-A\n',
      [],
      [2],
    ],
    ['nothing without a rule', '<!-- staffward-disable-file -- why -->\nTODO-A\n', [], [2]],
  ];
  for (const [name, text, silent, heard] of cases) {
    it(`silences ${name}`, () => assert.deepEqual(linesOf(text), { silent, heard }));
  }

  it('tells which comment silences a finding, and why', () => {
    const text = `TODO-A <!-- staffward-disable-line rule-a --  we\n know -->\n`;
    const [suppressed] = suppressedMarks(text).suppressed;
    assert.equal(suppressed?.reason, 'we know');
    assert.equal(text.slice(suppressed?.comment.start, suppressed?.comment.end), text.slice(7, -1));
  });

  const wrong: readonly (readonly [text: string, complaint: RegExp])[] = [
    ['<!-- staffward-disable-file rule-a -->\nTODO-A', /^information: .* gives no reason/],
    ['<!-- staffward-disable-file rule-z -- why -->', /^information: .* there is no rule “rule-z”/],
    ['<!-- staffward-disable-file -- why -->', /^information: .* names no rule/],
    ['<!-- staffward-disable rule-a -- why -->', /^information: “staffward-disable” silences nothing/],
    [
      '<!-- staffward-ignore-line rule-a -- why -->',
      /^information: “staffward-ignore-line” silences nothing/,
    ],
    [FILE, /^hint: There is nothing for rule-a to report/],
    ['<!-- staffward-disable-file rule-a, rule-b -- why -->\nTODO-A', /^hint: There is nothing for rule-b/],
    [
      'TODO-A <!-- staffward-disable-line rule-a -- (reason needed: why?) -->',
      /^information: .* still asks for its reason/,
    ],
  ];
  for (const [text, complaint] of wrong) {
    it(`says what is wrong with ${text}`, () => {
      const said = complaints(text);
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', complaint);
    });
  }

  it('does not call a comment idle whose rule is switched off, nor one about comments', () => {
    assert.deepEqual(complaints(FILE, ['rule-a']), []);
    assert.deepEqual(complaints('<!-- staffward-disable-file invalid-suppression -- ours -->'), []);
  });

  it('silences complaints about comments, too', () => {
    const text = `<!-- staffward-disable-file invalid-suppression -- ours -->\n${FILE}\n<!-- staffward-disable-line -->\n`;
    const { findings, suppressed } = suppressedMarks(text);
    assert.deepEqual([findings.length, suppressed.length], [0, 2]);
  });

  it('takes a comment that does nothing away, alone or with its line, and nothing else', () => {
    const removals: readonly (readonly [text: string, rest: string])[] = [
      [`# A\n\n${FILE}\n\ntext\n`, '# A\n\n\ntext\n'],
      [`\uFEFF${FILE}\r\n# A\r\n`, '\uFEFF# A\r\n'],
      [`# A ${FILE}\n`, '# A\n'],
      [`- a ${FILE} b\n`, '- a b\n'],
      [FILE, ''],
    ];
    for (const [text, rest] of removals) {
      const [finding] = suppressedMarks(text).findings;
      const [fix] = finding?.fixes ?? [];
      assert.equal(applyTextEdits(text, fix?.edits ?? []), rest);
      assert.deepEqual(suppressedMarks(rest).findings, []);
    }
  });

  it('reads hostile comments in no time', () => {
    const many = `${NEXT}\n`.repeat(2_000);
    suppressedMarks(`${many}${'\n'.repeat(500_000)}TODO-A\n`);
    suppressedMarks(`staffward-disable ${'<!--'.repeat(100_000)}`);
    suppressedMarks(`staffward-disable ${'<!-- `'.repeat(100_000)}`);
    suppressedMarks(`<!-- staffward-disable-file ${' '.repeat(500_000)}x -->`);
    suppressedMarks(`<!-- staffward-disable-file ${'rule-a '.repeat(100_000)} -->`);
    suppressedMarks(`${LINE} `.repeat(5_000) + 'TODO-A '.repeat(5_000));
  });
});
