import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { classify } from '../../../../src/brag/suggestions/classify.ts';
import { contributionOf, type TestWork } from '../../../support/builders.ts';

const P = 'Projects';
const D = 'Design and Architecture';
const M = 'Mentoring and Team Building';
const O = 'Operational Excellence';
const L = 'Learning and Growth';

type Files = NonNullable<TestWork['files']>;

/** Subject, section, glue, files. */
const CASES: readonly (readonly [string, string, boolean, Files?])[] = [
  ['feat: add retries', P, false],
  ['Add retries with backoff', P, false],
  ['fix: typo in the prompt', P, false],
  ['perf: cache sessions', P, false],
  ['refactor(api): rename things', P, false],
  ['feat(alerts): mute an alert', O, false],
  ['feat: show health checks', P, false],
  ['Alert on a growing queue', O, false],
  ['fix: crash on an empty body', O, false],
  ['Fix a deadlock in the pool', O, false],
  ['Explain why it never crashes', M, true],
  ['docs(adr): choose a queue', D, false],
  ['Propose an RFC for retries', D, false],
  ['Draft RFC for retries', D, false],
  ['Choose a queue', D, false, ['docs/adr/0005-queue.md']],
  ['Extract the parser into its own crate', D, false],
  ['Implement RFC 9110 parsing', P, false, ['src/http.ts']],
  ['docs: explain retries', M, true],
  ['Explain retries', M, true, ['docs/retries.md', 'README.md']],
  ['Add an onboarding guide', M, true],
  ['Answer the first questions', M, true, ['CONTRIBUTING.md']],
  ['ci: cache dependencies', O, true],
  ['Speed things up', O, true, ['.github/workflows/ci.yml']],
  ['test: cover retries', O, true],
  ['Cover retries', O, true, ['test/retry.test.ts']],
  ['fix: parse numbers', P, false, { 'test/parse.test.ts': 500, 'src/parse.ts': 3 }],
  ['Fix flaky payment tests', O, true],
  ['Unblock the release train', O, true],
  ['Fix the nightly build', O, true],
  ['Postmortem of the October outage', O, true],
  ['Add a runbook for failover', O, true],
  ['chore: tidy up', O, false],
  ['build: use esbuild', O, false],
  ['Resize the pool', O, false, ['terraform/pool.tf']],
  ['feat: add a module for pools', P, false, ['modules/pool/main.tf']],
  ['fix: keep rules of security groups', P, false],
  ['Fix a security hole in the login', O, false],
  ['Show the first page', P, false, ['src/presentation/firstPage.ts']],
  ['[Ruby][CI] Add a job', O, true],
  ['Drop the fixed pipeline', P, false],
  ['Add a button to the alerts page', P, false],
  ['Slides for the retry talk', L, false],
  ['Tell how we retry', L, false, ['talks/retries.md']],
  ['Spike: retries in Rust', L, false],
];

describe('classify', () => {
  for (const [subject, section, glue, files] of CASES) {
    const where = files
      ? ` in ${Object.keys(Array.isArray(files) ? Object.fromEntries(files.map((f) => [f, 1])) : files).join(', ')}`
      : '';
    it(`“${subject}”${where} → ${section}${glue ? ', glue' : ''}`, () => {
      const work = contributionOf([{ n: 1, message: `${subject}\n`, ...(files ? { files } : {}) }]);
      const found = classify(work, subject);
      assert.deepEqual([found.section, found.glue], [section, glue], found.why.map(formatMessage).join(' '));
    });
  }

  const kinds: readonly (readonly [string, string, Files])[] = [
    ['Add retries', 'feature', ['src/retry.ts', 'test/retry.test.ts']],
    ['Add retries', 'tests', ['test/retry.test.ts']],
    ['Fix a crash', 'tests', ['test/retry.test.ts']],
    ['Improve wording', 'documentation', ['docs/retries.md']],
    ['Add a job', 'ci', ['.github/workflows/ci.yml']],
    ['feat: add a fake clock', 'feature', ['test/clock.ts']],
  ];
  for (const [subject, kind, files] of kinds) {
    it(`“${subject}” in ${Object.values(files).join(', ')} is of the kind ${kind}`, () => {
      const found = classify(contributionOf([{ n: 1, message: subject, files }]), subject);
      assert.deepEqual([found.kind, found.severity], [kind, null]);
    });
  }

  it('takes reviews of others for glue work', () => {
    const { section, glue } = classify(contributionOf([{ n: 1 }], { role: 'reviewer' }), 'Reviewed changes');
    assert.deepEqual([section, glue], [M, true]);
  });

  it('follows a trailer about an incident', () => {
    const work = contributionOf([{ n: 1, message: 'Retry less\n\nIncident: INC-7\n' }]);
    assert.deepEqual(classify(work, 'Retry less').section, O);
  });

  it('says what decided', () => {
    const { why } = classify(contributionOf([{ n: 1 }]), 'docs: explain retries');
    assert.deepEqual(why.map(formatMessage), [
      'Mentoring and Team Building, for it improves documentation (its type is “docs”).',
      'Glue work: it keeps others going, and reviews tend to overlook it.',
    ]);
  });
});
