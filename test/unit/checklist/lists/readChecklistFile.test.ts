import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChecklistFile } from '../../../../src/checklist/lists/readChecklistFile.ts';
import { told } from './told.ts';

const NOTHING = { changes: [], lists: [] };

function problemsOf(text: string): readonly string[] {
  return told(text, readChecklistFile(text).problems);
}

const WHOLE = `# Ours
lint: {rules: *nothing-of-ours, 7: !odd-in-lint }
checklists:
  task:
    hide: [security.abuse, performance.cache]
    order:
      - security.injection
    reword: {security.privilege: "Which right could go?"}
    groups: [{id: access, title: Accessibility}]
    add:
      - group: access
        text: Can it be used without a mouse?
        help: |
          With the keyboard alone,
          from end to end.
      - {id: access.contrast, group: access, text: Is the contrast enough?}
  my-release:
    title: My Release
    purpose: Before it is out.
    groups:
      - {id: notes, title: Notes}
    questions:
      - {id: notes.breaking, group: notes, text: What breaks?}
    hide: [notes.breaking]
`;

describe('readChecklistFile', () => {
  it('reads changes and lists, and where they stand', () => {
    const { customisation } = readChecklistFile(WHOLE);
    const [change, own] = customisation.changes;
    const [list] = customisation.lists;
    assert.ok(change && list);
    assert.equal(change.list.value, 'task');
    assert.equal(change.list.place.line, 4);
    assert.deepEqual(change.hide.map(valueIn), ['security.abuse', 'performance.cache']);
    assert.deepEqual(change.order.map(valueIn), ['security.injection']);
    assert.equal(change.order[0]?.place.line, 7);
    assert.deepEqual(
      change.reword.map(({ id, text }) => [id.value, text]),
      [['security.privilege', 'Which right could go?']],
    );
    assert.deepEqual(change.groups.map(valueIn), [{ id: 'access', title: 'Accessibility' }]);
    assert.deepEqual(
      change.add.map(({ question }) => question),
      [
        {
          id: 'can-it-be-used-without-a-mouse-3974ea7b',
          group: 'access',
          text: 'Can it be used without a mouse?',
          help: 'With the keyboard alone, from end to end.',
        },
        { id: 'access.contrast', group: 'access', text: 'Is the contrast enough?', help: '' },
      ],
    );
    assert.deepEqual(list.value, {
      id: 'my-release',
      title: 'My Release',
      purpose: 'Before it is out.',
      groups: [{ id: 'notes', title: 'Notes' }],
      questions: [{ id: 'notes.breaking', group: 'notes', text: 'What breaks?', help: '' }],
    });
    assert.equal(list.place.line, 22);
    assert.deepEqual(own?.hide.map(valueIn), ['notes.breaking']);
  });

  it('leaves what other parts say to them, but for what is no YAML', () => {
    assert.deepEqual(problemsOf(WHOLE), ['2:36 [!odd-in-lint] This tag means nothing here. Remove it.']);
  });

  it('takes a file that says nothing of checklists for no change', () => {
    const empty = ['', '# only words\n', 'lint: {enabled: false}\n', 'checklists:\n', 'checklists: {}\n'];
    const started = ['checklists:\n  task:\n', 'checklists:\n  task:\n    hide:\n    add: []\n'];
    for (const text of [...empty, ...started]) {
      assert.deepEqual(readChecklistFile(text), { customisation: NOTHING, problems: [] }, text);
    }
  });

  it('follows aliases', () => {
    const text = 'x: &ids [a, b]\nchecklists: {task: {hide: *ids, order: *ids}}\n';
    const [change] = readChecklistFile(text).customisation.changes;
    assert.deepEqual(
      [change?.hide.map(valueIn), change?.order.map(valueIn)],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    );
  });

  const cases: readonly (readonly [below: string, ...problems: string[]])[] = [
    ['[]', '1:13 [[]] Write keys with values here, such as “key: value”.'],
    ['{7: {}}', '1:14 [7] Put this key in quotes: it has to be text.'],
    [
      '{Task: {hide: [a]}}',
      '1:14 [Task] “Task” is no id. Use up to 200 lower-case letters, digits, dots and dashes.',
    ],
    [
      '{__proto__: {hide: [a]}}',
      '1:14 [__proto__] “__proto__” is no id. Use up to 200 lower-case letters, digits, dots and dashes.',
    ],
    [
      '{task: [a]}',
      '1:20 [[a]] Write keys with values here. The keys are title, purpose, groups, questions, hide, order, reword, add.',
    ],
    [
      '{task: {hidden: [a]}}',
      '1:21 [hidden] There is no key “hidden” here. Use title, purpose, groups, questions, hide, order, reword, add.',
    ],
    ['{task: {hide: a}}', '1:27 [a] Write a list here, each item on its own line behind “- ”.'],
    [
      '{task: {hide: [1, true, {}]}}',
      '1:28 [1] Write text here. A number, or a word such as true, needs quotes.',
      '1:31 [true] Write text here. A number, or a word such as true, needs quotes.',
      '1:37 [{}] Write text here. A number, or a word such as true, needs quotes.',
    ],
    ['{task: {hide: [a, a]}}', '1:31 [a] “a” stands here twice. Remove one of them.'],
    ['{task: {hide: [*a]}}', '1:28 [*a] There is nothing that *a stands for. Write the value out.'],
    ['{task: {reword: {a: }}}', '1:30 [a] Write the new text behind “a:”.'],
    ['{task: {reword: {a: " "}}}', '1:33 [" "] Write some text here, or remove the key.'],
    ['{task: {reword: [a]}}', '1:29 [[a]] Write keys with values here, such as “key: value”.'],
    [
      '{task: {add: [Is it?]}}',
      '1:27 [Is it?] Write keys with values here. The keys are id, group, text, help.',
    ],
    ['{task: {add: [{group: a}]}}', '1:27 [{group: a}] “text” is missing here.'],
    ['{task: {add: [{text: A?, group: ~}]}}', '1:27 [{text: A?, group: ~}] “group” is missing here.'],
    [
      '{task: {add: [{group: a, text: A?}, {group: b, text: " A?"}]}}',
      '1:66 [" A?"] “A?” stands here twice. Remove one of them.',
    ],
    [
      '{task: {add: [{group: a, id: x, text: A?}, {group: b, id: x, text: B?}]}}',
      '1:71 [x] “x” stands here twice. Remove one of them.',
    ],
    [
      '{task: {questions: [{group: security, text: A?}]}}',
      '1:21 [questions] The list “task” lacks title, groups. A list of your own needs title, groups and questions; one that exists is changed by hide, order, reword and add.',
    ],
    [
      '{a: {title: A, groups: [{id: g, title: G}, {id: g, title: H}, {id: h}], questions: [{group: i, text: I?}]}}',
      '1:61 [g] “g” stands here twice. Remove one of them.',
      '1:75 [{id: h}] “title” is missing here.',
      '1:105 [i] This list has no group “i”. Use g.',
    ],
  ];
  for (const [below, ...problems] of cases) {
    it(`points to what is wrong in ${below}`, () =>
      assert.deepEqual(problemsOf(`checklists: ${below}\n`), problems));
  }

  it('tells of lists where nobody reads them', () => {
    assert.deepEqual(problemsOf('task: {hide: [a]}\n'), [
      '1:1 [task] This is not read. Indent it below a line “checklists:”.',
    ]);
    assert.deepEqual(problemsOf('checklist: {task: {hide: [a]}}\n'), [
      '1:1 [checklist] This is not read. Call it “checklists:”.',
    ]);
    assert.deepEqual(problemsOf('levels: {senior: {title: A, order: 1}}\nlint: {rules: {}}\n'), []);
  });

  it('counts everything else in a file that has a problem', () => {
    const text = `checklists:
  task:
    hide: [7, security.abuse]
    add: [{text: A?}, {group: security, text: "B?", id: No Id}]
    bogus: 1
  own:
    groups: [{id: g, title: G}]
    questions: [{group: g, text: C?}, {group: g}]
`;
    const { changes, lists } = readChecklistFile(text).customisation;
    assert.deepEqual(changes[0]?.hide.map(valueIn), ['security.abuse']);
    assert.deepEqual(
      changes[0]?.add.map(({ question }) => question.text),
      ['B?'],
    );
    assert.deepEqual(
      lists.map(({ value }) => [value.title, value.questions.map((question) => question.text)]),
      [['own', ['C?']]],
    );
    assert.equal(problemsOf(text).length, 6);
  });

  it('reads so many lists, questions and characters, and says what is beyond', () => {
    const lists = Array.from({ length: 51 }, (_, index) => `l${index}: {hide: [a]}`).join(', ');
    assert.deepEqual(problemsOf(`checklists: {${lists}}`).map(withoutPlace), [
      '[l50] Only the first 50 of 51 are read.',
    ]);
    const ids = Array.from({ length: 501 }, (_, index) => `q${index}`);
    assert.deepEqual(problemsOf(`checklists: {task: {hide: [${ids.join(', ')}]}}`).map(withoutPlace), [
      '[q500] Only the first 500 of 501 are read.',
    ]);
    const words = ids.map((id) => `${id}: A`).join(', ');
    assert.deepEqual(problemsOf(`checklists: {task: {reword: {${words}}}}`).map(withoutPlace), [
      '[q500] Only the first 500 of 501 are read.',
    ]);
    const long = 'x'.repeat(1_001);
    assert.deepEqual(problemsOf(`checklists: {task: {reword: {a: ${long}}}}`).map(withoutPlace), [
      `[${long}] These are 1001 characters. Say it in at most 1000.`,
    ]);
    assert.deepEqual(
      readChecklistFile(`checklists: {${'i'.repeat(201)}: {hide: [a]}}`).customisation,
      NOTHING,
    );
  });

  it('cleans texts of what hides or reorders them', () => {
    const text = 'checklists: {task: {reword: {a: "Is \\u202Ethis\\u0007 \\n right?"}}}';
    assert.equal(readChecklistFile(text).customisation.changes[0]?.reword[0]?.text, 'Is this right?');
  });

  it('holds out against files made to keep it busy', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghij'].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`,
      ),
      'checklists: {task: {hide: *j}}',
    ].join('\n');
    const many = `a: &a {${Array.from({ length: 400 }, (_, index) => `k${index}: {hide: *b}`)}}`;
    const hostile = [
      bomb,
      many,
      'checklists: &a {task: *a}',
      'checklists: &a {task: {add: [*a, *a]}}',
      `checklists: {task: {hide: [${'*a,'.repeat(10_000)}]}}`,
      '['.repeat(20_000),
      '? '.repeat(10_000),
      `checklists: {${'a: 1, '.repeat(10_000)}}`,
      `checklists: ${'!t '.repeat(10_000)}`,
      '\u0000'.repeat(50_000),
      'x'.repeat(10_000_000),
    ];
    for (const text of hostile) assert.deepEqual(readChecklistFile(text).customisation, NOTHING);
  });

  it('never throws, points into the text, and makes ids and texts that can be used', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlLike), (text) => {
        const { customisation, problems } = readChecklistFile(text);
        for (const { span, line, column } of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(line >= 1 && column >= 1);
        }
        const added = customisation.changes.flatMap(({ add }) => add.map(({ question }) => question));
        const listed = customisation.lists.flatMap(({ value }) => value.questions);
        for (const { id, text: words } of [...added, ...listed]) {
          assert.match(id, /^[a-z0-9][a-z0-9.-]{0,199}$/);
          assert.notEqual(words.trim(), '');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same ids wherever questions stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 8 }),
        (texts) => {
          assert.deepEqual(idsByText(texts.toReversed()), idsByText(texts));
        },
      ),
    );
  });
});

function idsByText(texts: readonly string[]): Readonly<Record<string, string>> {
  const add = texts.map((text) => ({ group: 'g', text }));
  const { customisation } = readChecklistFile(JSON.stringify({ checklists: { task: { add } } }));
  const questions = customisation.changes.flatMap((change) => change.add.map(({ question }) => question));
  return Object.fromEntries(questions.map(({ id, text }) => [text, id]));
}

function valueIn<T>({ value }: { readonly value: T }): T {
  return value;
}

function withoutPlace(problem: string): string {
  return problem.replace(/^\S+ /, '');
}

const yamlLike = fc
  .array(
    fc.constantFrom(
      ...['checklists:', 'task:', 'hide:', 'order:', 'add:', 'reword:', 'questions:', 'groups:', 'title:'],
      ...['text: A?', 'group: g', 'id: g', '- ', '\n', '\n  ', '\n    ', '\n      ', ' ', '{', '}', '[', ']'],
      ...[', ', 'a', ': ', '&x ', '*x', '!t ', '|', '"', '\t', '\u0000', '7', '~', '---\n'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => `checklists:\n  task:\n    ${parts.join('')}`);
