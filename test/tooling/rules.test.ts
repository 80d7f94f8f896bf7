import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { formatMessage } from '../../src/base/message.ts';
import { ALL_RULES } from '../../src/lint/allRules.ts';

const inProject = (...parts: readonly string[]) => join(projectRoot, ...parts);
const namesIn = (folder: string, ending: string) =>
  readdirSync(inProject(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

describe('Every rule', () => {
  const overview = readFileSync(inProject('docs/rules/README.md'), 'utf8');

  for (const { id, summary, severity } of ALL_RULES) {
    describe(id, () => {
      it('has a page that begins with its name and tells its default', () => {
        const page = readFileSync(inProject('docs/rules', `${id}.md`), 'utf8');
        assert.ok(page.startsWith(`# ${id}\n`));
        assert.match(page, new RegExp(`Default: ${severity}\\b`));
        for (const heading of ['Why', 'What it reports', 'What to write']) {
          assert.ok(page.includes(`\n## ${heading}\n`), heading);
        }
      });

      it('stands in the overview with what it wants', () => {
        const row = overview.split('\n').find((line) => line.startsWith(`| [${id}](${id}.md) `));
        const cells = row?.split('|').map((cell) => cell.trim());
        assert.deepEqual(cells?.slice(2, 4), [severity, formatMessage(summary)]);
      });

      it('has examples of what it finds, and of what it leaves alone', () => {
        const names = readdirSync(inProject('test/fixtures/rules', id));
        for (const kind of ['finds-', 'silent-']) {
          assert.ok(
            names.some((name) => name.startsWith(kind) && name.endsWith('.md')),
            kind,
          );
        }
      });
    });
  }

  it('is the only thing that has a page, examples or a file in the folders of rules', () => {
    const ids = ALL_RULES.map(({ id }) => id).sort();
    assert.deepEqual(
      namesIn('docs/rules', '.md').filter((name) => name !== 'README'),
      ids,
    );
    assert.deepEqual(readdirSync(inProject('test/fixtures/rules')).sort(), ids);
    const files = ['src/designDocs/rules', 'src/brag/rules'].flatMap((folder) => namesIn(folder, '.ts'));
    // The rule about comments that silence is a part of silencing, in src/lint/suppressions.
    const expected = ids.filter((id) => id !== 'invalid-suppression');
    assert.deepEqual(files.filter((name) => name.includes('-') || ids.includes(name)).sort(), expected);
  });
});
