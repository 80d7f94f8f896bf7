import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { profileSchema } from '../../scripts/schema/profileSchema.ts';
import { SCHEMAS } from '../../scripts/schema/schemas.ts';
import { staffwardSchema } from '../../scripts/schema/staffwardSchema.ts';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { readChecklistFile } from '../../src/checklist/lists/readChecklistFile.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { parseLintConfig } from '../../src/lint/parseLintConfig.ts';
import { NEW_PROFILE } from '../../src/profile/editProfile.ts';
import { readProfile } from '../../src/profile/readProfile.ts';
import { lintConfigs } from '../unit/lint/arbitraries.ts';

describe('The JSON Schemas', () => {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    it(`are what "npm run schema" writes: ${name}`, () => {
      const file = readFileSync(join(projectRoot, 'media', name), 'utf8');
      assert.deepEqual(JSON.parse(file), schema(), 'run "npm run schema" and "npm run format"');
    });
  }
});

describe('The JSON Schema of profile.yml', () => {
  const validate = new Ajv({ strict: true, allErrors: true, formats: { date: true } }).compile(
    profileSchema(),
  );

  it('takes what the reader takes, keys without a value included', () => {
    for (const text of [NEW_PROFILE, 'level: l5\nreviewMonths: [3, 9]\nremote: false\ntrack: undecided\n']) {
      assert.deepEqual(readProfile(text).problems, []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    }
  });

  it('refuses what the reader complains about', () => {
    for (const text of [
      'track: both\n',
      'reviewMonths: [13]\n',
      'remote: maybe\n',
      'salary: "1"\n',
      'level: 3\n',
    ]) {
      assert.notDeepEqual(readProfile(text).problems, []);
      assert.equal(validate(parse(text)), false, text);
    }
  });
});

describe('The JSON Schema of .staffward.yml and checklists.yml', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(staffwardSchema());

  it('takes every configuration that the reader takes', () => {
    fc.assert(
      fc.property(lintConfigs(), (lint) =>
        assert.ok(validate({ lint, levels: [] }), String(validate.errors)),
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

  it('takes checklists that the reader takes', () => {
    const right: readonly object[] = [
      {},
      { task: {} },
      {
        task: {
          hide: ['security.abuse', 'nowhere'],
          order: ['a'],
          reword: { 'security.abuse': 'A?', b: 'B?' },
        },
      },
      {
        task: { groups: [{ id: 'g', title: 'G' }], add: [{ group: 'g', text: 'A?', help: 'B.', id: 'g.a' }] },
      },
      {
        own: {
          title: 'A',
          purpose: 'B.',
          groups: [{ id: 'g', title: 'G' }],
          questions: [{ group: 'g', text: 'A?' }],
        },
      },
    ];
    for (const checklists of right) {
      assert.deepEqual(readChecklistFile(JSON.stringify({ checklists })).problems, []);
      assert.ok(validate({ checklists }), JSON.stringify([checklists, validate.errors]));
    }
  });

  it('refuses checklists that the reader complains about', () => {
    const wrong: readonly unknown[] = [
      [],
      { Task: { hide: ['a'] } },
      { task: ['a'] },
      { task: { hidden: ['a'] } },
      { task: { hide: 'a' } },
      { task: { hide: [1] } },
      { task: { order: ['A'] } },
      { task: { reword: { a: 1 } } },
      { task: { reword: { a: ' ' } } },
      { task: { add: ['A?'] } },
      { task: { add: [{ group: 'g' }] } },
      { task: { add: [{ group: 'g', text: 'A?', why: 'B.' }] } },
      { task: { add: [{ group: 'g', text: 'x'.repeat(1_001) }] } },
      { task: { hide: Array.from({ length: 501 }, (_, index) => `q${index}`) } },
      { own: { title: 'A', groups: [{ id: 'g' }], questions: [{ group: 'g', text: 'A?' }] } },
    ];
    for (const checklists of wrong) {
      assert.notDeepEqual(readChecklistFile(JSON.stringify({ checklists })).problems, []);
      assert.equal(validate({ checklists }), false, JSON.stringify(checklists));
    }
  });

  it('names every question that can be hidden, ordered or reworded', () => {
    const text = JSON.stringify(staffwardSchema());
    for (const { id } of BUILT_IN_CHECKLISTS.flatMap(({ questions }) => questions)) {
      assert.equal(text.split(`"${id}"`).length, 4, id);
    }
  });
});
