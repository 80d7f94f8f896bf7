import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../../src/designDocs/markdown/readFrontMatter.ts';

/** Front matter without its fences; its fields as key, value, and the value as it stands in the text. */
const CASES: readonly (readonly [
  name: string,
  content: string,
  fields: readonly (readonly [string, string, string])[],
])[] = [
  [
    'plain fields',
    'title: Use queues\nstatus:accepted',
    [
      ['title', 'Use queues', 'Use queues'],
      ['status', 'accepted', 'accepted'],
    ],
  ],
  [
    'what is no YAML',
    'tag:Genome Browser\nwords alone',
    [['tag', 'Genome Browser words alone', 'Genome Browser\nwords alone']],
  ],
  [
    'quotes',
    'a: "x: y"\nb: \'it\'\n"c d": e',
    [
      ['a', 'x: y', '"x: y"'],
      ['b', 'it', "'it'"],
      ['c d', 'e', 'e'],
    ],
  ],
  [
    'comments',
    '# prettier-ignore\na: b # why\nc: #d',
    [
      ['a', 'b', 'b'],
      ['c', '', ''],
    ],
  ],
  [
    'lists below and in brackets',
    'authors:\n  - "@a"\n  - b # x\nother:\n- c\ntags: [d, "e"]',
    [
      ['authors', '@a, b', '- "@a"\n  - b'],
      ['other', 'c', '- c'],
      ['tags', 'd, e', '[d, "e"]'],
    ],
  ],
  [
    'blocks of text',
    'a: >-\n  two\n  lines\nb: |\n  one',
    [
      ['a', 'two lines', 'two\n  lines'],
      ['b', 'one', 'one'],
    ],
  ],
  [
    'fields below fields',
    'a:\n  b: c\nd: e',
    [
      ['a', 'b: c', 'b: c'],
      ['d', 'e', 'e'],
    ],
  ],
  [
    'empty fields',
    'a:\nb: ""',
    [
      ['a', '', ''],
      ['b', '', '""'],
    ],
  ],
  ['full-width colons', '状态：已采纳', [['状态', '已采纳', '已采纳']]],
  ['addresses', 'url: https://x.test/#a', [['url', 'https://x.test/#a', 'https://x.test/#a']]],
];

describe('readFrontMatter', () => {
  for (const [name, content, fields] of CASES) {
    it(`reads ${name}`, () => {
      for (const newline of ['\n', '\r\n', '\r']) {
        const text = `---\n${content}\n---\n# T\n`.replaceAll('\n', newline);
        const found = readFrontMatter(text).fields.map(({ key, value, keySpan, valueSpan }) => {
          assert.equal(text.slice(keySpan.start, keySpan.end), key);
          return [key, value, text.slice(valueSpan.start, valueSpan.end).replaceAll(newline, '\n')];
        });
        assert.deepEqual(found, fields);
      }
    });
  }

  it('reads TOML up to its first table', () => {
    const { fields } = readFrontMatter('+++\ntitle = "x"\ntags = ["a", "b"]\n[extra]\nstatus = "no"\n+++\n');
    assert.deepEqual(
      fields.map(({ key, value }) => [key, value]),
      [
        ['title', 'x'],
        ['tags', 'a, b'],
      ],
    );
  });

  it('finds none without fences', () => {
    assert.deepEqual(readFrontMatter('title: x\n---\n'), { span: null, fields: [] });
  });

  it('keeps every span in the front matter, whatever it holds', () => {
    const parts = fc.constantFrom(
      'a',
      ':',
      '=',
      '-',
      ' ',
      '\n',
      '"',
      '[',
      ',',
      ']',
      '#',
      '|',
      '\r',
      '---',
      '日',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('---', '+++'),
        fc.array(parts).map((all) => all.join('')),
        (fence, content) => {
          const { span, fields } = readFrontMatter(`${fence}\na: b\n${content}\n${fence}\n`);
          for (const { keySpan, valueSpan } of fields) {
            assert.ok(span && span.start < keySpan.start && keySpan.end <= valueSpan.start);
            assert.ok(valueSpan.start <= valueSpan.end && valueSpan.end <= span.end);
          }
        },
      ),
    );
  });
});
