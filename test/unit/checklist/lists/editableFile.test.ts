import assert from 'node:assert/strict';
import { editableChecklistFile } from '../../../../src/checklist/lists/editableFile.ts';
import { readChecklistFile } from '../../../../src/checklist/lists/readChecklistFile.ts';
import { BUILT_IN_CHECKLISTS } from '../../../../src/content/checklists.ts';
import { applied } from './told.ts';

const TEXT = editableChecklistFile(BUILT_IN_CHECKLISTS);
/** As an editor's “Toggle Line Comment” does with everything selected. */
const UNCOMMENTED = TEXT.replace(/^# ?/gm, '');

describe('editableChecklistFile', () => {
  it('changes nothing and has no problem', () => {
    assert.deepEqual(readChecklistFile(TEXT), { customisation: { changes: [], lists: [] }, problems: [] });
    for (const line of TEXT.split('\n')) assert.match(line, /^(#.*)?$/);
  });

  it('names every question with its id, below its list and group', () => {
    for (const { id, title, groups, questions } of BUILT_IN_CHECKLISTS) {
      assert.ok(TEXT.includes(`\n## ${id}: ${title}\n`));
      for (const group of groups) assert.ok(TEXT.includes(`\n##   ${group.id}: ${group.title}\n`));
      for (const question of questions) {
        assert.ok(TEXT.includes(`\n##     ${question.id}: ${question.text}\n`), question.id);
      }
    }
  });

  it('has lines that fit a narrow editor, but for the questions', () => {
    const [introduction = ''] = TEXT.split('## What there is');
    for (const line of introduction.split('\n')) assert.ok(line.length <= 122, line);
    assert.doesNotMatch(TEXT, /[ \t]$/m);
  });

  it('shows by its example each change there is, once it is uncommented', () => {
    const { lists, problems } = applied(BUILT_IN_CHECKLISTS, UNCOMMENTED);
    assert.deepEqual(problems, [[]]);
    const [before] = BUILT_IN_CHECKLISTS;
    const [after] = lists;
    assert.ok(before && after);
    const [first, second] = before.questions;
    const inGroup = after.questions.filter(({ group }) => group === first?.group);
    assert.ok(!after.questions.some(({ id }) => id === before.questions.at(-1)?.id));
    assert.equal(inGroup[0]?.id, second?.id);
    assert.equal(inGroup[1]?.id, first?.id);
    assert.notEqual(inGroup[1]?.text, first?.text);
    assert.match(inGroup.at(-1)?.text ?? '', /slowest machine/);
    assert.equal(after.questions.length, before.questions.length);
    assert.deepEqual(lists.slice(1, -1), BUILT_IN_CHECKLISTS.slice(1));
    assert.deepEqual([lists.at(-1)?.id, lists.at(-1)?.questions.length], ['my-release', 2]);
  });

  it('can be written without any list to speak of', () => {
    const uncommented = editableChecklistFile([]).replace(/^# ?/gm, '');
    const { lists, problems } = applied([], uncommented);
    assert.deepEqual([lists.map(({ id }) => id), problems], [['my-release'], [[]]]);
  });
});
