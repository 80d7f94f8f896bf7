import assert from 'node:assert/strict';
import { parseChecklist, readChecklists } from '../../scripts/content/readChecklists.ts';
import { readBuiltInGlueSteps } from '../../scripts/content/readGlueSteps.ts';
import { readPrompts } from '../../scripts/content/readPrompts.ts';
import { readRubric } from '../../scripts/content/readRubric.ts';
import { readWorksheets } from '../../scripts/content/readWorksheets.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { BUILT_IN_GLUE_STEPS } from '../../src/content/glueSteps.ts';
import { BUILT_IN_PROMPTS } from '../../src/content/prompts.ts';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { BUILT_IN_WORKSHEETS } from '../../src/content/worksheets.ts';

describe('The modules of content', () => {
  it('are what "npm run content" makes of the YAML files', () => {
    assert.deepEqual(BUILT_IN_GLUE_STEPS, readBuiltInGlueSteps(), 'run "npm run content"');
    assert.deepEqual(BUILT_IN_PROMPTS, readPrompts(), 'run "npm run content"');
    assert.deepEqual(BUILT_IN_RUBRIC, readRubric(), 'run "npm run content"');
    assert.deepEqual(BUILT_IN_WORKSHEETS, readWorksheets(), 'run "npm run content"');
  });
});

describe('The built-in checklists', () => {
  it('are what "npm run content" makes of their files', () => {
    assert.deepEqual(BUILT_IN_CHECKLISTS, readChecklists(), 'run "npm run content"');
  });

  it('have six dimensions for a task, and at most twelve questions for a moment', () => {
    const [task, ...moments] = BUILT_IN_CHECKLISTS;
    assert.deepEqual(
      task?.groups.map(({ title }) => title),
      ['Correctness', 'Performance', 'Security', 'Observability', 'Maintainability', 'Operability'],
    );
    assert.deepEqual(
      moments.map(({ id, questions }) => [id, questions.length <= 12]),
      [
        ['deploy', true],
        ['decision', true],
        ['review', true],
        ['incident', true],
      ],
    );
  });

  it('share no question id, so that a hint names one question', () => {
    const ids = BUILT_IN_CHECKLISTS.flatMap(({ questions }) => questions.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('A file of a built-in checklist', () => {
  const good = [
    'id: task',
    'title: Task',
    'purpose: For a task.',
    'groups: [{ id: safety, title: Safety }]',
    'questions:',
    '  - { id: safety.net, group: safety, text: Is there a net?, help: Look down. }',
  ].join('\n');

  it('is read when it is right', () => {
    assert.equal(parseChecklist(good, 'x.yml').questions[0]?.text, 'Is there a net?');
  });

  const wrong: readonly (readonly [name: string, from: string, to: string, problem: RegExp])[] = [
    ['a question without a mark', 'net?', 'net', /^x\.yml: questions\.0\.text: a question ends/],
    ['an id of another group', 'safety.net', 'speed.net', /begin with the group/],
    ['a group that is not there', '{ id: safety, t', '{ id: speed, t', /a group that is not there/],
    ['a group without a question', 'title: Safety }', 'title: Safety }, { id: b, title: B }', /no question/],
    ['the same group twice', 'title: Safety }', 'title: Safety }, { id: safety, title: B }', /groups share/],
    ['help without a full stop', 'down.', 'down', /questions\.0\.help/],
    ['a misspelt key', 'help:', 'hlep:', /questions\.0/],
  ];
  for (const [name, from, to, problem] of wrong) {
    it(`is refused with ${name}`, () => {
      assert.throws(() => parseChecklist(good.replace(from, to), 'x.yml'), { message: problem });
    });
  }
});
