import assert from 'node:assert/strict';
import { formatGithub } from '../../../../../src/cli/lint/formats/github.ts';
import { fileReport, reportedFinding } from '../../../../support/fileReports.ts';

describe('formatGithub', () => {
  it('writes a workflow command a finding, named after its severity', () => {
    const findings = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
      reportedFinding({ severity }),
    );
    const lines = formatGithub([fileReport({ findings })]).split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ', 1)[0]),
      ['::error', '::warning', '::notice', '::notice', ''],
    );
    assert.equal(
      lines[0],
      '::error file=docs/rfcs/retries.md,line=1,endLine=1,col=1,endColumn=10,title=Staffward%3A missing-alternatives::Nothing says what else was considered.',
    );
  });

  it('escapes what would end a property or the command', () => {
    const message = '50% done\n::error::x';
    const [line, ...others] = formatGithub([
      fileReport({ projectPath: 'a,b:c%\n.md', findings: [reportedFinding({ message })] }),
    ]).split('\n');
    assert.match(line ?? '', /^::warning file=a%2Cb%3Ac%25\\u\{000a\}\.md,/);
    assert.match(line ?? '', /::50%25 done ::error::x$/);
    assert.deepEqual(others, ['']);
  });

  it('gives no columns for what spans lines, which GitHub would refuse', () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 2, column: 2 } };
    const line = formatGithub([fileReport({ findings: [reportedFinding({ range })] })]);
    assert.match(line, /line=1,endLine=2,title/);
  });

  it('names files from the repository on', () => {
    const file = fileReport({ path: '../x.md', projectPath: 'docs/x.md', findings: [reportedFinding()] });
    assert.match(formatGithub([file]), /file=docs\/x\.md,/);
  });
});
