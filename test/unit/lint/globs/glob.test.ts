import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlob } from '../../../../src/lint/globs/glob.ts';

const MATCHES: readonly (readonly [glob: string, path: string])[] = [
  ['docs/adr/*.md', 'docs/adr/0001-x.md'],
  ['docs/**', 'docs/a/b/c.md'],
  ['docs/', 'docs/a/b/c.md'],
  ['./docs/*.md', 'docs/a.md'],
  ['/docs/*.md', 'docs/a.md'],
  ['**/*.md', 'a.md'],
  ['**/rfcs/**/*.md', 'x/y/rfcs/a.md'],
  ['**/rfcs/**/*.md', 'rfcs/2026/q1/a.md'],
  ['*.md', '.hidden.md'],
  ['**/design/*', '.github/design/a.md'],
  ['{docs,design/rfcs}/*.{md,markdown}', 'design/rfcs/1.markdown'],
  ['{a,{b,c}}.md', 'c.md'],
  ['[0-9][0-9]-*.md', '07-retry.md'],
  ['[!0-9]*.md', 'retry.md'],
  ['[^_]*.md', 'retry.md'],
  ['[]a].md', '].md'],
  ['[a-].md', '-.md'],
  ['?.md', 'é.md'],
  ['a**b.md', 'axxb.md'],
  ['设计/**', '设计/一.md'],
];

const MISSES: readonly (readonly [glob: string, path: string])[] = [
  ['*.md', 'docs/a.md'],
  ['docs/*.md', 'docs/a/b.md'],
  ['docs/**', 'docs2/a.md'],
  ['docs/*.md', 'DOCS/a.md'],
  ['a**b.md', 'a/b.md'],
  ['[0-9]*.md', 'retry.md'],
  ['?.md', '.md'],
  ['a.md', 'aamd'],
  ['(a).md', '(a).md'],
];

describe('compileGlob', () => {
  for (const [glob, path] of MATCHES) {
    it(`takes ${path} for ${glob}`, () => assert.equal(compileGlob(glob)?.(path), true));
  }
  for (const [glob, path] of MISSES) {
    it(`does not take ${path} for ${glob}`, () => assert.notEqual(compileGlob(glob)?.(path), true));
  }

  it('refuses what it does not know', () => {
    const refused = ['', '!docs/**', '@(a|b).md', '+(a)', 'docs\\*.md', '{a,b', 'a}', '[a', 'a'.repeat(257)];
    for (const glob of refused) assert.equal(compileGlob(glob), null, glob);
    assert.equal(compileGlob('{a,b}'.repeat(7)), null, 'stands for 128 globs');
  });

  it('agrees with a common library where that knows the same', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'ab',
      '*',
      'a*',
      '*b',
      '?',
      'a?b',
      '**',
      '{a,b}',
      '[ab]',
      '{a,b*}c',
    );
    const names = fc.array(fc.constantFrom('a', 'b', 'ab', 'abc', 'ac', '.a', 'aab'), {
      minLength: 1,
      maxLength: 5,
    });
    const globs = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(globs, names, (parts, path) => {
        const glob = parts.join('/');
        // For us `a/**` takes a file `a` as well, which is no folder then.
        fc.pre(!/\*\*\/\*\*|[^/]\/\*\*$/.test(glob));
        const oracle = picomatch(glob, { dot: true, noextglob: true });
        assert.equal(
          compileGlob(glob)?.(path.join('/')),
          oracle(path.join('/')),
          `${glob} ${path.join('/')}`,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes long', () => {
    const path = `${'a/'.repeat(2000)}${'a'.repeat(4000)}`;
    const globs = [
      `${'**/*a'.repeat(50)}b`,
      `${'*a'.repeat(120)}b`,
      `${'**/a/'.repeat(50)}b`,
      `${'?*'.repeat(120)}b`,
    ];
    for (const glob of globs) assert.equal(compileGlob(glob)?.(path), false);
  });
});
