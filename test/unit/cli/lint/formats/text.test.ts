import assert from 'node:assert/strict';
import { createPaint } from '../../../../../src/cli/lint/formats/colors.ts';
import { formatSuppressions, formatText } from '../../../../../src/cli/lint/formats/text.ts';
import { fileReport, reportedFinding } from '../../../../support/fileReports.ts';

const plain = createPaint(false, {});

describe('formatText', () => {
  it('underlines findings as compilers do, and counts them', async () => {
    const fix = { title: 'Add the section “Alternatives”', preferred: true, edits: [] };
    const files = [
      fileReport({ findings: [reportedFinding({ line: '# Retries', mark: 'Retries', fixes: [fix] })] }),
      fileReport({ path: 'README.md', documentKind: null }),
    ];
    assert.equal(
      await formatText(files, plain),
      `docs/rfcs/retries.md:1:3: warning missing-alternatives: Nothing says what else was considered.
  1 | # Retries
    |   ^^^^^^^
  --fix: Add the section “Alternatives”

2 files, 1 design or brag document: 1 warning. 1 can be fixed with --fix.
`,
    );
  });

  it('says what was fixed and what is suppressed', async () => {
    const suppressed = { ...reportedFinding(), reason: 'decided in RFC 7' };
    assert.equal(
      await formatText(
        [fileReport({ fixed: ['Add the section “Alternatives”'], suppressed: [suppressed] })],
        plain,
      ),
      `docs/rfcs/retries.md: fixed: Add the section “Alternatives”

1 file, 1 design or brag document: no findings. 1 fix made. 1 suppressed.
`,
    );
  });

  it('prints nothing that a terminal or a build would obey', async () => {
    const files = ['::stop-commands::x.md', '##[group]x.md', 'a\u001b]0;x\u0007\n::error::.md'].map((path) =>
      fileReport({
        path,
        findings: [reportedFinding({ message: 'a\u001b[2Jb', line: '::error::\u009b2J' })],
      }),
    );
    const text = await formatText(files, plain);
    assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
    assert.doesNotMatch(text, /^\s*(?:::|##\[)/m);
    assert.match(text, /a\\u\{001b\}\]0;x/);
  });

  it('lists suppressions with their reasons', () => {
    const suppressed = [{ ...reportedFinding(), reason: 'decided in RFC 7' }];
    assert.equal(
      formatSuppressions([fileReport({ suppressed }), fileReport()], plain),
      'docs/rfcs/retries.md:1:1: missing-alternatives: decided in RFC 7\n1 finding suppressed in 1 file.\n',
    );
    assert.equal(formatSuppressions([fileReport()], plain), 'No findings are suppressed.\n');
  });
});

describe('createPaint', () => {
  for (const [isTerminal, env, isColoured] of [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ] as const) {
    it(`${isColoured ? 'colours' : 'leaves plain'}: terminal ${isTerminal}, ${JSON.stringify(env)}`, () => {
      assert.equal(createPaint(isTerminal, env)('error', 'x').includes('\u001b'), isColoured);
    });
  }
});
