import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Fill } from '../../../../src/designDocs/concepts/concept.ts';
import { fillReader } from '../../../../src/designDocs/concepts/fillReader.ts';
import { outlineOf, sectionOf } from './reading.ts';

function fillIn(body: string): Fill {
  const text = `# Cache\n\n## Motivation\n\nReads are slow.\n\n## Asked\n\n${body}\n\n## References\n\nNone.\n`;
  const outline = outlineOf(text);
  return fillReader(text, outline)(sectionOf(outline, 'Asked'));
}

const CASES: Readonly<Record<Fill, readonly string[]>> = {
  empty: [
    '',
    '<!-- What else did you consider? -->',
    '<!--\nSeveral lines\n\n## of a comment\n-->',
    '[drawbacks]: #drawbacks',
    '-\n-',
    '### Option 1\n\n#### Pros\n',
    '- 问题是什么：\n- 影响谁：',
  ],
  placeholder: [
    'N/A',
    'n/a.',
    'M/A',
    'None',
    '- None.',
    '_None_',
    'None 😅.',
    'None that we are aware of.',
    'None that are immediately obvious. There must be some.',
    'None? This is opt-in.',
    'N/A. This only extends the previous proposal.',
    'None foreseen.',
    'Nothing in particular.',
    'Not applicable',
    'This is not applicable.',
    'No known drawbacks.',
    'No major drawbacks have been identified.',
    'There are no known drawbacks at this time.',
    'I do not think there are any meaningful alternatives.',
    'We did not consider any alternatives.',
    'Can’t think of any.',
    'I am not aware of any risks.',
    'TBD',
    '\\<TBD\\>',
    '* TBC',
    '==TODO==',
    '#TODO',
    'TODO for the storage team',
    'To be completed.',
    'This section will be written later.',
    'Not sure.',
    '* ...',
    '???',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    '暂无',
    '特になし',
    '해당 없음',
    'Entfällt.',
    'Néant',
    'No aplica',
    'Não se aplica',
    'Da definire',
    'Geçerli değil',
    'Не применимо',
    'Nie dotyczy',
    'N.v.t.',
  ],
  prompt: [
    'Why should we *not* do this?',
    'Why are we doing this? What use cases does it support? What is the expected outcome?',
    '- Why is this design the best in the space of possible designs?\n- What other designs have been considered?',
    'Why should we not do this? Please consider:\n\n- implementation cost, both in term of size and complexity\n- the impact on teaching people',
    '> What other designs have you considered?',
    '_What is the issue that motivates this decision?_',
    '*Describe the forces at play.*',
    '(What becomes harder because of this change?)',
    '[Describe the context and the problem, e.g. in two to three sentences.]',
    '{{ Discuss the drawbacks }}',
    '* {title of option 1}\n* {title of option 2}',
    '* Good, because {argument a}\n* Bad, because {argument b}',
    'Good, because',
    'Option 1\n\nOption 2',
    'This section should describe the alternatives that were considered.',
    'The point is to find the best arguments why this proposal should _not_ be accepted.',
    'Like the `Risks` section, the `Alternatives` section is used to record other ways to solve the problem.',
    '| Risk | Mitigation |\n|---|---|\n| Lost writes | TBD |',
    '这个决策的动机是什么？',
    'この決定の動機となる課題は何か？',
    'ここに課題を記述してください。',
    'Beschreibt den Kontext und die Kräfte.',
    'Quel est le problème qui motive cette décision ?',
    'Bu kararı motive eden sorun nedir?',
    'Beth yw’r mater yr ydym yn ei weld?',
  ],
  pointer: [
    'See [RFC 12](https://example.com/rfcs/12).',
    'See the design notes of the storage team.',
    '[Meeting notes](https://example.com/notes)',
    'https://example.com/discussion',
    'See **Nowhere** below.',
    'See [References](#references).',
    '详见设计文档。',
  ],
  unanswered: [
    '<!-- staffward:questions\nWhat hurts today, and whom?\n-->',
    '<!-- staffward:questions\nWhat hurts?\n-->\n\nTBD',
  ],
  filled: [
    'It adds complexity to the scheduler.',
    'Leave things as they are.',
    'Do nothing.',
    '- Migration cost',
    '* Use an asterisk\n* Use a hyphen',
    'Redis / Memcached',
    'The `Alternatives` section of the cache RFC compares Redis with Memcached.',
    'Why not just use Redis?',
    'None, but we could add a second index.',
    'None of the caches keeps the order.',
    'No change.',
    'What other designs have been considered? We looked at Redis and at a local file.',
    '<!-- What else? -->\n\nA local file.',
    '> Users lose data when a node restarts.',
    '_Writes can be lost._',
    'You could keep it as it is.',
    '```\ncache = {}\n```',
    '![The three options side by side](options.png)',
    '### Redis\n\nFast, and one more thing to run.',
    '### As an operator, I want to see which keys are cold',
    '- **Redis**: one more service',
    '| Option | Cost |\n|---|---|\n| Redis | one more service |',
    'See **Motivation** above.',
    'See [the motivation](#motivation).',
    'As described above.',
    '1. [Redis](https://redis.io)\n2. [Memcached](https://memcached.org)',
    '会增加内存占用。',
    'キャッシュが古くなる。',
  ],
};

describe('the fill of a section', () => {
  for (const [fill, bodies] of Object.entries(CASES)) {
    it(`is ${fill}`, () => {
      for (const body of bodies) assert.equal(fillIn(body), fill, JSON.stringify(body));
    });
  }

  it('ends when pointers run in a circle', () => {
    const text = '## Risks\n\nSee **Drawbacks**.\n\n## Drawbacks\n\nSee **Risks**.\n';
    const outline = outlineOf(text);
    assert.equal(fillReader(text, outline)(sectionOf(outline, 'Risks')), 'pointer');
  });

  it('is found soon when sections point at each other many times over', () => {
    const pointers = (to: string) => `See **${to}**.\n\n`.repeat(300);
    const text = `## Risks\n\n${pointers('Drawbacks')}## Drawbacks\n\n${pointers('Risks')}`;
    const outline = outlineOf(text);
    assert.equal(fillReader(text, outline)(sectionOf(outline, 'Risks')), 'pointer');
  });

  it('is found for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (body) => {
        const text = `## Asked\n\n${body}`;
        const outline = outlineOf(text);
        const fillOf = fillReader(text, outline);
        for (const section of outline.all) assert.equal(typeof fillOf(section), 'string');
      }),
    );
  });
});
