import assert from 'node:assert/strict';
import { promptLedger } from '../../../src/prompts/ledger.ts';
import { type Moment, mayNotify } from '../../../src/prompts/mayNotify.ts';
import type { DuePrompt, PromptRecord } from '../../../src/prompts/promptLedger.ts';

const MOMENT: Moment = {
  day: '2026-11-20',
  minutes: 15 * 60,
  weekday: 5,
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: 9 * 60, to: 18 * 60 },
  minutesSinceStart: 60,
  isDebugging: false,
  isPresenting: false,
  isFocused: true,
};
const due = (prompt: string, weight = 9): DuePrompt => ({
  prompt,
  weight,
  occasion: 'o',
  since: '2026-11-20',
  subject: '',
});
const notified = (prompt: string, at: string): PromptRecord => ({
  at,
  prompt,
  occasion: 'o',
  what: 'notified',
  until: null,
});
const decided = (
  moment: Partial<Moment> = {},
  prompts = [due('p')],
  records: readonly PromptRecord[] = [],
) => {
  const decision = mayNotify(prompts, { ...MOMENT, ...moment }, promptLedger(records, MOMENT.day));
  return 'prompt' in decision ? decision.prompt.prompt : decision.silence;
};

describe('A notification', () => {
  it('tells the first prompt that matters and was not told before', () => {
    assert.equal(decided(), 'p');
    assert.equal(decided({}, [due('p'), due('q')], [notified('p', '2026-11-18T09:00:00Z')]), 'q');
  });

  const silent: readonly (readonly [moment: Partial<Moment>, silence: string])[] = [
    [{ weekday: 6 }, 'dayOff'],
    [{ minutes: 9 * 60 - 1 }, 'outsideWorkingHours'],
    [{ minutes: 18 * 60 }, 'outsideWorkingHours'],
    [{ minutesSinceStart: 0 }, 'justStarted'],
    [{ minutesSinceStart: 9 }, 'justStarted'],
    [{ isDebugging: true }, 'debugging'],
    [{ isPresenting: true }, 'presenting'],
    [{ isFocused: false }, 'notFocused'],
  ];
  for (const [moment, silence] of silent) {
    it(`is not shown at a wrong moment: ${JSON.stringify(moment)}`, () =>
      assert.equal(decided(moment), silence));
  }

  it('is not shown for what can wait in the view', () => {
    assert.equal(decided({}, [due('p', 6)]), 'nothingDue');
    assert.equal(decided({}, []), 'nothingDue');
  });

  it('is shown once a day, on all machines together', () => {
    assert.equal(decided({}, [due('p')], [notified('q', '2026-11-20T08:00:00Z')]), 'onceToday');
    assert.equal(decided({}, [due('p')], [notified('q', '2026-11-21T00:30:00+14:00')]), 'onceToday');
    assert.equal(decided({}, [due('p')], [notified('q', '2026-11-19T23:00:00Z')]), 'p');
  });
});
