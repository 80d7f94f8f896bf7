import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { staffwardSchema } from '../../scripts/schema/staffwardSchema.ts';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { parseLintConfig } from '../../src/lint/parseLintConfig.ts';
import { lintConfigs } from '../unit/lint/arbitraries.ts';

describe('The JSON Schema of .staffward.yml', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(staffwardSchema());

  it('is what "npm run schema" writes', () => {
    const file = readFileSync(join(projectRoot, 'media/staffward.schema.json'), 'utf8');
    assert.deepEqual(JSON.parse(file), staffwardSchema(), 'run "npm run schema" and "npm run format"');
  });

  it('takes every configuration that the reader takes', () => {
    fc.assert(
      fc.property(lintConfigs(), (lint) =>
        assert.ok(validate({ lint, checklists: [] }), String(validate.errors)),
      ),
    );
  });

  it('refuses what the reader complains about', () => {
    const wrong: readonly unknown[] = [
      { enabled: 'yes' },
      { rulez: {} },
      { rules: { bogus: 'off' } },
      { rules: { 'missing-problem': 'loud' } },
      { overrides: {} },
      { overrides: [{ kind: 'rfc' }] },
      { overrides: [{ files: [] }] },
      { overrides: [{ files: ['a'], kind: 'memo' }] },
      { overrides: [{ files: ['a'], rules: { bogus: 'off' } }] },
    ];
    for (const lint of wrong) {
      assert.notDeepEqual(parseLintConfig(lint).problems, []);
      assert.equal(validate({ lint }), false, JSON.stringify(lint));
    }
  });
});
