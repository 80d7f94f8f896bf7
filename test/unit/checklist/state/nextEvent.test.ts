import assert from 'node:assert/strict';
import { clockAfter, newClock, nextEvent } from '../../../../src/checklist/state/nextEvent.ts';
import { eventLine, parseEventLine } from '../../../../src/checklist/state/parseEvent.ts';
import { MAX_NOTE } from '../../../../src/protocol/view.ts';

const NOTE = { type: 'annotated', branch: 'main', list: 'task', question: 'q', text: 'n' } as const;

describe('nextEvent', () => {
  it('takes the time of the wall', () => {
    const { event, clock } = nextEvent(newClock('w'), 1_000.7, NOTE);
    assert.deepEqual(event, { ...NOTE, id: 'w-1', at: 1_000 });
    assert.deepEqual(clock, { writer: 'w', count: 1, latest: 1_000 });
  });

  it('is later than its own last event even when the wall clock stands still or goes back', () => {
    const first = nextEvent(newClock('w'), 1_000, NOTE);
    const second = nextEvent(first.clock, 900, NOTE);
    assert.deepEqual([second.event.id, second.event.at], ['w-2', 1_001]);
  });

  it('is later than what it has seen of others', () => {
    const clock = clockAfter(newClock('w'), [
      { ...NOTE, id: 'x-1', at: 5_000 },
      { ...NOTE, id: 'y-1', at: 4_000 },
    ]);
    assert.equal(nextEvent(clock, 1_000, NOTE).event.at, 5_001);
  });

  it('cuts a pasted megabyte to what can be read back', () => {
    const text = 'x'.repeat(1_000_000);
    for (const change of [
      { ...NOTE, text },
      { ...NOTE, type: 'answered', answer: 'not-applicable', reason: text },
    ]) {
      const { event } = nextEvent(newClock('w'), 1, change as typeof NOTE);
      const read = parseEventLine(eventLine(event));
      assert.match(JSON.stringify(read), new RegExp(`"x{${MAX_NOTE - 1}}…"`));
    }
  });
});
