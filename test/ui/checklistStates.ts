import type { GroupView, QuestionView, ViewState } from '../../src/protocol/view.ts';

/** Text that would do harm if it were taken for HTML, a link or a direction. */
export const HOSTILE = [
  '<img src=x onerror="globalThis.harmed = true">',
  '<script>globalThis.harmed = true</script>',
  '[a](command:workbench.action.quit)',
  'javascript:globalThis.harmed=true',
  '\u202egnp.exe',
  '&lt;b&gt;',
].join(' ');

/** A question that is open, and that nothing asks for. */
export function questionView(id: string, changes: Partial<QuestionView> = {}): QuestionView {
  return {
    id,
    text: `What about ${id}?`,
    help: 'Whoever reads this next knows nothing of the change.',
    answer: 'open',
    reason: '',
    annotations: [],
    hints: [],
    moreHints: 0,
    shown: true,
    ...changes,
  };
}

/** A group of these questions. */
export function groupView(title: string, questions: readonly QuestionView[], considered = false): GroupView {
  const answered = questions.filter(({ answer }) => answer !== 'open').length;
  return { id: title.toLowerCase(), title, considered, answered, questions };
}

/** A state with one of everything that can be shown. */
export function viewState(revision: number, changes: Partial<ViewState> = {}): ViewState {
  const groups = changes.groups ?? GROUPS;
  return {
    revision,
    place: 'payments · retry-with-backoff',
    archived: false,
    lists: [
      { id: 'task', title: 'Task Checklist' },
      { id: 'deploy', title: 'Before Deploying' },
    ],
    list: {
      id: 'task',
      title: 'Task Checklist',
      purpose: 'For the work on this branch, from the first line to the pull request.',
    },
    groups,
    considered: groups.filter(({ considered }) => considered).length,
    notices: [],
    busy: false,
    ...changes,
  };
}

/** One group considered, one half, one not at all. */
export const GROUPS: readonly GroupView[] = [
  groupView(
    'Correctness',
    [
      questionView('requirement', {
        text: 'Who has confirmed that this is the problem to solve?',
        answer: 'done',
        annotations: [
          { id: 'note-1', text: 'Asked the payments team.\nThey agree.', opens: false },
          { id: 'note-2', text: 'src/pay.ts:12', opens: true },
        ],
      }),
      questionView('empty', { text: 'What happens with nothing, with one, with too many?', shown: false }),
      questionView('data', { text: 'Does it hold for the data that is already there?', shown: false }),
    ],
    true,
  ),
  groupView('Security', [
    questionView('authorisation', {
      text: 'Who may call this, and where is that checked?',
      hints: [
        { id: 'hint-1', reason: 'adds a route', place: 'src/routes/refund.ts:40' },
        { id: 'hint-2', reason: 'adds a route', place: 'src/routes/refundOfEverythingThatWasEverPaid.ts:7' },
      ],
      moreHints: 2,
    }),
    questionView('secrets', {
      text: 'Which secrets does it touch?',
      answer: 'not-applicable',
      reason: 'none is read',
    }),
  ]),
  groupView('Operability', [
    questionView('rollback', {
      text: 'How is this taken back, and what cannot be?',
      hints: [{ id: 'hint-3', reason: 'changes a migration', place: 'migrations/002_add.sql:1' }],
    }),
    questionView('flag', { text: 'Can it be switched off without a deployment?', help: '', shown: false }),
  ]),
];
