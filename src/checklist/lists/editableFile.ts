import type { Checklist } from '../checklist.ts';

/**
 * The text of a new `checklists.yml`: how to write one, an example, and every question there is with its id. All of it is
 * comment, so it changes nothing. Lines of the example begin with one `#` and the rest with two: whoever uncomments
 * everything still has a file that can be read. `builtIn` is our own content, whose ids and texts need no quotes.
 */
export function editableChecklistFile(builtIn: readonly Checklist[]): string {
  const paragraphs = [
    INTRODUCTION.map(remark),
    [remark('An example. Remove “# ” in front of the lines you want, and of those they are indented below.')],
    [...changesOf(builtIn), ...OWN_LIST].map((line) => `# ${line}`),
    [remark('What there is. Each question stands behind its id.')],
    ...builtIn.map((list) => contentsOf(list).map(remark)),
  ];
  return paragraphs.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

function remark(text: string): string {
  return `## ${text}`.trimEnd();
}

const INTRODUCTION: readonly string[] = [
  'Your own checklists, and what you want otherwise in those of Staffward and of your team.',
  'What stands here counts for you, in every folder you open, as soon as it is saved. What all of a team wants goes into',
  '.staffward.yml at the root of its repository, in the same shape.',
  '',
  'hide     questions you never want to be asked',
  'order    questions that come first in their group',
  'reword   the same questions in your words; what you answered stays',
  'add      questions of your own; “help” may be left out',
  'groups   further groups, each with id and title, that questions can stand in',
  '',
  'A question that you add needs no id. Give it one, such as “id: my.load-test”, if you may change its words later:',
  'without one, new words make a new question, and its answers stay with the old one.',
];

/** The example for the first list that has two questions to show it with. */
function changesOf(builtIn: readonly Checklist[]): readonly string[] {
  for (const { id, groups, questions } of builtIn) {
    const [first, second] = questions;
    const last = questions.at(-1);
    const [group] = groups;
    if (!first || !second || !last || !group) continue;
    return [
      'checklists:',
      `  ${id}:`,
      '    hide:',
      `      - ${last.id}`,
      '    order:',
      `      - ${second.id}`,
      '    reword:',
      `      ${first.id}: Which customer asked for this, and in which words?`,
      '    add:',
      `      - group: ${group.id}`,
      '        text: Did I try this on the slowest machine we support?',
      '        help: The laptop in the test room.',
    ];
  }
  return ['checklists:'];
}

const OWN_LIST: readonly string[] = [
  '  my-release:',
  '    title: My Release',
  '    purpose: Before I tell anyone that a version is out.',
  '    groups:',
  '      - id: notes',
  '        title: Release Notes',
  '    questions:',
  '      - group: notes',
  '        text: Does a user learn from the first line whether to update?',
  '      - group: notes',
  '        text: Which step of the upgrade has nobody but me tried?',
];

function contentsOf({ id, title, groups, questions }: Checklist): readonly string[] {
  return [
    `${id}: ${title}`,
    ...groups.flatMap((group) => [
      `  ${group.id}: ${group.title}`,
      ...questions.filter((each) => each.group === group.id).map((each) => `    ${each.id}: ${each.text}`),
    ]),
  ];
}
