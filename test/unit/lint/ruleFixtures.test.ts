import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/setup/paths.mjs';
import type { Finding } from '../../../src/base/finding.ts';
import { lineEnd, lineStart } from '../../../src/base/lines.ts';
import { formatMessage } from '../../../src/base/message.ts';
import { applyTextEdits, type TextEdit } from '../../../src/base/textEdit.ts';
import { combineFixes } from '../../../src/designDocs/fixes/combineFixes.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../src/lint/lintDocument.ts';

const FOLDER = join(projectRoot, 'test', 'fixtures', 'rules');
/** Writes the snapshots anew instead of comparing them; look at the difference before you commit it. */
const UPDATES = process.env.UPDATE_SNAPSHOTS === '1';
const MAX_ROUNDS = 10;

/** A file `<name>.json` beside the document holds what the commits say that it links. */
function lint(file: string, text: string): readonly Finding[] {
  const commits = join(FOLDER, file.replace(/\.md$/, '.json'));
  const said = existsSync(commits) ? JSON.parse(readFileSync(commits, 'utf8')) : null;
  return lintDocument({
    text,
    path: `docs/${basename(file)}`,
    config: DEFAULT_LINT_CONFIG,
    today: '2027-02-10',
    evidence: said && new Map(Object.entries<string>(said)),
  }).findings;
}

describe('The rules, on their fixtures,', () => {
  const files = globSync('*/*.md', { cwd: FOLDER }).sort();

  for (const file of files.filter((path) => basename(path).startsWith('finds-'))) {
    const rule = dirname(file);
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const found = lint(file, text).filter((finding) => finding.rule === rule);

    it(`find what stands in ${file}`, () => {
      const snapshot = join(FOLDER, file.replace(/\.md$/, '.txt'));
      assert.notEqual(found.length, 0);
      const drawn = found.map((finding) => draw(text, finding)).join('\n');
      if (UPDATES) writeFileSync(snapshot, drawn);
      assert.ok(existsSync(snapshot), 'Run the tests with UPDATE_SNAPSHOTS=1 and look at what they write.');
      assert.equal(drawn, readFileSync(snapshot, 'utf8'));
    });

    it(`are answered by each of their fixes in ${file}`, () => {
      for (const finding of found) {
        for (const { title, edits } of finding.fixes) {
          const fixed = applyTextEdits(text, edits);
          const left = lint(file, fixed).filter((other) => isSame(other, finding, edits));
          assert.equal(left.length, 0, `${formatMessage(title)}\n${fixed}`);
        }
      }
    });

    it(`leave no fix when all are made again and again in ${file}`, () => {
      let fixed = text;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const edits = combineFixes(lint(file, fixed));
        if (edits.length === 0) return;
        fixed = applyTextEdits(fixed, edits);
      }
      assert.fail(`There is still something to fix after ${MAX_ROUNDS} rounds:\n${fixed}`);
    });
  }

  for (const file of files.filter((path) => basename(path).startsWith('silent-'))) {
    it(`say nothing of ${file}`, () => {
      const found = lint(file, readFileSync(join(FOLDER, file), 'utf8'));
      assert.deepEqual(
        found.filter(({ rule }) => rule === dirname(file)).map(({ message }) => formatMessage(message)),
        [],
      );
    });
  }
});

/** Whether a finding of the text after `edits` is the one of the text before. */
function isSame(after: Finding, before: Finding, edits: readonly TextEdit[]): boolean {
  const added = edits
    .filter(({ span }) => span.end <= before.span.start)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  return (
    after.rule === before.rule &&
    after.span.start === before.span.start + added &&
    formatMessage(after.message) === formatMessage(before.message)
  );
}

/** A finding as a compiler would print it, without the fixes that silence it, which are the same for all. */
function draw(text: string, { severity, span, message, fixes }: Finding): string {
  const start = lineStart(text, span.start);
  const line = text.slice(start, lineEnd(text, span.start));
  const number = `${text.slice(0, start).split('\n').length}`;
  const marks = ' '.repeat(span.start - start) + '^'.repeat(Math.max(span.end - span.start, 1));
  const titles = fixes
    .map((fix) => `${fix.preferred ? 'fix' : 'or'}: ${formatMessage(fix.title)}`)
    .filter((title) => !title.startsWith('or: Silence'));
  return [
    `${number} | ${line}`,
    `${' '.repeat(number.length)} | ${marks}`,
    `${severity}: ${formatMessage(message)}`,
    ...titles,
    '',
  ].join('\n');
}
