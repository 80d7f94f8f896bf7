import assert from 'node:assert/strict';
import { isBragDocument } from '../../../../src/brag/rules/isBragDocument.ts';
import { SECTIONS } from '../../../../src/brag/sections.ts';

describe('isBragDocument', () => {
  const yes: readonly (readonly [path: string | null, ...headings: string[]])[] = [
    [null, 'Brag Document — 2026-Q4', ...SECTIONS],
    ['me/notes.md', '2026', 'Projects', '2. Design & Architecture', '🚀 Operational Excellence'],
    ['brag/2026-Q4.md', 'Last quarter', 'Projects'],
    ['brag-2026.md', 'Projects'],
    ['FY2027-Q1.md', 'Mentoring and Team Building', 'Projects'],
    ['journal/2026-H2.md', 'Projects', 'Operational Excellence'],
    ['notes/my_brag_doc.md', 'Notes', 'Projects'],
    ['x.md', 'My brag sheet', 'Learning and Growth'],
  ];
  for (const [path, ...headings] of yes) {
    it(`takes ${path} with ${headings.join(' | ')}`, () =>
      assert.equal(isBragDocument({ path, headings }), true));
  }

  const no: readonly (readonly [path: string | null, ...headings: string[]])[] = [
    [null],
    ['README.md', 'Pay', 'Projects', 'Design and Architecture', 'Learning and Growth'],
    ['docs/rfc.md', 'RFC 7', 'Motivation', 'Design and Architecture', 'Alternatives'],
    ['portfolio.md', 'Ada', 'Projects', 'Contact'],
    ['2026-Q4.md', 'Roadmap', 'Goals'],
    ['roadmap/2026-Q4.md', 'Plan', 'Projects'],
    ['docs/tutorial.md', 'Using `brag`: a tutorial', 'Projects'],
    ['docs/brag-template.md', 'Brag document template', 'Projects'],
    ['docs/braggart.md', 'Braggarts', 'Projects'],
    ['brag.md', 'Why keep a brag document'],
    ['x.md', 'Projects of the team', 'Architecture', 'Growth'],
  ];
  for (const [path, ...headings] of no) {
    it(`does not take ${path} with ${headings.join(' | ')}`, () => {
      assert.equal(isBragDocument({ path, headings }), false);
    });
  }
});
