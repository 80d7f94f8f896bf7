import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { BUILT_IN_WORKSHEETS } from '../../src/content/worksheets.ts';

describe('The page about worksheets', () => {
  it('lists every worksheet with what it is for, and no other', () => {
    const page = readFileSync(join(projectRoot, 'docs/worksheets.md'), 'utf8');
    const table = page.slice(0, page.indexOf('## What stands in one'));
    const listed = [...table.matchAll(/^\| [^|]+\| ([^|]+?) +\| (.+?) +\|$/gm)].map(([, title, purpose]) => [
      title,
      purpose,
    ]);
    assert.deepEqual(
      listed.slice(1).filter(([title]) => !/^-+$/.test(title ?? '')),
      BUILT_IN_WORKSHEETS.map(({ title, purpose }) => [title, purpose]),
    );
  });
});
