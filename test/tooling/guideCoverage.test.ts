import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { BUILT_IN_PROMPTS } from '../../src/content/prompts.ts';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { BUILT_IN_WORKSHEETS } from '../../src/content/worksheets.ts';

interface Row {
  readonly framework: string;
  /** Such as `worksheet:glue-work`, or a command. */
  readonly ids: readonly string[];
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('The table of what the guide says and where it is served', () => {
  const { commands, views } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).contributes;
  const known: Readonly<Record<string, readonly string[]>> = {
    command: commands.map(({ command }: { command: string }) => command),
    view: idsOf(views.staffward),
    worksheet: idsOf(BUILT_IN_WORKSHEETS),
    prompt: idsOf(BUILT_IN_PROMPTS),
    checklist: idsOf(BUILT_IN_CHECKLISTS),
    level: idsOf(BUILT_IN_RUBRIC.levels),
    signal: BUILT_IN_RUBRIC.transitions.flatMap(({ signals }) => idsOf(signals)),
    stage: idsOf(BUILT_IN_RUBRIC.stages),
    antiPattern: idsOf(BUILT_IN_RUBRIC.antiPatterns),
    snippet: snippetWords(),
    rule: globSync('docs/rules/*.md', { cwd: projectRoot }).map((file) => basename(file, '.md')),
  };
  const rows = readRows();

  it('has a row for every part of the guide', () => {
    assert.ok(rows.length >= 80, `${rows.length} rows`);
    assert.deepEqual(
      rows.map(({ framework }) => framework),
      [...new Set(rows.map(({ framework }) => framework))],
    );
  });

  for (const { framework, ids } of rows) {
    it(`names what exists for “${framework}”`, () => {
      assert.ok(ids.length > 0);
      const missing = ids.filter((id) => {
        const [kind = '', name = ''] = id.startsWith('staffward.') ? ['command', id] : id.split(/:(.*)/);
        return !known[kind]?.includes(name);
      });
      assert.deepEqual(missing, []);
    });
  }

  for (const kind of ['worksheet', 'prompt', 'checklist', 'signal', 'stage', 'antiPattern', 'snippet']) {
    it(`leaves out no ${kind}`, () => {
      const named = new Set(rows.flatMap(({ ids }) => ids));
      const own = kind === 'snippet' ? firstSnippetWords() : (known[kind] ?? []);
      assert.deepEqual(
        own.filter((id) => !named.has(`${kind}:${id}`)),
        [],
      );
    });
  }
});

/** The rows of all tables: cells between bars, ids between backticks in the second one. */
function readRows(): readonly Row[] {
  const page = readFileSync(join(projectRoot, 'docs/guide-coverage.md'), 'utf8');
  return page.split('\n').flatMap((line) => {
    const [, framework = '', served = ''] = line.split('|').map((cell) => cell.trim());
    if (!line.startsWith('|') || /^-+$/.test(framework) || framework === 'in the guide') return [];
    return [{ framework, ids: [...served.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '') }];
  });
}

function snippets(): readonly { readonly prefix: readonly string[] }[] {
  return globSync('snippets/*.code-snippets', { cwd: projectRoot }).flatMap((file) =>
    Object.values(
      JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as Record<string, { prefix: string[] }>,
    ),
  );
}

function snippetWords(): readonly string[] {
  return snippets().flatMap(({ prefix }) => prefix);
}

function firstSnippetWords(): readonly string[] {
  return snippets().flatMap(({ prefix }) => prefix.slice(0, 1));
}
