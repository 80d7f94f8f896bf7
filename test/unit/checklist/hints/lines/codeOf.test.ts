import assert from 'node:assert/strict';
import { codeOf } from '../../../../../src/checklist/hints/lines/codeOf.ts';
import { languageOf } from '../../../../../src/checklist/hints/lines/languages.ts';

const CASES: readonly { path: string; source: string; code: string }[] = [
  { path: 'a.ts', source: "get('x'); // why", code: 'get(""); ' },
  { path: 'a.ts', source: "f('http://a') /* b */ + 1", code: 'f("")  + 1' },
  { path: 'a.ts', source: 'a /* one\ntwo\nthree */ b', code: 'a | b' },
  { path: 'a.ts', source: 'const t = `one\ntwo x\n` + 1;', code: 'const t = ""| + 1;' },
  { path: 'a.ts', source: '   * in a comment whose start is not here\n   */\nx', code: 'x' },
  { path: 'a.py', source: 'a = "#" # c', code: 'a = "" ' },
  { path: 'a.py', source: 'def f():\n    """One.\n    retries\n    """\n    g()', code: 'def f():|    g()' },
  { path: 'a.py', source: 'q = """\nSELECT\n"""\nb', code: 'q = ""|b' },
  { path: 'a.rs', source: "fn f<'a>(x: &'a str) // y", code: "fn f<'a>(x: &'a str) " },
  { path: 'a.rs', source: '#[derive(Debug)]', code: '#[derive(Debug)]' },
  { path: 'a.php', source: '#[Route("/x")] # y', code: '#[Route("")] ' },
  { path: 'a.rb', source: 'puts "a#{b}c" # d', code: 'puts "" ' },
  { path: 'a.sql', source: "SELECT '--' -- x", code: 'SELECT "" ' },
  { path: 'a.yml', source: 'url: http://a#b # c', code: 'url: http://a#b ' },
  { path: 'a.vue', source: '<!-- a\nb --> <p v-html="x">', code: ' <p v-html="">' },
  { path: 'Dockerfile', source: 'RUN x # y', code: 'RUN x ' },
  { path: 'a.json', source: '{"a": 1}', code: '{"": 1}' },
];

describe('codeOf', () => {
  for (const { path, source, code } of CASES) {
    it(`leaves ${JSON.stringify(code)} of ${JSON.stringify(source)} in ${path}`, () => {
      const lines = source.split('\n').map((text, index) => ({ line: index + 1, text }));
      const seen = codeOf(lines, languageOf(path)).map((line) => line.code);
      assert.equal(seen.filter((text) => text.trim() !== '').join('|'), code);
    });
  }

  it('forgets an open comment where lines in between are unchanged', () => {
    const lines = [
      { line: 1, text: '/* open' },
      { line: 9, text: 'code()' },
    ];
    assert.deepEqual(
      codeOf(lines, languageOf('a.ts')).map(({ line }) => line),
      [9],
    );
  });
});
