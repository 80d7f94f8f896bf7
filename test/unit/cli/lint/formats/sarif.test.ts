import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { formatSarif } from '../../../../../src/cli/lint/formats/sarif.ts';
import { ALL_RULES } from '../../../../../src/lint/allRules.ts';
import { fileReport, reportedFinding } from '../../../../support/fileReports.ts';

// Published by OASIS; this copy is the one in the npm package @microsoft/jest-sarif.
const schema = JSON.parse(
  readFileSync(new URL('../../../../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
);

describe('formatSarif', () => {
  // One of the schema's patterns is none with the flag `u`.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate: { (value: unknown): boolean; errors?: unknown } = ajv.compile(schema);

  function logOf(...files: Parameters<typeof formatSarif>[0]): Log {
    const tool = {
      version: '1.2.3',
      rules: ALL_RULES,
      pageOf: (rule: string) => (rule === 'missing-alternatives' ? '# missing-alternatives\n' : null),
    };
    const log: Log = JSON.parse(formatSarif(files, tool));
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
    return log;
  }

  it('fits the schema without a finding', () => {
    const [run] = logOf(fileReport()).runs;
    assert.deepEqual(run?.results, []);
    assert.equal(run?.invocations?.[0]?.executionSuccessful, true);
    assert.equal(run?.tool.driver.rules?.length, ALL_RULES.length);
  });

  it('fits the schema with findings, fixes, suppressions and failures', () => {
    const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } };
    const fix = { title: 'Add a section', preferred: true, edits: [{ range, newText: '## Alternatives\n' }] };
    const [run] = logOf(
      fileReport({
        projectPath: 'docs/a b%#.md',
        findings: [reportedFinding({ fixes: [fix] })],
        suppressed: [{ ...reportedFinding(), reason: 'decided in RFC 7' }],
      }),
      fileReport({ projectPath: '/elsewhere/x.md', failure: { problem: 'It is gone.', remedy: 'Find it.' } }),
    ).runs;
    const [finding, suppressed] = run?.results ?? [];
    const place = finding?.locations?.[0]?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'docs/a%20b%25%23.md', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(place?.region, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 10 });
    assert.deepEqual(finding?.fixes?.[0]?.artifactChanges[0]?.replacements, [
      {
        deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
        insertedContent: { text: '## Alternatives\n' },
      },
    ]);
    assert.deepEqual(suppressed?.suppressions, [{ kind: 'inSource', justification: 'decided in RFC 7' }]);
    const [invocation] = run?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    assert.equal(notification?.message.text, 'It is gone. Find it.');
    assert.equal(
      notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      'file:///elsewhere/x.md',
    );
  });

  it('links findings to rules, with levels that SARIF knows', () => {
    const [run] = logOf(
      fileReport({ findings: [reportedFinding(), reportedFinding({ severity: 'hint' })] }),
    ).runs;
    const rules = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      run?.results?.map(({ level, ruleIndex = -1 }) => [level, rules[ruleIndex]?.id]),
      [
        ['warning', 'missing-alternatives'],
        ['note', 'missing-alternatives'],
      ],
    );
    assert.equal(
      rules.find(({ id }) => id === 'missing-alternatives')?.help?.markdown,
      '# missing-alternatives\n',
    );
  });

  it('fits the schema whatever names and messages hold', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, (name, message) => {
        logOf(
          fileReport({ projectPath: name.replaceAll('\0', ''), findings: [reportedFinding({ message })] }),
        );
      }),
      { numRuns: 50 },
    );
  });
});
