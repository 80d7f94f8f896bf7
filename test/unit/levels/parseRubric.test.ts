import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { formatMessage } from '../../../src/base/message.ts';
import { BUILT_IN_RUBRIC } from '../../../src/content/rubric.ts';
import { parseRubric } from '../../../src/levels/parseRubric.ts';

const GOOD = `title: Ours
dimensions:
  - { id: reach, title: Reach }
levels:
  - { id: l1, title: One, test: Does it., expectations: { reach: A task } }
  - { id: l2, title: Two, test: Owns it., expectations: { reach: A system } }
transitions:
  - from: l1
    to: l2
    change: More.
    signals:
      - { id: s1, text: Designs, dimension: reach, look: { sections: [Projects], words: [design] } }
      - { id: s2, text: Asks, dimension: reach }
    holdsBack: [Fear]
stages:
  - { id: growth, title: Growth, meaning: { l2: Much }, ownership: A, promotion: B, failure: C }
antiPatterns:
  - { id: hero, title: Hero, question: Who else?, why: You leave. }
`;

describe('A rubric', () => {
  it('is read as it stands', () => {
    const { rubric, problems } = parseRubric(GOOD);
    assert.deepEqual(problems, []);
    assert.deepEqual(rubric?.levels[1]?.expectations, { reach: 'A system' });
    assert.deepEqual(rubric?.transitions[0]?.signals[1], {
      id: 's2',
      text: 'Asks',
      dimension: 'reach',
      look: { sections: [], words: [] },
    });
    assert.deepEqual(rubric?.stages[0]?.meaning, { l2: 'Much' });
  });

  it('is read again after it was written', () => {
    assert.deepEqual(parseRubric(stringify(BUILT_IN_RUBRIC)), { rubric: BUILT_IN_RUBRIC, problems: [] });
  });

  const wrong: readonly (readonly [name: string, from: string, to: string, problem: RegExp])[] = [
    ['levels that are no neighbours', 'from: l1', 'from: l2', /neighbours of l1, l2/],
    ['a dimension that is not there', 'dimension: reach,', 'dimension: rich,', /“rich” is none of reach/],
    ['the same signal twice', 'id: s2', 'id: s1', /“s1” stands here twice/],
    ['an expectation that is missing', '{ reach: A system }', '{}', /“l2” says nothing of reach/],
    ['an expectation of nothing', '{ reach: A system }', '{ reach: A, rich: B }', /no key “rich”/],
    ['a stage that nobody has', 'id: growth', 'id: huge', /“huge” is none of startup/],
    ['a level without a test', 'test: Owns it., ', '', /needs id, title, test/],
    ['no levels', 'levels:', 'grades:', /There is no key “grades”/],
    ['an anti-pattern without a reason', ', why: You leave.', '', /needs id, title, question, why/],
  ];
  for (const [name, from, to, problem] of wrong) {
    it(`tells of ${name}`, () => {
      const told = parseRubric(GOOD.replace(from, to)).problems.map((each) => formatMessage(each.message));
      assert.match(told.join('\n'), problem);
    });
  }

  it('is none without a level', () => {
    assert.equal(parseRubric('title: Empty\n').rubric, null);
    assert.equal(parseRubric('').rubric, null);
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(GOOD.length), (noise, at) => {
        const text = GOOD.slice(0, at) + noise + GOOD.slice(at);
        for (const { span } of parseRubric(text).problems) assert.ok(span.end <= text.length);
      }),
    );
  });
});

describe('The built-in rubric', () => {
  it('has five levels, six dimensions, four transitions and four stages', () => {
    const { levels, dimensions, transitions, stages } = BUILT_IN_RUBRIC;
    assert.deepEqual([levels.length, dimensions.length, transitions.length, stages.length], [5, 6, 4, 4]);
  });

  it('has signals of each transition, and says what holds people back', () => {
    for (const { signals, holdsBack } of BUILT_IN_RUBRIC.transitions) {
      assert.ok(signals.length >= 5 && holdsBack.length >= 3);
      for (const { look } of signals) assert.notEqual(look.sections.length + look.words.length, 0);
    }
  });
});
