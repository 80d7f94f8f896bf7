import assert from 'node:assert/strict';
import { coverageOf } from '../../../src/levels/coverage.ts';
import { evidenceMap } from '../../../src/levels/evidenceMap.ts';
import { markOf } from '../../../src/levels/levelLink.ts';
import { levelMapMarkdown } from '../../../src/levels/levelMapMarkdown.ts';
import { levelMapSvg } from '../../../src/levels/levelMapSvg.ts';
import type { Transition } from '../../../src/levels/rubric.ts';
import { journalEntry } from '../../support/journal.ts';

const HOSTILE = '</text><script>alert(1)</script> & "x" | [a](javascript:b) \u202e';
const entry = journalEntry({
  title: HOSTILE,
  from: '2026-11-02',
  to: '2026-11-02',
  evidence: [{ label: '#1', url: 'https://example.org/pull/1' }],
});
const transition: Transition = {
  from: 'senior',
  to: 'staff',
  change: 'You leave your team.',
  signals: [
    { id: 'a', text: 'You write designs', dimension: 'scope', look: { sections: [], words: [] } },
    { id: 'b', text: 'You mentor', dimension: 'reach', look: { sections: [], words: [] } },
  ],
  holdsBack: [],
};
const evidence = evidenceMap({
  signals: transition.signals,
  entries: [entry],
  links: [{ at: '2026-11-03T09:00:00Z', signal: 'a', what: 'linked', entry: markOf(entry) }],
});
const dimensions = [
  { id: 'scope', title: 'Scope' },
  { id: 'reach', title: 'Reach' },
];
const map = {
  title: 'Levels',
  from: 'Senior',
  to: 'Staff',
  day: '2026-11-23',
  transition,
  evidence,
  coverage: coverageOf({ dimensions }, evidence),
};

describe('The level map', () => {
  it('is exported as Markdown, with what is missing asked for', () => {
    assert.equal(
      levelMapMarkdown(map),
      `# Senior to Staff

You leave your team. As of 2026-11-23.

| Dimension | Signals with evidence | Newest |
| --- | --- | --- |
| Scope | 1 of 1 | 2026-11-02 |
| Reach | 0 of 1 |  |

- **You write designs**
  - \\</text>\\<script>alert(1)\\</script> & "x" \\| a (2026-11-02): [#1](https://example.org/pull/1)
- **You mentor**
  - (evidence needed: what shows this?)
`,
    );
  });

  it('is exported as a picture that says its numbers in words', () => {
    const svg = levelMapSvg(map);
    assert.match(svg, /<desc id="desc">Scope: 1 of 1; Reach: 0 of 1<\/desc>/);
    assert.equal(svg.match(/class="covered"/g)?.length, 2);
    assert.doesNotMatch(svg, /script|href|url\(/);
  });

  it('keeps hostile titles as text in the picture', () => {
    const [first] = map.coverage;
    assert.ok(first);
    const svg = levelMapSvg({
      ...map,
      from: HOSTILE,
      coverage: [{ ...first, dimension: { id: 'x', title: HOSTILE } }],
    });
    assert.doesNotMatch(svg, /<script|\u202e/);
  });
});
