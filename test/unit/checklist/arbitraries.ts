import fc from 'fast-check';
import type { ChecklistEvent } from '../../../src/checklist/state/event.ts';
import type { ChecklistChange } from '../../../src/checklist/state/nextEvent.ts';

const name = fc.constantFrom('main', 'retry', 'fix/pay', '');
const question = { list: fc.constantFrom('task', 'deploy'), question: fc.constantFrom('a', 'b', 'c') };
const text = fc.string({ unit: 'binary', maxLength: 20 });
const stamp = {
  id: fc.tuple(fc.constantFrom('one', 'two'), fc.nat(30)).map(([writer, count]) => `${writer}-${count}`),
  at: fc.nat(20),
};

/** What is said of a question. */
export const sayings: fc.Arbitrary<ChecklistChange> = fc.oneof(
  plain({
    type: fc.constant('answered' as const),
    branch: name,
    ...question,
    answer: fc.constantFrom('open', 'done', 'not-applicable'),
    reason: text,
  }),
  plain({ type: fc.constant('annotated' as const), branch: name, ...question, text }),
);

/** What becomes of a branch. */
export const turns: fc.Arbitrary<ChecklistChange> = fc.oneof(
  plain({ type: fc.constant('branch-renamed' as const), branch: name, from: name }),
  plain({ type: fc.constantFrom('archived' as const, 'recalled' as const), branch: name }),
);

const removals = plain({
  type: fc.constant('annotation-removed' as const),
  branch: name,
  annotation: stamp.id,
});

/** Any event, with ids and times that often collide, as only a forged file has them. */
export const anyEvents: fc.Arbitrary<ChecklistEvent> = fc
  .tuple(fc.oneof(sayings, turns, removals), fc.record(stamp, { noNullPrototype: true }))
  .map(([change, { id, at }]) => ({ ...change, id, at }));

function plain<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
}
