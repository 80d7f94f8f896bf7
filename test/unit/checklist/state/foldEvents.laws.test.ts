import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BranchState } from '../../../../src/checklist/state/branchState.ts';
import type { ChecklistEvent } from '../../../../src/checklist/state/event.ts';
import { foldEvents } from '../../../../src/checklist/state/foldEvents.ts';
import {
  type ChecklistChange,
  clockAfter,
  type EventClock,
  newClock,
  nextEvent,
} from '../../../../src/checklist/state/nextEvent.ts';
import { eventLine, parseEventLine } from '../../../../src/checklist/state/parseEvent.ts';
import { anyEvents, sayings, turns } from '../arbitraries.ts';

/** What a window does: it reads the file, says something, or removes one of the notes that it sees. */
type Step = { readonly window: 0 | 1; readonly now: number } & (
  | { readonly type: 'read' }
  | { readonly type: 'change'; readonly change: ChecklistChange }
  | { readonly type: 'remove'; readonly which: number }
);

const steps: fc.Arbitrary<Step> = fc
  .record({
    // The clocks of two windows differ, and go back.
    common: fc.record({ window: fc.constantFrom(0 as const, 1 as const), now: fc.nat(50) }),
    what: fc.oneof(
      fc.constant({ type: 'read' as const }),
      fc.oneof(sayings, sayings, turns).map((change) => ({ type: 'change' as const, change })),
      fc.nat(5).map((which) => ({ type: 'remove' as const, which })),
    ),
  })
  .map(({ common, what }) => ({ ...common, ...what }));

interface Window {
  clock: EventClock;
  seen: readonly ChecklistEvent[];
}

/** The events that two windows leave behind in one file. */
function play(script: readonly Step[]): readonly ChecklistEvent[] {
  const file: ChecklistEvent[] = [];
  const windows: [Window, Window] = [
    { clock: newClock('one'), seen: [] },
    { clock: newClock('two'), seen: [] },
  ];
  for (const step of script) {
    const window = windows[step.window];
    const change =
      step.type === 'change' ? step.change : step.type === 'remove' ? removalBy(window, step) : null;
    if (change) {
      const made = nextEvent(window.clock, step.now, change);
      window.clock = made.clock;
      window.seen = [...window.seen, made.event];
      file.push(made.event);
    } else if (step.type === 'read') {
      window.seen = [...file];
      window.clock = clockAfter(window.clock, file);
    }
  }
  return file;
}

function removalBy({ seen }: Window, { which }: { readonly which: number }): ChecklistChange | null {
  const shown = annotationsOf(foldEvents(seen));
  const annotation = shown[which % Math.max(1, shown.length)];
  return annotation === undefined ? null : { type: 'annotation-removed', branch: 'main', annotation };
}

describe('Two windows on one checklist', () => {
  it('end in the same state in whatever order and however often they read the events', () => {
    fc.assert(
      fc.property(fc.array(anyEvents, { maxLength: 30 }).chain(orders), ([events, other]) => {
        assert.deepEqual(foldEvents(other), foldEvents(events));
      }),
    );
  });

  it('end in the same state through the file, torn and foreign lines or not', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), fc.string(), (script, foreign) => {
        const events = play(script);
        const text = events.map((event) => `${foreign.replaceAll('\n', '')}\n${eventLine(event)}`).join('');
        const read = text.split('\n').flatMap((line) => parseEventLine(line) ?? []);
        assert.deepEqual(foldEvents(read), foldEvents(events));
      }),
    );
  });

  it('lose no annotation but those that one of them removed, and bring none back', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (script) => {
        const events = play(script);
        const removed = new Set(
          events.map((event) => event.type === 'annotation-removed' && event.annotation),
        );
        const kept = events.filter(({ id, type }) => type === 'annotated' && !removed.has(id));
        assert.deepEqual(annotationsOf(foldEvents(events)).sort(), kept.map(({ id }) => id).sort());
      }),
    );
  });

  it('make ids that never collide, and no effect before its cause', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (script) => {
        const events = play(script);
        assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
        const times = new Map(events.map(({ id, at }) => [id, at]));
        for (const event of events) {
          if (event.type !== 'annotation-removed') continue;
          assert.ok(event.at > (times.get(event.annotation) ?? Number.POSITIVE_INFINITY));
        }
      }),
    );
  });

  it('both show the answer that was given with the other one in sight', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), fc.nat(50), (script, now) => {
        const events = play(script);
        const change = { type: 'answered', branch: 'main', list: 'task', question: 'a' } as const;
        const clock = clockAfter(newClock('three'), events);
        const { event } = nextEvent(clock, now, { ...change, answer: 'done', reason: 'last word' });
        const state = foldEvents([event, ...events])
          .get('main')
          ?.lists.get('task')
          ?.get('a');
        assert.equal(state?.reason, 'last word');
      }),
    );
  });
});

/** The events, and the same ones in another order with some of them twice. */
function orders(events: readonly ChecklistEvent[]) {
  const shuffled = fc.shuffledSubarray([...events, ...events], { minLength: events.length });
  return fc.tuple(
    fc.constant(events),
    shuffled.map((some) => [...some, ...events.toReversed()]),
  );
}

/** Ids of all annotations of all branches. */
function annotationsOf(branches: ReadonlyMap<string, BranchState>): string[] {
  return [...branches.values()].flatMap(({ lists }) =>
    [...lists.values()].flatMap((questions) =>
      [...questions.values()].flatMap(({ annotations }) => annotations.map(({ id }) => id)),
    ),
  );
}
