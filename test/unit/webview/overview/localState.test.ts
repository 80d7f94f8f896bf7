import assert from 'node:assert/strict';
import { afterMore, afterSelecting, NOWHERE, shownOf } from '../../../../src/webview/overview/localState.ts';

describe('Where the user is in the picture of a period', () => {
  it('closes a list by choosing its mark once more, or another one', () => {
    const first = afterSelecting(NOWHERE, 'timeline', '1/0');
    assert.deepEqual(first.selected, { chart: 'timeline', mark: '1/0' });
    assert.equal(afterSelecting(first, 'timeline', '1/0').selected, null);
    assert.deepEqual(afterSelecting(first, 'glue', '1').selected, { chart: 'glue', mark: '1' });
    assert.equal(afterSelecting(first, 'timeline', null).selected, null);
  });

  it('begins each list anew, and comes back to the mark', () => {
    const more = afterMore(afterSelecting(NOWHERE, 'timeline', '1/0'), 'details-timeline');
    assert.equal(shownOf(more, 'details-timeline'), 60);
    const other = afterSelecting(more, 'timeline', '2/0');
    assert.equal(shownOf(other, 'details-timeline'), 10);
    assert.equal(afterSelecting(other, 'timeline', null).current.timeline, '2/0');
  });
});
