import assert from 'node:assert/strict';
import { EMPTY_PROFILE } from '../../../src/profile/profile.ts';
import { duePrompts } from '../../../src/prompts/duePrompts.ts';
import type { Facts, WorkEvent } from '../../../src/prompts/facts.ts';
import { promptLedger } from '../../../src/prompts/ledger.ts';
import type { Prompt } from '../../../src/prompts/prompt.ts';
import type { PromptRecord } from '../../../src/prompts/promptLedger.ts';

const FACTS: Facts = {
  today: '2026-11-20',
  workingDays: [1, 2, 3, 4, 5],
  reviewEnd: '2026-12-31',
  events: [],
  newestEntry: {},
  journalSince: null,
  entriesWaiting: 0,
  entriesThisWeek: 1,
  suggestionsWaiting: 0,
  glue: null,
};
const prompt = (changes: Partial<Prompt> = {}): Prompt => ({
  id: 'p',
  title: 'P',
  trigger: { on: 'friday' },
  when: {},
  questions: ['What?'],
  why: 'Because.',
  action: { do: 'logImpact' },
  weight: 5,
  source: null,
  ...changes,
});
const due = (
  prompts: readonly Prompt[],
  facts: Partial<Facts> = {},
  records: readonly Partial<PromptRecord>[] = [],
  profile = EMPTY_PROFILE,
) => {
  const whole = records.map((record) => ({
    at: '2026-11-20T09:00:00Z',
    prompt: 'p',
    occasion: 'friday/2026-W47',
    what: 'answered' as const,
    until: null,
    ...record,
  }));
  const all = { ...FACTS, ...facts };
  return duePrompts({ prompts, facts: all, profile, ledger: promptLedger(whole, all.today) });
};
const event = (type: WorkEvent['type'], day: string, id: string = type): WorkEvent => ({
  type,
  id,
  day,
  subject: `S ${id}`,
});
const occasions = (found: ReturnType<typeof due>) => found.map(({ occasion }) => occasion);

describe('The prompts that are due', () => {
  it('are asked on their day, and until the week is over', () => {
    for (const today of ['2026-11-20', '2026-11-22']) {
      assert.deepEqual(occasions(due([prompt()], { today })), ['friday/2026-W47'], today);
    }
    assert.deepEqual(due([prompt()], { today: '2026-11-23' }), []);
    assert.deepEqual(due([prompt()], { today: '2026-11-19' }), []);
  });

  it('are not asked when there is nothing to say about the week', () => {
    assert.deepEqual(due([prompt()], { entriesThisWeek: 0 }), []);
    assert.equal(due([prompt()], { entriesThisWeek: 0, suggestionsWaiting: 1 }).length, 1);
    assert.equal(due([prompt()], { entriesThisWeek: 0, entriesWaiting: 1 }).length, 1);
  });

  it('are not asked twice', () => {
    assert.deepEqual(due([prompt()], {}, [{ what: 'answered' }]), []);
    assert.deepEqual(due([prompt()], {}, [{ what: 'notForThis' }]), []);
    assert.equal(due([prompt()], { today: '2026-11-27' }, [{ what: 'notForThis' }]).length, 1);
    assert.deepEqual(due([prompt()], { today: '2026-11-27' }, [{ what: 'never', occasion: null }]), []);
  });

  it('come back from a snooze, even after their last day', () => {
    const snoozed = [{ what: 'snoozed', until: '2026-11-27' } as const];
    assert.deepEqual(due([prompt()], { today: '2026-11-23' }, snoozed), []);
    assert.deepEqual(
      occasions(
        due([prompt({ trigger: { on: 'month' } })], { today: '2026-11-14' }, [
          { what: 'snoozed', until: '2026-11-14', occasion: 'month/2026-11' },
        ]),
      ),
      ['month/2026-11'],
    );
  });

  for (const until of ['2027-11-27', 'some day']) {
    it(`are not silent for ever when a clock that ran ahead snoozed them until ${until}`, () => {
      assert.equal(due([prompt()], {}, [{ what: 'snoozed', until }]).length, 1);
    });
  }

  it('fit the profile, as far as it says anything', () => {
    const staff = prompt({ when: { levels: ['staff'], tracks: ['individual'], remote: true } });
    assert.equal(due([staff]).length, 1);
    assert.equal(due([staff], {}, [], { ...EMPTY_PROFILE, level: 'staff', remote: true }).length, 1);
    assert.equal(due([staff], {}, [], { ...EMPTY_PROFILE, level: 'mid' }).length, 0);
    assert.equal(due([staff], {}, [], { ...EMPTY_PROFILE, remote: false }).length, 0);
    assert.equal(due([staff], {}, [], { ...EMPTY_PROFILE, track: 'management' }).length, 0);
  });

  it('are three at most, those that matter most first', () => {
    const many = [3, 9, 5, 7, 1].map((weight) => prompt({ id: `p${weight}`, weight }));
    assert.deepEqual(
      due(many).map(({ prompt: id }) => id),
      ['p9', 'p7', 'p5'],
    );
  });

  it('follow what happened, and tell what it was', () => {
    const events = [event('releaseTag', '2026-11-18', 'v1'), event('releaseTag', '2026-11-19', 'v2')];
    const [found] = due([prompt({ trigger: { on: 'releaseTag' } })], { events });
    assert.deepEqual([found?.occasion, found?.subject], ['releaseTag/v2', 'S v2']);
    const answered = [{ what: 'answered', occasion: 'releaseTag/v2' } as const];
    assert.deepEqual(occasions(due([prompt({ trigger: { on: 'releaseTag' } })], { events }, answered)), [
      'releaseTag/v1',
    ]);
  });

  it('do not follow what lies in the future, or long back', () => {
    for (const day of ['2026-11-21', '2026-11-10']) {
      assert.deepEqual(
        due([prompt({ trigger: { on: 'hotfix' } })], { events: [event('hotfix', day)] }),
        [],
        day,
      );
    }
  });

  it('ask about one merged pull request a month', () => {
    const merged = ['2026-11-12', '2026-11-17', '2026-11-19'].map((day) =>
      event('pullRequestMerged', day, day),
    );
    const found = due([prompt({ trigger: { on: 'pullRequestMerged' } })], { events: merged });
    assert.deepEqual(
      found.map(({ subject }) => subject),
      ['S 2026-11-12'],
    );
    const reworded = merged.map((each) => ({ ...each, subject: 'Other words' }));
    const answered = [{ what: 'answered', occasion: 'pullRequestMerged/2026-11' } as const];
    assert.deepEqual(
      due([prompt({ trigger: { on: 'pullRequestMerged' } })], { events: reworded }, answered),
      [],
    );
  });

  it('notice a branch that is open for ten days', () => {
    const branch = prompt({ trigger: { on: 'branchOpenTenDays' } });
    assert.deepEqual(due([branch], { events: [event('branchOpen', '2026-11-11')] }), []);
    assert.deepEqual(occasions(due([branch], { events: [event('branchOpen', '2026-11-10')] })), [
      'branchOpenTenDays/branchOpen',
    ]);
  });

  it('notice the section that was quiet longest, in a journal that is old enough', () => {
    const section = prompt({ trigger: { on: 'sectionEmptyTwelveWeeks' } });
    const newestEntry = {
      Projects: '2026-11-01',
      'Learning and Growth': '2026-05-01',
      Mentoring: '2026-08-01',
    };
    assert.deepEqual(due([section], { newestEntry, journalSince: '2026-10-01' }), []);
    const [found] = due([section], { newestEntry, journalSince: '2025-01-01' });
    assert.deepEqual(
      [found?.occasion, found?.subject],
      ['sectionEmptyTwelveWeeks/2026-Q4', 'Learning and Growth'],
    );
  });

  it('notice glue work that stays much, or is none, when there is enough work to judge by', () => {
    const much = prompt({ trigger: { on: 'glueShareHigh' } });
    const none = prompt({ trigger: { on: 'glueShareZero' } });
    const cases: readonly (readonly [Facts['glue'], much: number, none: number])[] = [
      [{ share: 0.5, of: 8, leastOfHalves: 0.5 }, 1, 0],
      [{ share: 0.6, of: 20, leastOfHalves: 0.3 }, 0, 0],
      [{ share: 1, of: 7, leastOfHalves: 1 }, 0, 0],
      [{ share: 0.4, of: 80, leastOfHalves: 0.4 }, 0, 0],
      [{ share: 0, of: 8, leastOfHalves: 0 }, 0, 1],
      [{ share: 0, of: 7, leastOfHalves: 0 }, 0, 0],
      [null, 0, 0],
    ];
    for (const [glue, dueMuch, dueNone] of cases) {
      assert.equal(due([much], { glue }).length, dueMuch, JSON.stringify(glue));
      assert.equal(due([none], { glue }).length, dueNone, JSON.stringify(glue));
    }
  });
});
