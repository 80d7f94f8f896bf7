import assert from 'node:assert/strict';
import { SECTIONS } from '../../../../src/brag/sections.ts';
import {
  DESIGN,
  LEARNING,
  MENTORING,
  OPERATIONS,
  PLANS,
  PROJECTS,
} from '../../../../src/worksheets/entries/sections.ts';

describe('the sections that worksheets know', () => {
  it('are those of the brag document', () => {
    assert.deepEqual([PROJECTS, DESIGN, MENTORING, OPERATIONS, LEARNING, PLANS], [...SECTIONS]);
  });
});
