import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HINT_RULES, hintsFor } from '../../../../src/checklist/hints/hintsFor.ts';
import { parseDiff } from '../../../../src/checklist/hints/parseDiff.ts';
import { BUILT_IN_CHECKLISTS } from '../../../../src/content/checklists.ts';
import { ASKING, SILENT } from './hintsFor.table.ts';
import { patch } from './patch.ts';

const READ = { namesOnly: false };

function hintsOf(diff: string) {
  return hintsFor(parseDiff(diff), READ);
}

function questionsOf(diff: string): readonly string[] {
  return [...new Set(hintsOf(diff).flatMap(({ questions }) => questions))].sort();
}

describe('hintsFor', () => {
  describe('asks for what it sees in', () => {
    for (const { name, diff, questions, line } of ASKING) {
      it(name, () => {
        assert.deepEqual(questionsOf(diff), questions);
        if (line !== undefined) assert.equal(hintsOf(diff)[0]?.line, line);
      });
    }
  });

  describe('is silent on', () => {
    for (const { name, diff } of SILENT) {
      it(name, () => assert.deepEqual(hintsOf(diff), []));
    }
  });

  it('names only questions of the task list', () => {
    const task = BUILT_IN_CHECKLISTS.find(({ id }) => id === 'task');
    const known = new Set(task?.questions.map(({ id }) => id));
    const named = [...HINT_RULES, ...ASKING].flatMap(({ questions }) => questions);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('has an example for every rule', () => {
    const used = new Set(ASKING.flatMap(({ diff }) => hintsOf(diff).map(({ rule }) => rule)));
    assert.deepEqual(
      HINT_RULES.map(({ id }) => id).filter((id) => !used.has(id)),
      [],
    );
  });

  it('tells from names alone what names alone can tell', () => {
    const files = ['db/migrate/20261102_a.rb', 'Dockerfile', 'src/pay.ts', 'package.json', 'README.md'].map(
      (path) => ({ path, status: 'modified' as const, added: [], removed: 0 }),
    );
    assert.deepEqual(
      hintsFor(files, { namesOnly: true }).map(({ rule, path, line }) => [rule, path, line]),
      [
        ['migration', 'db/migrate/20261102_a.rb', null],
        ['infrastructure', 'Dockerfile', null],
      ],
    );
  });

  it('tells of a file beyond the bounds what its name tells', () => {
    const file = {
      path: 'Dockerfile',
      status: 'modified' as const,
      added: [],
      removed: 0,
      unread: true as const,
    };
    assert.deepEqual(
      hintsFor([file], READ).map(({ rule }) => rule),
      ['infrastructure'],
    );
  });

  it('hints once for each rule and file, and at few files for one rule', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      patch(`charts/app${n}/values.yaml`, '+replicas: 3\n+x: 4'),
    );
    const hints = hintsOf(many.join(''));
    assert.equal(new Set(hints.map(({ path }) => path)).size, hints.length);
    assert.ok(hints.length > 0 && hints.length <= 20);
  });

  it('keeps up with hostile lines', () => {
    const hostile = ['a', ' ', '"', "'", '/', '*', '(', '@', 'SELECT ', 'retry', 'a.', 'cache', '_'].map(
      (unit) => `+${unit.repeat(1_000 / unit.length)}`,
    );
    const body = Array.from({ length: 200 }, () => hostile.join('\n')).join('\n');
    const paths = [
      'src/a.ts',
      'src/a.py',
      'src/a.go',
      'src/A.java',
      'package.json',
      'Cargo.toml',
      'pyproject.toml',
    ];
    assert.ok(hintsOf(paths.map((path) => patch(path, body)).join('')).length < 100);
  });

  it('never throws, and points at lines that were added', () => {
    const path = fc.constantFrom(
      'src/a.ts',
      'b.py',
      'package.json',
      'Dockerfile',
      'db/migrate/1234_a.rb',
      'x',
    );
    const text = fc.oneof(fc.string(), fc.constantFrom('maxRetries = 3', 'go func()', '/*', '"""', '`'));
    const file = fc.record({
      path,
      status: fc.constantFrom('added', 'modified', 'deleted', 'renamed'),
      added: fc.array(text).map((lines) => lines.map((line, n) => ({ line: n + 1, text: line }))),
      removed: fc.nat(5),
      removedLines: fc.array(text),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), fc.boolean(), (files, namesOnly) => {
        for (const hint of hintsFor(files, { namesOnly })) {
          const lines = files.filter((each) => each.path === hint.path).flatMap(({ added }) => added);
          assert.ok(hint.line === null || lines.some(({ line }) => line === hint.line));
        }
      }),
    );
  });
});
