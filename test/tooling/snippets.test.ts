import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { journalEntries } from '../../src/brag/journalEntries.ts';
import { DEFAULT_LINT_CONFIG } from '../../src/lint/lintConfig.ts';
import { lintDocument } from '../../src/lint/lintDocument.ts';

interface Snippet {
  readonly file: string;
  readonly name: string;
  /** Languages; those of package.json where the file names none. */
  readonly scope: readonly string[];
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string;
}

/** What VS Code calls the places where snippets may stand: Markdown, and the two ways to write a commit message. */
const LANGUAGES = ['markdown', 'git-commit', 'scminput'];
const VARIABLES = ['CURRENT_YEAR', 'CURRENT_MONTH', 'CURRENT_DATE', 'CURRENT_HOUR', 'CURRENT_MINUTE'];

describe('The snippets', () => {
  const snippets = readSnippets();

  it('are all in the manifest', () => {
    const files = readdirSync(join(projectRoot, 'snippets')).map((name) => `./snippets/${name}`);
    assert.deepEqual(
      contributed()
        .map(({ path }) => path)
        .toSorted(),
      files.toSorted(),
    );
  });

  it('have words of their own to find them by', () => {
    const words = snippets.flatMap(({ prefix, scope }) =>
      prefix.flatMap((word) => scope.map((s) => `${s}: ${word}`)),
    );
    assert.deepEqual(words, [...new Set(words)]);
    assert.ok(snippets.length >= 15);
  });

  for (const { name, scope, prefix, description, body } of snippets) {
    describe(name, () => {
      it('says what it is, and where it belongs', () => {
        assert.ok(prefix.length > 0 && description.length > 10);
        assert.deepEqual(
          scope.filter((language) => !LANGUAGES.includes(language)),
          [],
        );
      });

      it('has tab stops in the order of reading, and ends at the end', () => {
        const stops = [...body.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
        assert.deepEqual(stops, [...Array.from({ length: stops.length - 1 }, (_, index) => index + 1), 0]);
        assert.ok(body.endsWith('$0'));
      });

      it('names no variable that VS Code does not know', () => {
        const names = [...body.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, variable]) => variable);
        assert.deepEqual(
          names.filter((variable) => !VARIABLES.includes(variable ?? '')),
          [],
        );
      });
    });
  }

  it('make entries that the brag document knows, with what is missing asked for', () => {
    const text = `# Brag Document — 2026-Q4\n\n## Projects\n\n${expanded('Brag document entry')}`;
    const [entry] = journalEntries('2026-Q4', text);
    assert.equal(entry?.title, 'What you did, in the past tense');
    assert.equal(entry?.from, '2026-11-23');
    assert.deepEqual(entry?.waiting, ['problem', 'impact', 'skills']);
  });

  it('make a design document in which no section is missing', () => {
    const sections = ['Problem', 'Alternatives', 'Trade-offs', 'Rollout and rollback'].map(expanded);
    assert.deepEqual(missing('docs/rfcs/0007-retries.md', `# RFC 7: Retries\n\n${sections.join('\n')}`), []);
  });

  it('make a decision record in which no section is missing', () => {
    assert.deepEqual(missing('docs/adr/0001-queue.md', expanded('Decision record')), []);
  });

  /** The text of a snippet as it is inserted, before anything is filled in. */
  function expanded(name: string): string {
    const body = snippets.find((snippet) => snippet.name === name)?.body ?? '';
    return body
      .replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/g, '2026-11-23')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '');
  }
});

function missing(path: string, text: string): readonly string[] {
  const { findings } = lintDocument({
    text,
    path,
    config: DEFAULT_LINT_CONFIG,
    today: '2026-11-23',
    evidence: null,
  });
  return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('missing-'));
}

function contributed(): readonly { readonly language?: string; readonly path: string }[] {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).contributes.snippets;
}

function readSnippets(): readonly Snippet[] {
  return contributed().flatMap(({ language, path }) => {
    const file: Readonly<
      Record<string, { scope?: string; prefix: string[]; description: string; body: string[] }>
    > = JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
    return Object.entries(file).map(([name, { scope, prefix, description, body }]) => ({
      file: path,
      name,
      scope: language === undefined ? (scope ?? '').split(',') : [language],
      prefix,
      description,
      body: body.join('\n'),
    }));
  });
}
