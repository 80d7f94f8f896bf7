import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import type { QuestionView, ViewAction } from '../../src/protocol/view.ts';
import { type ChecklistServer, type ChecklistWindow, questionIn, serveChecklist } from './checklistPage.ts';
import { GROUPS, groupView, HOSTILE, questionView, viewState } from './checklistStates.ts';
import { eventually } from './eventually.ts';
import type { OpenOptions } from './servedPage.ts';
import { THEMES } from './themes.ts';

const REQUIREMENT = 'Who has confirmed that this is the problem to solve?';
const AUTHORISATION = 'Who may call this, and where is that checked?';
const SECRETS = 'Which secrets does it touch?';
const ROLLBACK = 'How is this taken back, and what cannot be?';
const FLAG = 'Can it be switched off without a deployment?';
const NOTICE = { text: 'This branch is gone.', action: 'recall', label: 'Recall' } as const;

describe('The page of the checklist', () => {
  let server: ChecklistServer;
  let view: ChecklistWindow;
  let revision = 0;

  before(async () => {
    server = await serveChecklist();
  });
  after(() => server.close());
  afterEach(() => view.close());

  describe('tells the host', () => {
    const cases: readonly (readonly [name: string, act: () => Promise<void>, told: ViewAction])[] = [
      ['what is done', () => press(ROLLBACK, 'Done'), answered('rollback', 'done')],
      ['what is open again', () => press(REQUIREMENT, 'Done'), answered('requirement', 'open')],
      [
        'what does not apply',
        () => press(REQUIREMENT, 'Not applicable'),
        answered('requirement', 'not-applicable'),
      ],
      ['what does apply after all', () => press(SECRETS, 'Not applicable'), answered('secrets', 'open')],
      [
        'why something does not apply',
        async () => {
          await reasonOf(SECRETS).fill('it has no secrets');
          await reasonOf(SECRETS).press('Enter');
        },
        { ...answered('secrets', 'not-applicable'), reason: 'it has no secrets' },
      ],
      [
        'a reason that is left without a key',
        async () => {
          await reasonOf(SECRETS).fill('');
          await reasonOf(SECRETS).blur();
        },
        answered('secrets', 'not-applicable'),
      ],
      [
        'a new note',
        async () => {
          await press(ROLLBACK, 'Add note');
          await noteOf(ROLLBACK).fill('two\nlines');
          await press(ROLLBACK, 'Add');
        },
        { type: 'annotate', question: 'rollback', text: 'two\nlines' },
      ],
      [
        'a note to take away',
        () => press(REQUIREMENT, 'Remove note: src/pay.ts:12'),
        { type: 'removeAnnotation', annotation: 'note-2' },
      ],
      [
        'a note to open',
        () => press(REQUIREMENT, 'src/pay.ts:12'),
        { type: 'openAnnotation', annotation: 'note-2' },
      ],
      [
        'what in the change to open',
        () => press(ROLLBACK, 'migrations/002_add.sql:1'),
        { type: 'openHint', hint: 'hint-3' },
      ],
      [
        'which list to show',
        async () => void (await view.page.getByLabel('Checklist').selectOption('Before Deploying')),
        { type: 'chooseList', list: 'deploy' },
      ],
      [
        'to copy',
        () => view.page.getByRole('button', { name: 'Copy as Markdown' }).click(),
        { type: 'copy' },
      ],
      [
        'to do what a notice offers',
        () => view.page.getByRole('button', { name: 'Recall' }).click(),
        { type: 'notice', action: 'recall' },
      ],
    ];
    for (const [name, act, told] of cases) {
      it(name, async () => {
        await open();
        await show({ notices: [NOTICE] });
        await act();
        await view.told(told);
      });
    }
  });

  it('says no more than that it is reading until there is a state', async () => {
    await open();
    assert.match((await view.page.locator('body').textContent()) ?? '', /^\s*Reading the checklist…\s*$/);
    assert.deepEqual(await view.violations(), []);
  });

  it('shows hostile text as text, and runs nothing', async () => {
    await open();
    const question: QuestionView = questionView('hostile', {
      text: HOSTILE,
      help: HOSTILE,
      answer: 'not-applicable',
      reason: HOSTILE,
      annotations: [
        { id: HOSTILE, text: HOSTILE, opens: true },
        { id: 'long', text: `${HOSTILE} ${'a'.repeat(1_000_000)}`, opens: false },
      ],
      hints: [{ id: HOSTILE, reason: HOSTILE, place: HOSTILE }],
    });
    await show({
      place: HOSTILE,
      lists: [{ id: HOSTILE, title: HOSTILE }],
      list: { id: HOSTILE, title: HOSTILE, purpose: HOSTILE },
      groups: [{ ...groupView(HOSTILE, [question]), id: HOSTILE }],
      notices: [{ text: HOSTILE, action: 'showLog', label: HOSTILE }],
    });
    assert.equal((await view.page.locator('body').textContent())?.split(HOSTILE).length, 12);
    assert.equal(await view.page.locator('img, a, script:not([src])').count(), 0);
    assert.equal(await view.page.evaluate('globalThis.harmed'), undefined);
    await view.page.getByRole('button', { name: HOSTILE, exact: true }).nth(1).click();
    await view.told({ type: 'openHint', hint: HOSTILE });
    assert.equal(await overflow(), 0);
  });

  it('ignores a state that is older than the one it shows', async () => {
    await open();
    await show({ place: 'new' });
    await view.post({ type: 'state', state: viewState(revision - 1, { place: 'old' }) });
    await view.page.getByRole('heading', { name: 'new' }).waitFor();
  });

  it('tells a screen reader what became considered, and nothing else', async () => {
    await open();
    await show();
    const announcer = view.page.locator('[aria-live]');
    assert.equal(await announcer.textContent(), '');
    await show({ busy: true });
    assert.equal(await announcer.textContent(), '');
    await show({ groups: GROUPS.map((group) => ({ ...group, considered: group.id !== 'operability' })) });
    assert.equal(await announcer.textContent(), 'Security considered. 2 of 3 considered');
  });

  it('goes back to the list that the host shows, when it does not show the one that was chosen', async () => {
    await open();
    await show();
    await view.page.getByLabel('Checklist').selectOption('Before Deploying');
    await view.told({ type: 'chooseList', list: 'deploy' });
    await show();
    assert.equal(await view.page.getByLabel('Checklist').inputValue(), 'task');
  });

  describe('takes nothing from whoever is at it:', () => {
    it('a half-written note outlives states and a reload, and is of its branch alone', async () => {
      await open();
      await show();
      await press(ROLLBACK, 'Add note');
      await view.page.keyboard.type('Rolled back');
      await show({ busy: true });
      await view.page.keyboard.type(' on Monday');
      await show({ place: 'payments · main' });
      assert.equal(await view.page.locator('textarea').count(), 0);
      await view.reload();
      await show();
      assert.equal(await noteOf(ROLLBACK).inputValue(), 'Rolled back on Monday');
      assert.deepEqual(await view.violations(), []);
      await press(ROLLBACK, 'Cancel');
      await view.reload();
      await show();
      assert.equal(await view.page.locator('textarea').count(), 0);
      await view.told();
    });

    it('half a reason outlives states, and does not go along to another branch', async () => {
      await open();
      await show();
      await reasonOf(SECRETS).fill('none is re');
      await show({ busy: true });
      assert.equal(await reasonOf(SECRETS).inputValue(), 'none is re');
      await show({ place: 'payments · main' });
      assert.equal(await reasonOf(SECRETS).inputValue(), 'none is read');
    });

    it('what is unfolded and where it is scrolled to are there again after a reload', async () => {
      await open({ height: 300 });
      await show();
      await fold('Operability').click();
      await questionIn(view, FLAG).scrollIntoViewIfNeeded();
      const before = await scrolled();
      assert.ok(before > 0);
      await eventually(async () => assert.match(await kept(), new RegExp(`"scroll":${before}\\b`)));
      await view.reload();
      await show();
      assert.equal(await scrolled(), before);
      assert.equal(await questionIn(view, FLAG).isVisible(), true);
      await fold('Operability').click();
      assert.equal(await questionIn(view, FLAG).count(), 0);
    });

    it('the focus stays on its control when states arrive', async () => {
      await open();
      await show();
      for (const button of await view.page.getByRole('button').all()) {
        await button.focus();
        const name = await focusedName();
        await show({ busy: true, notices: [] });
        assert.equal(await focusedName(), name);
      }
    });

    it('the focus goes along when a question leaves the fold', async () => {
      await open();
      await show();
      await fold('Operability').click();
      await questionIn(view, FLAG).getByRole('button', { name: 'Not applicable' }).focus();
      await show({ groups: asShown('flag') });
      assert.equal(await focusIsIn(questionIn(view, FLAG)), true);
      assert.equal(await focusedName(), 'Not applicable');
    });

    it('the focus stays near when its control goes', async () => {
      await open();
      await show({ notices: [NOTICE] });
      await questionIn(view, REQUIREMENT)
        .getByRole('button', { name: /Remove note: Asked/ })
        .focus();
      await show({
        groups: GROUPS.map((group) => ({ ...group, questions: withoutNotes(group.questions) })),
        notices: [NOTICE],
      });
      assert.equal(await focusIsIn(questionIn(view, REQUIREMENT)), true);
      await view.page.getByRole('button', { name: 'Recall' }).focus();
      await show();
      assert.equal(await focusedName(), 'Checklist');
    });

    it('no focus is taken from the editor when a control goes', async () => {
      await open();
      await show({ notices: [NOTICE] });
      await view.page.getByRole('button', { name: 'Recall' }).focus();
      await view.page.evaluate('document.hasFocus = () => false');
      await show();
      assert.equal(await focused().count(), 0);
      await view.page.evaluate('document.hasFocus = () => true');
    });

    it('what the pointer is over stays under it when something comes in above', async () => {
      await open({ height: 300 });
      await show();
      const done = questionIn(view, AUTHORISATION).getByRole('button', { name: 'Done' });
      await done.hover();
      const before = (await done.boundingBox())?.y ?? 0;
      await show({ notices: [NOTICE, NOTICE], groups: asShown('empty') });
      const moved = ((await done.boundingBox())?.y ?? 0) - before;
      assert.ok(Math.abs(moved) < 1, `It moved by ${moved} pixels.`);
    });

    it('a fold opens below its button', async () => {
      await open();
      await show();
      const before = await fold('Correctness').boundingBox();
      await fold('Correctness').click();
      assert.deepEqual(await fold('Correctness').boundingBox(), before);
    });
  });

  it('takes a paste of a megabyte, as much of it as a note can hold', async () => {
    await open();
    await show();
    await press(ROLLBACK, 'Add note');
    await view.page.keyboard.insertText('wide \u{1f600} '.repeat(120_000));
    await view.page.keyboard.press('Control+Enter');
    const text = 'wide \u{1f600} '.repeat(2000).slice(0, 10_000);
    await view.told({ type: 'annotate', question: 'rollback', text });
  });

  it('puts the focus where the host says, and unfolds for it', async () => {
    await open();
    await show();
    await view.post({ type: 'focus', question: 'flag' });
    assert.equal(await focusIsIn(questionIn(view, FLAG)), true);
    await view.post({ type: 'focus', question: 'rollback' });
    assert.equal(await focusIsIn(questionIn(view, ROLLBACK)), true);
    await view.post({ type: 'focus', question: 'of another list' });
    assert.equal(await focusIsIn(questionIn(view, ROLLBACK)), true);
    await view.post({ type: 'focus', question: null });
    assert.equal(await focusedName(), 'Checklist');
  });

  it('can be worked by keyboard alone', async () => {
    await open();
    await show();
    const { keyboard } = view.page;
    await tabTo('Copy as Markdown');
    await keyboard.press('Enter');
    await tabTo('Done');
    await keyboard.press('Space');
    await tabTo('Add note');
    await keyboard.press('Enter');
    await keyboard.type('given up');
    await keyboard.press('Escape');
    assert.equal(await focusedName(), 'Add note');
    await keyboard.press('Enter');
    await keyboard.type('kept');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    assert.equal(await focusedName(), 'Add note');
    assert.equal(await view.page.locator('textarea').count(), 0);
    await tabTo('2 more questions');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await view.told(
      { type: 'copy' },
      answered('requirement', 'open'),
      { type: 'annotate', question: 'requirement', text: 'kept' },
      answered('empty', 'not-applicable'),
    );
  });

  it('is small, and asks for no colour but of those that themes have', async () => {
    await open();
    assert.ok((server.sizes.get('checklist.js') ?? Number.NaN) < 60_000);
    const style = ['shared/base.css', 'checklist/checklist.css']
      .map((file) => readFileSync(join(projectRoot, 'src/webview', file), 'utf8'))
      .join('\n');
    const known = Object.values(THEMES).flatMap(({ variables }) => Object.keys(variables));
    const asked = style.match(/--vscode-[\w-]+/g) ?? [];
    assert.deepEqual(
      asked.filter((name) => !known.includes(name)),
      [],
    );
    assert.doesNotMatch(style, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb)a?\(/i);
  });

  describe('is fit to be read', () => {
    for (const [name, theme] of Object.entries(THEMES)) {
      it(`in the theme ${name}, in a narrow sidebar, a wide one and at 200 %`, async () => {
        for (const options of [{ width: 180 }, { width: 1200 }, { width: 150, deviceScaleFactor: 2 }]) {
          await open({ theme, ...options });
          await show({ notices: [NOTICE], busy: true, groups: withLongNote() });
          await press(ROLLBACK, 'Add note');
          await fold('Correctness').click();
          assert.deepEqual(await view.violations(), [], `${options.width} pixels`);
          assert.equal(await overflow(), 0);
          await view.close();
        }
        await open();
      });
    }

    it('from right to left', async () => {
      await open({ width: 180, initScript: 'addEventListener("load", () => (document.dir = "rtl"))' });
      await show({ notices: [NOTICE] });
      assert.deepEqual(await view.violations(), []);
      assert.equal(await overflow(), 0);
      const text = await view.page.getByText(REQUIREMENT).boundingBox();
      const done = await questionIn(view, REQUIREMENT).getByRole('button', { name: 'Done' }).boundingBox();
      assert.ok(text && done && done.x > text.x);
    });

    it('without motion for those who want none', async () => {
      await open({ reducedMotion: 'reduce' });
      await show({ busy: true });
      await view.page.getByRole('progressbar', { name: 'Looking at what the branch changes' }).waitFor();
      assert.equal(await view.page.evaluate('document.getAnimations({ subtree: true }).length'), 0);
    });
  });

  const open = async (options?: OpenOptions) => {
    view = await server.open(options);
  };
  const show = (changes: Parameters<typeof viewState>[1] = {}) => {
    revision++;
    return view.post({ type: 'state', state: viewState(revision, changes) });
  };
  const press = (question: string, button: string) =>
    questionIn(view, question).getByRole('button', { name: button, exact: true }).click();
  const reasonOf = (question: string) =>
    questionIn(view, question).getByRole('textbox', { name: /Why does it not apply/ });
  const noteOf = (question: string) => questionIn(view, question).getByRole('textbox', { name: /^Note/ });
  const fold = (group: string) =>
    view.page.getByRole('region', { name: group }).getByRole('button', { name: /more question/ });
  const focused = () => view.page.locator(':focus');
  const focusedName = () => focused().evaluate((element) => element.ariaLabel ?? element.textContent?.trim());
  const focusIsIn = (locator: Locator) => locator.evaluate((element) => element.matches(':focus-within'));
  const scrolled = () => view.page.evaluate<number>('scrollY');
  const kept = () => view.page.evaluate<string>('sessionStorage.getItem("state")');
  const overflow = () =>
    view.page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await view.page.keyboard.press('Tab');
      if ((await focusedName()) === name) return;
    }
    assert.fail(`Tab does not come to "${name}".`);
  };
});

function answered(question: string, answer: QuestionView['answer']) {
  return { type: 'answer', question, answer, reason: '' } as const;
}

/** The groups, with a question of theirs shown that is in the fold otherwise. */
function asShown(id: string) {
  return GROUPS.map((group) => ({
    ...group,
    questions: group.questions.map((each) => (each.id === id ? { ...each, shown: true } : each)),
  }));
}

function withoutNotes(questions: readonly QuestionView[]) {
  return questions.map((question) => ({ ...question, annotations: [] }));
}

/** The groups, with a note that is taller than what is shown of one. */
function withLongNote() {
  const annotations = [{ id: 'long', text: 'a line\n'.repeat(60), opens: false }];
  return GROUPS.map((group) => ({
    ...group,
    questions: group.questions.map((each) => (each.id === 'rollback' ? { ...each, annotations } : each)),
  }));
}
