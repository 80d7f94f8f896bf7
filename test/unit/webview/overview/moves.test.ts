import assert from 'node:assert/strict';
import type { ChartMark } from '../../../../src/protocol/chart.ts';
import { type MoveKey, markAfter } from '../../../../src/webview/overview/moves.ts';

/** Marks by the places of their names: rows below each other, columns beside each other. */
function marksOf(...rows: readonly string[]): readonly ChartMark[] {
  return rows.flatMap((row, y) =>
    [...row].flatMap((id, x) =>
      id === ' ' ? [] : [{ id, label: id, area: { x: x * 10, y: y * 10, width: 10, height: 10 }, boxes: [] }],
    ),
  );
}

describe('Moving between the marks of a chart', () => {
  const marks = marksOf('a b  c', '      ', ' d   e', 'f     ');
  const cases: readonly (readonly [from: string, key: MoveKey, to: string])[] = [
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'b'],
    ['d', 'ArrowLeft', 'd'],
    ['a', 'ArrowDown', 'd'],
    ['c', 'ArrowDown', 'e'],
    ['e', 'ArrowDown', 'f'],
    ['f', 'ArrowUp', 'd'],
    ['e', 'ArrowUp', 'c'],
    ['e', 'Home', 'a'],
    ['b', 'End', 'f'],
  ];
  for (const [from, key, to] of cases) {
    it(`${key} leads from ${from} to ${to}`, () => {
      const mark = marks.find(({ id }) => id === from);
      assert.ok(mark);
      assert.equal(markAfter(marks, mark, key).id, to);
    });
  }
});
