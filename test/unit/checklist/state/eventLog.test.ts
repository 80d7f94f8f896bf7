import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChecklistStore } from '../../../../src/checklist/state/checklistStore.ts';
import type { ChecklistEvent } from '../../../../src/checklist/state/event.ts';
import { createEventLog } from '../../../../src/checklist/state/eventLog.ts';
import type { ChecklistChange } from '../../../../src/checklist/state/nextEvent.ts';

const Q = { branch: 'main', list: 'task', question: 'q' };

describe('An event log', () => {
  it('shows what it said at once, and what others said after reading', async () => {
    const store = memoryStore();
    const [one, two] = [logOn(store, 'one'), logOn(store, 'two')];
    await one.say([{ ...Q, type: 'annotated', text: 'from one' }]);
    assert.deepEqual(notesOf(one), ['from one']);
    assert.deepEqual(notesOf(two), []);
    await two.read();
    assert.deepEqual(notesOf(two), ['from one']);
  });

  it('keeps what it knows when the store fails, and goes on once it works again', async () => {
    const store = memoryStore();
    const log = logOn(store, 'one');
    await log.say([{ ...Q, type: 'annotated', text: 'first' }]);
    store.fail(true);
    await assert.rejects(log.say([{ ...Q, type: 'annotated', text: 'lost' }]), /disk/);
    await assert.rejects(log.read(), /disk/);
    assert.deepEqual(notesOf(log), ['first']);
    store.fail(false);
    await log.say([{ ...Q, type: 'annotated', text: 'second' }]);
    assert.deepEqual(notesOf(log), ['first', 'second']);
  });

  it('stores nothing when there is nothing to say', async () => {
    const store = memoryStore();
    await logOn(store, 'one').say([]);
    assert.equal((await store.read()).events.length, 0);
  });

  it('loses no saying to a reading that began before it', async () => {
    const log = logOn(memoryStore(), 'one');
    await Promise.all([log.read(), log.say([{ ...Q, type: 'annotated', text: 'note' }]), log.read()]);
    assert.deepEqual(notesOf(log), ['note']);
  });

  it('ends in the same state in two windows, whatever both do and whenever each reads, with every note kept', async () => {
    const step = fc.record({
      window: fc.nat(1),
      act: fc.constantFrom('read', 'done', 'open', 'not-applicable', 'note', 'remove'),
      question: fc.constantFrom('a', 'b', 'c'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const store = memoryStore();
        const windows = [logOn(store, 'one'), logOn(store, 'two')] as const;
        const kept = new Set<string>();
        for (const [index, { window, act, question }] of steps.entries()) {
          const log = windows[window === 0 ? 0 : 1];
          if (act === 'read') {
            await log.read();
            continue;
          }
          const at = { ...Q, question };
          if (act === 'note') {
            kept.add(`note ${index}`);
            await log.say([{ ...at, type: 'annotated', text: `note ${index}` }]);
          } else if (act === 'remove') {
            const note = log.states().get('main')?.lists.get('task')?.get(question)?.annotations[0];
            if (!note) continue;
            kept.delete(note.text);
            await log.say([{ type: 'annotation-removed', branch: 'main', annotation: note.id }]);
          } else
            await log.say([{ ...at, type: 'answered', answer: act, reason: '' } satisfies ChecklistChange]);
        }
        await Promise.all(windows.map((log) => log.read()));
        assert.deepEqual(windows[0].states(), windows[1].states());
        const notes = [...(windows[0].states().get('main')?.lists.get('task')?.values() ?? [])].flatMap(
          ({ annotations }) => annotations.map(({ text }) => text),
        );
        assert.deepEqual(new Set(notes), kept);
      }),
      { numRuns: 200 },
    );
  });
});

function logOn(store: ChecklistStore, writer: string) {
  return createEventLog({ store, writer, now: () => 1000 });
}

function notesOf(log: ReturnType<typeof logOn>): readonly string[] {
  const question = log.states().get('main')?.lists.get('task')?.get('q');
  return (question?.annotations ?? []).map(({ text }) => text);
}

function memoryStore(): ChecklistStore & { fail(fails: boolean): void } {
  const events: ChecklistEvent[] = [];
  let fails = false;
  const check = () => {
    if (fails) throw new Error('disk');
  };
  return {
    async read() {
      check();
      return { events: [...events], skipped: 0, full: false };
    },
    async append(more) {
      check();
      events.push(...more);
    },
    watch: () => ({ dispose() {} }),
    fail: (now) => {
      fails = now;
    },
  };
}
