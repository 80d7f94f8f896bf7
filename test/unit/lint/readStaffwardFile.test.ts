import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/base/message.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { readStaffwardFile } from '../../../src/lint/readStaffwardFile.ts';

/** The problems of a file, each as `line:column text`, with what it points to. */
function problemsOf(text: string): readonly string[] {
  return readStaffwardFile(text).problems.map(({ line, column, span, message }) => {
    const place = text.slice(span.start, span.end).split('\n', 1)[0];
    return `${line}:${column} [${place}] ${formatMessage(message)}`;
  });
}

const WHOLE = `# Ours
checklists:
  - anything: {at: all}
lint:
  enabled: true
  rules:
    missing-problem: off
    hollow-section: &loud error
  overrides:
    - files: [docs/adr/*.md, 'old/**']
      kind: adr
      rules:
        missing-trade-offs: *loud
    - files:
        - '**/*.md'
      kind: none
`;

describe('readStaffwardFile', () => {
  it('reads what stands below lint', () => {
    assert.deepEqual(readStaffwardFile(WHOLE), {
      config: {
        enabled: true,
        rules: { 'missing-problem': 'off', 'hollow-section': 'error' },
        overrides: [
          { files: ['docs/adr/*.md', 'old/**'], kind: 'adr', rules: { 'missing-trade-offs': 'error' } },
          { files: ['**/*.md'], kind: 'none' },
        ],
      },
      problems: [],
    });
  });

  it('reads the same with a byte order mark and any line ending', () => {
    const expected = readStaffwardFile(WHOLE).config;
    for (const text of [`\uFEFF${WHOLE}`, WHOLE.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(readStaffwardFile(text), { config: expected, problems: [] });
    }
  });

  it('takes a file that says nothing of linting for the default', () => {
    for (const text of ['', '# nothing\n', '---\n', 'lint:\n', 'lint: {}\n', 'checklists: [a]\n', 'null\n']) {
      assert.deepEqual(readStaffwardFile(text), { config: DEFAULT_LINT_CONFIG, problems: [] }, text);
    }
  });

  const cases: readonly (readonly [text: string, ...problems: string[]])[] = [
    [
      'lint:\n  rules:\n    bogus: off\n    missing-problem: loud\n',
      '3:5 [bogus] rules.bogus: there is no such rule. Every finding shows the name of its rule.',
      '4:22 [loud] rules.missing-problem: “loud” is no severity. Use off, hint, information, warning, error.',
    ],
    ['lint: 7\n', '1:7 [7] lint: 7 stands where keys with values have to.'],
    ['lint:\n  rulez: {}\n', '2:3 [rulez] rulez: there is no such key. Use enabled, rules, overrides.'],
    [
      'lint:\n  overrides:\n    - files: [a]\n      kind: memo\n',
      '4:13 [memo] overrides[0].kind: “memo” is no kind of document. Use rfc, adr, kep, proposal, design-doc, strategy, postmortem, none.',
    ],
    [
      'lint:\n  overrides:\n    - kind: rfc\n',
      '3:7 [kind: rfc] overrides[0]: say in “files” which files this is for, such as docs/adr/*.md.',
    ],
    ['- a\n', '1:1 [- a] Write keys with values here, such as “lint:”.'],
    [
      'lint: *nowhere\n',
      '1:1 [] This file is not read, because its aliases cannot be resolved. Write the values out.',
    ],
  ];
  for (const [text, ...problems] of cases) {
    it(`points to what is wrong in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(problemsOf(text), problems));
  }

  it('says where a file is no YAML, and applies what can be read', () => {
    const text = 'lint:\n  rules: {missing-problem: off}\n  rules: {hollow-section: off}\n';
    assert.deepEqual(readStaffwardFile(text).config.rules, { 'hollow-section': 'off' });
    assert.deepEqual(problemsOf(text), [
      '3:3 [rules] “rules” stands here twice, and the last one counts. Remove one.',
    ]);
  });

  it('never throws, and points into the text', () => {
    const yaml = fc.string({
      unit: fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '!',
        '|',
        '>',
        '"',
        "'",
        '#',
        '%',
        'lint',
        'rules',
        '\t',
        '\u0000',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(yaml, (text) => {
        for (const { span, line, column } of readStaffwardFile(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(line >= 1 && column >= 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds out against files made to keep it busy', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghij'].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`,
      ),
      'lint: {rules: *j}',
    ].join('\n');
    const hostile = [
      bomb,
      'lint: &a [*a]',
      '['.repeat(20_000),
      '{a: '.repeat(15_000),
      '- '.repeat(10_000),
      '? '.repeat(10_000),
      '&a '.repeat(20_000),
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- a:`).join('\n'),
      'x'.repeat(10_000_000),
    ];
    for (const text of hostile) assert.deepEqual(readStaffwardFile(text).config, DEFAULT_LINT_CONFIG);
  });
});
