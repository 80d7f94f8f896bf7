import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Concept, ConceptState } from '../../../../src/designDocs/concepts/concept.ts';
import { conceptsOf } from './reading.ts';

type State = ConceptState['state'];
type Case = readonly [name: string, text: string, state: State];

/** A document with a title, an opening that says nothing, and `rest`. */
function document(rest: string): string {
  return `# Cache keys\n\nThis document proposes cache keys.\n\n${rest}\n`;
}

const PROBLEM: readonly Case[] = [
  ['a heading', document('## Motivation\n\nReads take a second.'), 'present'],
  ['a heading of the first level', '# Motivation\n\nReads take a second.\n\n# Design\n\nA cache.', 'present'],
  ['an underlined heading', document('Why\n---\n\nReads take a second.'), 'present'],
  ['a bold line', document('**Problem**\n\nReads take a second.'), 'present'],
  ['its sub-headings alone', document('## Motivation\n\n### Goals\n\n- Faster reads.'), 'present'],
  [
    'an opening without a heading',
    '# Keys\n\nKeys are hard to guess today.\n\n## Proposal\n\nA cache.',
    'present',
  ],
  ['a summary that says so', document('## Summary\n\nReaders cannot find a key.'), 'present'],
  ['a summary that does not', document('## Summary\n\nKeys get a version.'), 'missing'],
  ['only a proposal', document('## Proposal\n\nKeys get a version.'), 'missing'],
  ['goals that are no problem', document('## Goals\n\n- Versioned keys.'), 'missing'],
  ['open issues', document('## Open issues\n\n- Which version comes first?'), 'missing'],
  ['an empty heading', document('## Motivation\n\n## Proposal\n\nKeys get a version.'), 'hollow'],
  [
    'a title that sounds like one',
    '# Background tasks\n\nTasks get a version.\n\n## Design\n\nA table.',
    'missing',
  ],
  ['a heading in code only', document('```\n## Motivation\n\ntext\n```'), 'missing'],
];

const ALTERNATIVES: readonly Case[] = [
  ['a heading', document('## Alternatives\n\nRedis.'), 'present'],
  ['a numbered bold heading', document('## 4. **Alternatives**:\n\nRedis.'), 'present'],
  ['a heading for two concepts', document('## Drawbacks and alternatives\n\nRedis costs more.'), 'present'],
  [
    'a rationale and alternatives',
    document('## Rationale and alternatives\n\nRedis would cost more instead.'),
    'present',
  ],
  ['a rationale alone', document('## Rationale and alternatives\n\nIt fits the memory we have.'), 'missing'],
  ['do nothing', document('### Do nothing\n\nReads stay slow.'), 'present'],
  ['numbered options', document('## Option 1: Redis\n\nFast.\n\n## Option 2: a file\n\nSimple.'), 'present'],
  ['one option', document('## Option 1: Redis\n\nFast.'), 'missing'],
  [
    'options as siblings of an empty heading',
    document('## Alternatives\n\n## A local file\n\n**Pros:** Simple.\n\n## Next'),
    'present',
  ],
  ['no options after an empty heading', document('## Alternatives\n\n## Rollout\n\nIn May.'), 'hollow'],
  ['options without content', document('## Alternatives\n\n### Option 1\n\n#### Pros\n\n* ...'), 'hollow'],
  [
    'prior art that is described',
    document(`## Prior art\n\n${'Redis keeps a version in every key. '.repeat(6)}`),
    'present',
  ],
  ['prior art in a remark', document('## Prior art\n\nSimilar to Redis.'), 'missing'],
  [
    'a rationale that compares',
    document('## Rationale\n\nA file was not chosen; a table is better than a file.'),
    'present',
  ],
  ['a rationale that does not', document('## Rationale\n\nReads are slow.'), 'missing'],
  ['a table with a column', document('| Alternative | Why not |\n|---|---|\n| Redis | cost |'), 'present'],
  ['“we considered”', document('## Proposal\n\nWe also considered Redis, which costs more.'), 'present'],
  ['“an alternative would be”', document('## Proposal\n\nAn alternative would be a local file.'), 'present'],
  [
    '“was rejected because”',
    document('## Proposal\n\nA local file was rejected because it is slow.'),
    'present',
  ],
  ['“rather than using”', document('## Proposal\n\nA table is kept rather than using Redis.'), 'present'],
  [
    'an alternative for users',
    document('## Proposal\n\nThis is an alternative way for users to log in.'),
    'missing',
  ],
  [
    '“is considered” of something else',
    document('## Proposal\n\nA key is considered stale after a day.'),
    'missing',
  ],
  ['a negation', document('## Proposal\n\nNo other approach was considered.'), 'missing'],
  [
    'options of a command',
    document('## Proposal\n\nThe command accepts the following options: a, b.'),
    'missing',
  ],
  [
    'several possible things to choose from',
    document(
      '## Proposal\n\nThere are various possible stores of keys.\n\n### Redis\n\nFast.\n\n### A file\n\nSlow.',
    ),
    'present',
  ],
  ['a companion file', document('## Proposal\n\nSee also [the rest](./alternatives.md).'), 'present'],
  [
    'another site’s file',
    document('## Proposal\n\nLike [this](https://example.com/alternatives.md).'),
    'missing',
  ],
  [
    '“None.” beside a stray phrase',
    document('## Alternatives\n\nNone.\n\n## Notes\n\nWe considered May.'),
    'hollow',
  ],
  ['a whole companion document', '# Alternatives\n\n## Redis\n\nFast.', 'present'],
];

const TRADE_OFFS: readonly Case[] = [
  ['a heading', document('## Drawbacks\n\nMore memory.'), 'present'],
  [
    'one filled section of two',
    document('## Drawbacks\n\n<!-- ? -->\n\n## Risks and Mitigations\n\nStale reads.'),
    'present',
  ],
  ['a comment only', document('## Drawbacks\n\n<!-- Why not? -->'), 'hollow'],
  ['consequences, though only good ones', document('## Consequences\n\nReads get fast.'), 'present'],
  ['lead-ins', document('## Options\n\n- **Pros:** Fast.\n- **Cons:** Stale.'), 'present'],
  [
    '“Good, because”',
    document('## Redis\n\n* Good, because it is fast\n* Bad, because it costs more'),
    'present',
  ],
  ['thumbs', document('## Redis\n\n- 👍 Fast\n- 👎 One more service'), 'present'],
  [
    'a table of risks',
    document('| Risk | Mitigation |\n|---|---|\n| Stale reads | A short lifetime |'),
    'present',
  ],
  [
    'a compatibility section that names a break',
    document('## Compatibility\n\nOld clients stop working.'),
    'present',
  ],
  [
    'a compatibility section without one',
    document('## Compatibility\n\nThe change is purely additive.'),
    'missing',
  ],
  [
    'limitations of today',
    document('## Motivation\n\nSlow.\n\n### Limitations\n\nNo index today.'),
    'missing',
  ],
  [
    'a drawback of today',
    document('## Proposal\n\nThe current table has the drawback of being slow.'),
    'missing',
  ],
  ['“the downside is”', document('## Proposal\n\nThe downside is more memory.'), 'present'],
  ['“at the cost of”', document('## Proposal\n\nReads get fast at the cost of memory.'), 'present'],
  ['“no drawbacks”', document('## Proposal\n\nThis has no drawbacks.'), 'missing'],
  ['a risk that is avoided', document('## Proposal\n\nThis avoids the risk of stale reads.'), 'missing'],
  [
    'the drawback of an alternative',
    document('## Alternatives\n\nThe drawback of Redis is its price.'),
    'missing',
  ],
  ['unresolved questions', document('## Unresolved questions\n\nWhich lifetime?'), 'missing'],
  [
    'questions of ours',
    document('## Drawbacks\n\n<!-- staffward:questions\nWhat does it cost?\n-->'),
    'unanswered',
  ],
];

const OTHER_LANGUAGES: readonly (readonly [text: string, present: string])[] = [
  [
    '# 缓存\n\n## 背景\n\n读取很慢。\n\n## 备选方案\n\n本地文件。\n\n## 影响\n\n占用更多内存。',
    'problem alternatives trade-offs',
  ],
  [
    '# キャッシュ\n\n## 背景\n\n読み込みが遅い。\n\n## 代替案\n\nファイル。\n\n## 影響\n\nメモリが増える。',
    'problem alternatives trade-offs',
  ],
  [
    '# Cache\n\n## Kontext\n\nLesen ist langsam.\n\n## Betrachtete Optionen\n\n* Datei\n\n## Konsequenzen\n\nMehr Speicher.',
    'problem alternatives trade-offs',
  ],
  [
    '# Cache\n\n## Contexte\n\nC’est lent.\n\n## Décision\n\nUn cache.\n\n## Conséquences\n\nPlus de mémoire.',
    'problem trade-offs',
  ],
  ['# Önbellek\n\n## Sorun\n\nOkuma yavaş.\n\n## Karar\n\nÖnbellek.', 'problem'],
  [
    '# Cache\n\n## Contexto\n\nEs lento.\n\n## Decisión\n\nUna caché. Se descartó un archivo: otra opción más lenta.',
    'problem alternatives',
  ],
];

describe('what a document says', () => {
  const groups: readonly (readonly [Concept, readonly Case[]])[] = [
    ['problem', PROBLEM],
    ['alternatives', ALTERNATIVES],
    ['trade-offs', TRADE_OFFS],
  ];
  for (const [concept, cases] of groups) {
    describe(`of its ${concept}`, () => {
      for (const [name, text, state] of cases) {
        it(`${name}: ${state}`, () => assert.equal(conceptsOf(text)[concept].state, state));
      }
    });
  }

  it('is found in other languages', () => {
    for (const [text, present] of OTHER_LANGUAGES) {
      const concepts = conceptsOf(text);
      const found = (['problem', 'alternatives', 'trade-offs'] as const).filter(
        (concept) => concepts[concept].state === 'present',
      );
      assert.equal(found.join(' '), present, text);
    }
  });

  it('is shown by the words that carry it', () => {
    const text = document('## Proposal\n\nKeys get a version. We also *considered* a date. It is longer.');
    const [span] = conceptsOf(text).alternatives.prose;
    assert.ok(span);
    assert.match(text.slice(span.start, span.end), /We also \*?considered/);
  });

  it('names the sections in order of the text', () => {
    const { sections } = conceptsOf(
      document('## Risks\n\nStale.\n\n## Drawbacks\n\nTBD\n\n## Cons\n\nMemory.'),
    )['trade-offs'];
    assert.deepEqual(
      sections.map(({ section, fill }) => `${section.title} ${fill}`),
      ['Risks filled', 'Drawbacks placeholder', 'Cons filled'],
    );
  });

  it('is found for any text, the same each time', () => {
    const piece = fc.constantFrom(
      '# A\n\n',
      '## Alternatives\n\n',
      '## Risks\n',
      '- **Pros:** x\n',
      'We considered it.\n\n',
      'None.\n\n',
      '<!-- ',
      ' -->\n',
      '```\n',
      '| a | b |\n|---|---|\n| c | |\n',
      'See **Risks**.\n\n',
      '備考\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(conceptsOf(text), conceptsOf(text));
      }),
      { numRuns: 60 },
    );
  });

  it('is found in linear time in a text of cues', () => {
    const text = document(`${'one option would have been, '.repeat(8_000)}\n\n${'the risk '.repeat(8_000)}`);
    assert.ok(conceptsOf(text)['trade-offs']);
  });
});
