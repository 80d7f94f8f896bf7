import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { formatMessage } from '../../../src/base/message.ts';
import { BUILT_IN_PROMPTS } from '../../../src/content/prompts.ts';
import { CADENCES, PROMPT_EVENTS } from '../../../src/prompts/prompt.ts';
import { readPromptFile } from '../../../src/prompts/readPromptFile.ts';

const GOOD = `prompts:
  - id: team.demo
    title: Demo
    trigger: friday
    when: { levels: [l5], tracks: [undecided], companyStages: [growth], remote: false }
    questions: [Who saw it?]
    why: It helps.
    action: { openWorksheet: glue-work }
    weight: 3
  - id: team.day
    title: Day 30
    trigger: { jobDay: 30 }
    questions: [A?, B?]
    why: It is time.
    action: logImpact
`;

describe('A file of prompts', () => {
  it('is read as it stands', () => {
    const { prompts, problems } = readPromptFile(GOOD);
    assert.deepEqual(problems, []);
    assert.deepEqual(prompts[0], {
      id: 'team.demo',
      title: 'Demo',
      trigger: { on: 'friday' },
      when: { levels: ['l5'], tracks: ['undecided'], companyStages: ['growth'], remote: false },
      questions: ['Who saw it?'],
      why: 'It helps.',
      action: { do: 'openWorksheet', worksheet: 'glue-work' },
      weight: 3,
      source: null,
    });
    assert.deepEqual([prompts[1]?.trigger, prompts[1]?.weight], [{ on: 'jobDay', day: 30 }, 5]);
  });

  const wrong: readonly (readonly [from: string, to: string, problem: RegExp])[] = [
    ['trigger: friday', 'trigger: sunday', /“sunday” is none of friday/],
    ['trigger: { jobDay: 30 }', 'trigger: { jobDay: soon }', /“soon” is no number/],
    ['questions: [A?, B?]', 'questions: [A?, B?, C?]', /Only the first 2 of 3/],
    ['action: logImpact', 'action: logout', /“logout” is none of logImpact/],
    ['weight: 3', 'weight: 12', /“12” is no number from 1 to 9/],
    ['id: team.day', 'id: team.demo', /“team.demo” stands here twice/],
    ['why: It is time.', 'because: It is time.', /There is no key “because”/],
    ['tracks: [undecided]', 'tracks: [both]', /“both” is none of individual/],
    ['remote: false', 'remote: maybe', /Write true or false here/],
  ];
  for (const [from, to, problem] of wrong) {
    it(`tells what is wrong with ${to}`, () => {
      const told = readPromptFile(GOOD.replace(from, to)).problems.map((each) => formatMessage(each.message));
      assert.match(told.join('\n'), problem);
    });
  }

  it('holds for everybody where a condition has no value', () => {
    const { prompts, problems } = readPromptFile(GOOD.replace('levels: [l5]', 'levels: '));
    assert.deepEqual(problems, []);
    assert.equal(prompts[0]?.when.levels, undefined);
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(GOOD.length), (noise, at) => {
        const text = GOOD.slice(0, at) + noise + GOOD.slice(at);
        for (const { span } of readPromptFile(text).problems) assert.ok(span.end <= text.length);
      }),
    );
  });
});

describe('The built-in prompts', () => {
  it('are read again after they were written', () => {
    const text = stringify({
      prompts: BUILT_IN_PROMPTS.map(({ trigger, action, ...rest }) => ({
        ...rest,
        trigger: trigger.on === 'jobDay' ? { jobDay: trigger.day } : trigger.on,
        action:
          action.do === 'openWorksheet'
            ? { openWorksheet: action.worksheet }
            : action.do === 'openChecklist'
              ? { openChecklist: action.list }
              : action.do,
      })),
    });
    assert.deepEqual(readPromptFile(text), { prompts: BUILT_IN_PROMPTS, problems: [] });
  });

  it('have one for every trigger, and for the days 1, 30, 60 and 90', () => {
    const triggers = BUILT_IN_PROMPTS.map(({ trigger }) =>
      trigger.on === 'jobDay' ? trigger.day : trigger.on,
    );
    for (const each of [...CADENCES, ...PROMPT_EVENTS, 1, 30, 60, 90])
      assert.ok(triggers.includes(each), `${each}`);
  });

  it('say in one sentence why they ask, and end their questions in a question mark', () => {
    for (const { id, why, questions } of BUILT_IN_PROMPTS) {
      assert.match(why, /^[^.]+\.$/, id);
      for (const question of questions) assert.match(question, /\?$/, id);
    }
  });
});
