import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { MAX_ID, MAX_TEXT } from '../../src/base/yaml/nodeReader.ts';
import { LIMITS } from '../../src/checklist/lists/limits.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { applied } from '../unit/checklist/lists/told.ts';

describe('docs/checklists.md', () => {
  const text = readFileSync(join(projectRoot, 'docs/checklists.md'), 'utf8');

  it('lists every checklist', () => {
    for (const { id, title } of BUILT_IN_CHECKLISTS) {
      assert.match(text, new RegExp(`\\| \`${id}\` +\\| ${title} +\\|`));
    }
  });

  it('shows a file without a problem, which does what it says', () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(text) ?? [];
    const { lists, problems } = applied(BUILT_IN_CHECKLISTS, example);
    assert.deepEqual(problems, [[]]);
    assert.deepEqual(
      lists.map(({ id }) => id),
      [...BUILT_IN_CHECKLISTS.map(({ id }) => id), 'my-release'],
    );
    const [task] = lists;
    const security = task?.questions.filter(({ group }) => group === 'security') ?? [];
    assert.equal(security[0]?.id, 'security.sensitive-data');
    assert.equal(security.at(-1)?.id, 'security.tenants');
    assert.equal(task?.groups.at(-1)?.id, 'accessibility');
    assert.ok(!task?.questions.some(({ id }) => id === 'performance.cache'));
  });

  it('names the limits', () => {
    const { lists, groups, questions } = LIMITS;
    assert.ok(
      text.includes(`${lists} lists in a file, and ${groups} groups and ${questions} questions in a list`),
    );
    assert.ok(text.includes(`dashes, at most ${MAX_ID}`));
    assert.ok(text.includes(`at most ${MAX_TEXT.toLocaleString('en')} characters`));
  });
});
