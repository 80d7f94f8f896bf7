import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChecklistEvent } from '../../../../src/checklist/state/event.ts';
import {
  eventLine,
  latestBelievable,
  MAX_LINE,
  parseEventLine,
} from '../../../../src/checklist/state/parseEvent.ts';
import { MAX_NOTE } from '../../../../src/protocol/view.ts';
import { anyEvents } from '../arbitraries.ts';

const NOTE: ChecklistEvent = {
  id: 'w1-1',
  at: 1_795_000_000_000,
  type: 'annotated',
  branch: 'retry',
  list: 'task',
  question: 'security.abuse',
  text: 'a note',
};

describe('parseEventLine', () => {
  it('reads back what was written, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyEvents, (event) => {
        const line = eventLine(event);
        assert.deepEqual(parseEventLine(line), event);
        assert.match(line, /^[^\n]*\n$/);
      }),
    );
  });

  it('reads a line of Windows, and one without an ending', () => {
    const line = eventLine(NOTE).trimEnd();
    assert.deepEqual(parseEventLine(`${line}\r\n`), NOTE);
    assert.deepEqual(parseEventLine(line), NOTE);
  });

  it('passes over what a later version adds', () => {
    assert.deepEqual(parseEventLine(JSON.stringify({ ...NOTE, mood: 'good', __proto__: null })), NOTE);
  });

  it('reads the longest text there can be, even when every unit of it is escaped', () => {
    const event = { ...NOTE, text: '\u0001'.repeat(MAX_NOTE), branch: 'b'.repeat(4_096) };
    assert.deepEqual(parseEventLine(eventLine(event)), event);
  });

  const foreign: readonly (readonly [name: string, line: string])[] = [
    ['an empty line', ''],
    ['a torn line', eventLine(NOTE).slice(0, -9)],
    ['two lines torn into one', eventLine(NOTE).slice(0, 30) + eventLine(NOTE)],
    ['no JSON', 'hello'],
    ['an array', '[1]'],
    ['deep nesting', `{"a":${'['.repeat(60_000)}`],
    ['an unknown type', changed({ type: 'exploded' })],
    ['no type', changed({ type: undefined })],
    ['a prototype for a type', changed({ type: '__proto__' })],
    ['an unknown answer', changed({ type: 'answered', answer: 'maybe', reason: '' })],
    ['an answer without a reason', changed({ type: 'answered', answer: 'done' })],
    ['a number for a text', changed({ text: 7 })],
    ['an id of another form', changed({ id: 'w1' })],
    ['an id with markup', changed({ id: '<img>-1' })],
    ['a long id', changed({ id: `${'w'.repeat(81)}-1` })],
    ['a time before 1970', changed({ at: -1 })],
    ['a time in pieces', changed({ at: 1.5 })],
    ['a time after all times', changed({ at: Number.MAX_SAFE_INTEGER })],
    ['a time as text', changed({ at: '2026-11-23' })],
    ['an empty question', changed({ question: '' })],
    ['a text too long', changed({ text: 'x'.repeat(MAX_NOTE + 1) })],
    ['a branch too long', changed({ branch: 'x'.repeat(5_000) })],
    ['a huge line', `{"id":"${'x'.repeat(MAX_LINE)}"}`],
  ];
  for (const [name, line] of foreign) {
    it(`passes over ${name}`, () => assert.equal(parseEventLine(line), null));
  }

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
        parseEventLine(line);
        parseEventLine(`{${line}`);
      }),
    );
  });

  it('does not believe an event from the far future', () => {
    const hour = 3_600_000;
    const dated = (at: number) => parseEventLine(eventLine({ ...NOTE, at }), latestBelievable(NOTE.at));
    assert.notEqual(dated(NOTE.at + hour), null);
    assert.equal(dated(NOTE.at + 365 * 24 * hour), null);
  });
});

describe('eventLine', () => {
  it('is the same for equal events', () => {
    const { text, id, ...rest } = NOTE as Extract<ChecklistEvent, { type: 'annotated' }>;
    assert.equal(eventLine({ text, ...rest, id }), eventLine(NOTE));
    assert.equal(
      eventLine(NOTE),
      '{"id":"w1-1","at":1795000000000,"type":"annotated","branch":"retry","list":"task",' +
        '"question":"security.abuse","text":"a note"}\n',
    );
  });
});

function changed(fields: object): string {
  return JSON.stringify({ ...NOTE, ...fields });
}
