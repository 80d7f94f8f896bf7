import assert from 'node:assert/strict';
import { readGlueSteps } from '../../../src/overview/readGlueSteps.ts';

const STEP =
  '  - { id: visible, title: See it, text: Write it down., ask: "What is not there?", source: Ours }\n';

describe('A file of steps for glue work', () => {
  it('is read when it is right', () => {
    const { steps, problems } = readGlueSteps(`steps:\n${STEP}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(steps, [
      { id: 'visible', title: 'See it', text: 'Write it down.', ask: 'What is not there?', source: 'Ours' },
    ]);
  });

  for (const [name, text] of [
    ['a step of another name', STEP.replace('visible', 'hidden')],
    ['a step without its question', STEP.replace(/ask: "[^"]*", /, '')],
    ['a key of another name', STEP.replace('source', 'origin')],
  ] as const) {
    it(`names the line of ${name}, and reads the others`, () => {
      const { steps, problems } = readGlueSteps(`steps:\n${text}${STEP.replace('visible', 'chosen')}`);
      assert.deepEqual(
        steps.map(({ id }) => id),
        ['chosen'],
      );
      assert.equal(problems[0]?.line, 2);
    });
  }

  it('may be anything at all', () => {
    for (const text of ['', '- 1', 'steps: 3', 'steps: [[[', '\0', 'steps: &a [*a]'])
      assert.deepEqual(readGlueSteps(text).steps, []);
  });
});
