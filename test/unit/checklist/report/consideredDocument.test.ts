import assert from 'node:assert/strict';
import { consideredDocument } from '../../../../src/checklist/report/consideredDocument.ts';
import { hintFor, listOf, notes, stateOf } from '../examples.ts';

const LIST = listOf({ safety: 2, speed: 1 });
const OTHER = { ...listOf({ undo: 1 }), id: 'deploy', title: 'Before a Deploy' };

describe('consideredDocument', () => {
  it('tells all that was said on the branch, in full', () => {
    const long = 'n'.repeat(2_000);
    const state = stateOf({
      'safety.1': { annotations: notes('src/pay.ts:12', long) },
      'safety.2': { answer: 'not-applicable', reason: 'no input' },
    });
    assert.equal(
      consideredDocument({ place: 'retry', lists: [LIST, OTHER], state, hints: [hintFor('speed.1')] }),
      [
        '# What I considered on `retry`',
        '',
        '## Task Checklist: 1 of 2 considered',
        '',
        '### Safety',
        '',
        '- Is safety 1 right? **Done**',
        '  - `src/pay.ts:12`',
        `  - ${long}`,
        '- Is safety 2 right? **Does not apply**',
        '  - no input',
        '',
        '### Speed',
        '',
        '- Is speed 1 right? **Open**',
        '  - changes a migration (`db/1.sql:3`)',
        '',
        'Not considered: Speed.',
        '',
      ].join('\n'),
    );
  });

  it('tells of each list of which something is said, in the order of the lists', () => {
    const task = stateOf({ 'safety.1': {} });
    const deploy = new Map([['undo.1', { answer: 'done', reason: '', annotations: [] } as const]]);
    const state = { ...task, lists: new Map([['deploy', deploy], ...task.lists]) };
    const document = consideredDocument({ place: 'retry', lists: [LIST, OTHER], state, hints: [] });
    assert.deepEqual(document.match(/^## .*$/gm), [
      '## Task Checklist: 1 of 2 considered',
      '## Before a Deploy: 1 of 1 considered',
    ]);
  });

  it('loses nothing that was said of a question, group or list that is gone', () => {
    const gone = { answer: 'done', reason: '', annotations: notes('kept') } as const;
    const task = stateOf({ 'safety.1': {}, 'safety.9': gone, 'speed.1': gone });
    const state = { ...task, lists: new Map([...task.lists, ['former`list', new Map([['q', gone]])]]) };
    const lists = [{ ...LIST, groups: LIST.groups.filter(({ id }) => id === 'safety') }];
    const [, former] = consideredDocument({ place: 'retry', lists, state, hints: [] }).split(
      'no list any more\n\n',
    );
    assert.equal(
      former,
      [
        '- `task: safety.9` **Done**',
        '  - kept',
        '- `task: speed.1` **Done**',
        '  - kept',
        '- ``former`list: q`` **Done**',
        '  - kept',
        '',
      ].join('\n'),
    );
  });

  it('says so when nothing was said', () => {
    assert.equal(
      consideredDocument({ place: 'x', lists: [LIST], state: null, hints: [] }),
      '# What I considered on `x`\n\nNothing yet.\n',
    );
  });
});
