import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDiffReader, DEFAULT_DIFF_BOUNDS } from '../../../../src/checklist/hints/diff/diffReader.ts';
import { unquotePath } from '../../../../src/checklist/hints/diff/unquotePath.ts';
import { parseDiff } from '../../../../src/checklist/hints/parseDiff.ts';
import { patch } from './patch.ts';

const HASHES = `${'0'.repeat(40)} ${'1'.repeat(40)}`;

describe('parseDiff', () => {
  it('numbers added lines as in the new file and counts removed ones', () => {
    const diff = `diff --git a/src/a.ts b/src/a.ts
index 0a1b2c3..4d5e6f7 100644
--- a/src/a.ts
+++ b/src/a.ts
@@ -3,2 +3 @@ function f() {
-  one();
-  two();
+  both();
@@ -20,0 +20,2 @@
+  three();
+
`;
    assert.deepEqual(parseDiff(diff), [
      {
        path: 'src/a.ts',
        status: 'modified',
        added: [
          { line: 3, text: '  both();' },
          { line: 20, text: '  three();' },
          { line: 21, text: '' },
        ],
        removed: 2,
        removedLines: ['  one();', '  two();'],
      },
    ]);
  });

  it('counts lines of context, which other tools print', () => {
    const diff = 'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,3 +1,4 @@\n one\n+new\n two\n three\n';
    assert.deepEqual(parseDiff(diff)[0]?.added, [{ line: 2, text: 'new' }]);
  });

  it('takes what looks like a header for content where a hunk goes on', () => {
    const diff =
      'diff --git a/a.sql b/a.sql\n--- a/a.sql\n+++ b/a.sql\n@@ -1,2 +1,3 @@\n--- a/x\n---\n+++ b/y\n+@@ -1 +1 @@\n+diff --git a/z b/z\n';
    const [file, ...others] = parseDiff(diff);
    assert.deepEqual(others, []);
    assert.deepEqual(
      file?.added.map(({ text }) => text),
      ['++ b/y', '@@ -1 +1 @@', 'diff --git a/z b/z'],
    );
    assert.deepEqual(file?.removedLines, ['-- a/x', '--']);
  });

  it('reads a missing line ending at the end of both files', () => {
    const mark = '\\ No newline at end of file';
    const diff = `diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-old\n${mark}\n+new\n${mark}\n${patch('b', '+x')}`;
    const files = parseDiff(diff);
    assert.deepEqual(
      files.map(({ path, added }) => [path, added.map(({ text }) => text)]),
      [
        ['a', ['new']],
        ['b', ['x']],
      ],
    );
  });

  it('takes the carriage return of Windows off', () => {
    const diff = 'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-old\r\n+new\r\n';
    assert.deepEqual(parseDiff(diff)[0]?.added, [{ line: 1, text: 'new' }]);
  });

  const paths: readonly { name: string; header: string; path: string; status: string }[] = [
    {
      name: 'an empty new file',
      header: 'diff --git a/x y b/x y\nnew file mode 100644',
      path: 'x y',
      status: 'added',
    },
    {
      name: 'a name with spaces, which git ends with a tab',
      header: 'diff --git a/x y b/x y\n--- a/x y\t\n+++ b/x y\t\n@@ -0,0 +1 @@\n+a',
      path: 'x y',
      status: 'modified',
    },
    {
      name: 'a quoted name',
      header:
        'diff --git "a/\\303\\244\\t\\"\\\\.ts" "b/\\303\\244\\t\\"\\\\.ts"\nold mode 100644\nnew mode 100755',
      path: 'ä\t"\\.ts',
      status: 'modified',
    },
    {
      name: 'a rename to a quoted name',
      header:
        'diff --git a/a.ts "b/\\303\\244.ts"\nsimilarity index 100%\nrename from a.ts\nrename to "\\303\\244.ts"',
      path: 'ä.ts',
      status: 'renamed',
    },
    {
      name: 'a copy',
      header: 'diff --git a/a.ts b/b.ts\nsimilarity index 100%\ncopy from a.ts\ncopy to b.ts',
      path: 'b.ts',
      status: 'added',
    },
    {
      name: 'a deleted file',
      header:
        'diff --git a/a.ts b/a.ts\ndeleted file mode 100644\n--- a/a.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-a',
      path: 'a.ts',
      status: 'deleted',
    },
    {
      name: 'a binary file',
      header: 'diff --git a/a.png b/a.png\nnew file mode 100644\nBinary files /dev/null and b/a.png differ',
      path: 'a.png',
      status: 'added',
    },
    {
      name: 'a binary patch',
      header: 'diff --git a/a.png b/a.png\nindex 1..2\nGIT binary patch\nliteral 3\nKcmZQzWMT#Y01f~L\n',
      path: 'a.png',
      status: 'modified',
    },
    {
      name: 'a name with " b/" in it',
      header: 'diff --git a/x b/y b/x b/y\nold mode 1',
      path: 'x b/y',
      status: 'modified',
    },
  ];
  for (const { name, header, path, status } of paths) {
    it(`reads ${name}`, () => {
      const files = parseDiff(`${header}\n`);
      assert.deepEqual([files.length, files[0]?.path, files[0]?.status], [1, path, status]);
    });
  }

  it('names the file of a combined diff and reads nothing of it', () => {
    const diff = `diff --cc src/a.ts
index 1,2..3
--- a/src/a.ts
+++ b/src/a.ts
@@@ -1,2 -1,2 +1,3 @@@
++<<<<<<< ours
 +router.get('/x', f);
+++ b/other
${patch('b.ts', '+x')}`;
    assert.deepEqual(
      parseDiff(diff).map(({ path, added, unread }) => [path, added.length, unread]),
      [
        ['src/a.ts', 0, true],
        ['b.ts', 1, undefined],
      ],
    );
  });

  it('leaves out files that --raw names and the patch does not: white space', () => {
    const raw = `:100644 100644 ${HASHES} M\tspaces.ts\n:100644 100644 ${HASHES} M\ta.ts\n`;
    assert.deepEqual(
      parseDiff(`${raw}\n${patch('a.ts', '+x')}`).map(({ path }) => path),
      ['a.ts'],
    );
  });

  it('leaves submodules out', () => {
    assert.deepEqual(parseDiff(`:160000 160000 ${HASHES} M\tlib\n:000000 160000 ${HASHES} A\tlib2\n`), []);
  });

  it('finds nothing in what is no diff', () => {
    for (const text of [
      '',
      '\n\n',
      'hello',
      '+++ b/x\n@@ -1 +1 @@\n+a',
      '\0\u202e',
      'diff --git ',
      'diff --git a b',
    ])
      assert.deepEqual(parseDiff(text), [], JSON.stringify(text));
  });
});

describe('createDiffReader', () => {
  const bounds = { files: 3, linesOfFile: 2, lineLength: 5, characters: 40 };

  function read(text: string, isWhole = true, limits = bounds) {
    const reader = createDiffReader(limits);
    reader.push(text);
    return reader.finish(isWhole);
  }

  it('keeps the beginning of long lines and of long files', () => {
    const { files, truncated } = read(patch('a.ts', '+123456789\n+b\n+c\n-d'));
    assert.ok(truncated);
    assert.deepEqual(files[0]?.added, [
      { line: 12, text: '12345' },
      { line: 13, text: 'b' },
    ]);
    assert.equal(files[0]?.unread, true);
    assert.equal(files[0]?.removed, 1);
  });

  it('keeps so many files and characters', () => {
    const many = Array.from({ length: 9 }, (_, n) => patch(`f${n}`, '+12345\n+67890'));
    const { files, truncated } = read(many.join(''));
    assert.ok(truncated);
    assert.equal(files.length, 3);
    const wide = read(many.join(''), true, { ...bounds, files: 99 });
    const kept = wide.files.flatMap(({ added }) => added.map(({ text }) => text)).join('');
    assert.ok(kept.length <= bounds.characters);
  });

  it('leaves the bounds to the files that are wanted', () => {
    const reader = createDiffReader(bounds, (path) => path === 'b.ts');
    reader.push(patch('a.lock', '+12345\n+67890\n+abcde\n-x') + patch('b.ts', '+b'));
    const { files, truncated } = reader.finish(true);
    assert.equal(truncated, false);
    assert.deepEqual(
      files.map(({ path, added, removed, unread }) => [path, added.length, removed, unread]),
      [
        ['a.lock', 0, 1, true],
        ['b.ts', 1, 0, undefined],
      ],
    );
  });

  it('names the files that a broken diff does not come to', () => {
    const raw = ['M\ta.ts', 'A\t"\\303\\244.ts"', 'R090\told.ts\tnew.ts'].map(
      (end) => `:100644 100644 ${HASHES} ${end}\n`,
    );
    const { files, truncated } = read(`${raw.join('')}\n${patch('a.ts', '+x')}`, false);
    assert.ok(truncated);
    assert.deepEqual(
      files.map(({ path, status, unread }) => [path, status, unread]),
      [
        ['a.ts', 'modified', undefined],
        ['ä.ts', 'added', true],
        ['new.ts', 'renamed', true],
      ],
    );
  });

  it('reads the same however the diff is cut', () => {
    const diff = `:100644 100644 ${HASHES} M\ta.ts\n\n${patch('a.ts', '+one\n-two\n+three\r')}${patch('b', '+x', 'added')}`;
    const whole = parseDiff(diff);
    fc.assert(
      fc.property(fc.array(fc.nat(diff.length)), (cuts) => {
        const reader = createDiffReader();
        const ends = [...cuts.sort((a, b) => a - b), diff.length];
        ends.forEach((end, n) => {
          reader.push(diff.slice(ends[n - 1] ?? 0, end));
        });
        assert.deepEqual(reader.finish(true).files, whole);
      }),
    );
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'diff --git a/a b/a',
        '@@ -1,9 +1,9 @@',
        '@@ -0,0 +1,999999999 @@',
        '--- a/a',
        '+++ "b/',
        '+x',
        '-y',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (text, isWhole) => {
        const reader = createDiffReader(DEFAULT_DIFF_BOUNDS);
        reader.push(text.join('\n'));
        assert.ok(reader.finish(isWhole).files.every(({ path }) => typeof path === 'string'));
      }),
    );
  });
});

describe('unquotePath', () => {
  it('undoes what git does to any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const bytes = [...new TextEncoder().encode(path)];
        const quoted = bytes.map((byte) =>
          byte < 32 || byte > 126 || byte === 34 || byte === 92
            ? `\\${byte.toString(8).padStart(3, '0')}`
            : String.fromCharCode(byte),
        );
        assert.equal(unquotePath(`"${quoted.join('')}" rest`)?.path, path);
      }),
    );
  });

  it('refuses what is not quoted, not closed, or not an escape', () => {
    for (const text of ['a', '"a', '"\\', '"\\q"', '"\\9"']) assert.equal(unquotePath(text), null, text);
  });
});
