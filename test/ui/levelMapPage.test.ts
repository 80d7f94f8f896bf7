import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { coverageOf } from '../../src/levels/coverage.ts';
import { evidenceMap } from '../../src/levels/evidenceMap.ts';
import { markOf } from '../../src/levels/levelLink.ts';
import { entryId } from '../../src/levels/view/entryId.ts';
import { type LevelMapInput, levelMapState } from '../../src/levels/view/levelMapState.ts';
import { EMPTY_PROFILE } from '../../src/profile/profile.ts';
import type { LevelMapAction, LevelMapMessage, LevelMapState } from '../../src/protocol/levelMap.ts';
import { journalEntry } from '../support/journal.ts';
import { HOSTILE } from './checklistStates.ts';
import { eventually } from './eventually.ts';
import { type OpenOptions, type PageServer, type PageWindow, servePage } from './servedPage.ts';
import { THEMES } from './themes.ts';

const transition = BUILT_IN_RUBRIC.transitions.find(({ to }) => to === 'senior');
assert.ok(transition);
const [first, second] = transition.signals;
assert.ok(first && second);
const retried = journalEntry({ title: 'Retried failed payments' });
const mentored = journalEntry({
  title: 'Mentored a colleague',
  section: 'Mentoring and Team Building',
  evidence: [{ label: '#7', url: 'https://github.com/acme/pay/pull/7' }],
});
const gone = journalEntry({
  title: 'An entry that was deleted',
  evidence: [{ label: 'abc1234', url: null }],
});
const RETRIED = entryId(markOf(retried));
const NOTICE = { text: 'Say where you are.', action: 'askProfile', label: 'Say It' } as const;

describe('The page of the level map', () => {
  let server: PageServer<LevelMapAction, LevelMapMessage>;
  let view: PageWindow<LevelMapAction, LevelMapMessage>;
  let revision = 0;

  before(async () => {
    server = await servePage({ name: 'levelMap', ground: 'editor' });
  });
  after(() => server.close());
  afterEach(() => view.close());

  describe('tells the host', () => {
    const cases: readonly (readonly [name: string, act: () => Promise<unknown>, told: LevelMapAction])[] = [
      [
        'which transition to look at',
        () => view.page.getByLabel('From one level').selectOption('staff'),
        { type: 'chooseTransition', transition: 'staff' },
      ],
      [
        'which company to calibrate to',
        () => view.page.getByLabel('Company').selectOption('startup'),
        { type: 'chooseStage', stage: 'startup' },
      ],
      ['to assess', () => button('Assess Myself…').click(), { type: 'assess' }],
      ['to export', () => button('Export…').click(), { type: 'export' }],
      [
        'to do what a notice offers',
        () => button('Say It').click(),
        { type: 'notice', action: 'askProfile' },
      ],
      [
        'to choose an entry for a signal',
        () => signal(second.text).getByRole('button', { name: 'Link entry…' }).click(),
        { type: 'chooseEntry', signal: second.id },
      ],
      [
        'which entry to open',
        () => signal(first.text).getByRole('button', { name: retried.title, exact: true }).click(),
        { type: 'open', entry: RETRIED },
      ],
      [
        'which link to take back',
        () =>
          signal(first.text)
            .getByRole('button', { name: `Unlink: ${retried.title}` })
            .click(),
        { type: 'unlink', signal: first.id, entry: RETRIED },
      ],
      [
        'which suggestion to link',
        () => button(`Link: ${mentored.title}`).first().click(),
        { type: 'link', signal: mentoring().id, entry: entryId(markOf(mentored)) },
      ],
      [
        'which suggestion is no evidence',
        () => button(`Not evidence: ${mentored.title}`).first().click(),
        { type: 'unlink', signal: mentoring().id, entry: entryId(markOf(mentored)) },
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
    assert.match((await view.page.locator('body').textContent()) ?? '', /^\s*Reading the level map…\s*$/);
    assert.deepEqual(await view.violations(), []);
  });

  it('counts what was linked, and what was not only by a mark', async () => {
    await open();
    await show();
    const row = view.page.getByRole('row', { name: new RegExp(dimensionOf(first.dimension)) }).first();
    assert.match((await row.textContent()) ?? '', /1 of \d+\s+2026-11-18/);
    assert.match((await signal(first.text).textContent()) ?? '', /· 1 entry, newest 2026-11-18/);
    assert.match((await signal(first.text).textContent()) ?? '', /deleted\s+in no brag document any more/);
    assert.match((await signal(second.text).textContent()) ?? '', /No evidence yet/);
    await view.page.getByRole('columnheader', { name: 'Mid-level You are here' }).waitFor();
    await view.page.getByRole('columnheader', { name: 'Senior Your target' }).waitFor();
  });

  it('compares a self-assessment with the one before', async () => {
    await open();
    await show();
    const row = view.page.getByRole('row', { name: first.text });
    assert.match((await row.textContent()) ?? '', /Not yet\s+Usually\s+up/);
  });

  it('keeps the focus near when an entry is linked, and tells it', async () => {
    await open();
    await show({}, []);
    await button(`Link: ${mentored.title}`).first().focus();
    await show({}, [mentored]);
    assert.equal(
      await signal(mentoring().text).evaluate((element) => element.matches(':focus-within')),
      true,
    );
    assert.match(
      (await view.page.locator('#announcer').textContent()) ?? '',
      /: 1 entry, newest 2026-11-18$/,
    );
  });

  it('is where it was after a reload', async () => {
    await open({ height: 300 });
    await show();
    await view.page.evaluate('scrollTo({ top: 400, behavior: "instant" })');
    await eventually(async () =>
      assert.equal(await view.page.evaluate('sessionStorage.getItem("state")'), '{"scroll":400}'),
    );
    await view.reload();
    await show();
    assert.equal(await view.page.evaluate('scrollY'), 400);
  });

  it('shows hostile text as text, and runs nothing', async () => {
    await open();
    const entry = { id: 'x', title: HOSTILE, days: HOSTILE, document: HOSTILE };
    const state = stateOf(1, {});
    assert.ok(state.transition);
    await view.post({
      type: 'state',
      state: {
        ...state,
        revision: ++revision,
        title: HOSTILE,
        transition: {
          ...state.transition,
          change: HOSTILE,
          signals: [
            {
              id: HOSTILE,
              text: HOSTILE,
              dimension: HOSTILE,
              linked: [entry],
              suggested: [entry],
              newest: null,
            },
          ],
        },
      },
    });
    assert.equal(await view.page.locator('img, a, script:not([src])').count(), 0);
    assert.equal(await view.page.evaluate('globalThis.harmed'), undefined);
  });

  it('can be worked by keyboard alone', async () => {
    await open();
    await show();
    await view.page.getByLabel('From one level').focus();
    const names: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      await view.page.keyboard.press('Tab');
      names.push(await focusedName());
    }
    assert.deepEqual(names.slice(0, 7), [
      'select',
      'Assess Myself…',
      'Export…',
      'Link entry…',
      retried.title,
      `Unlink: ${retried.title}`,
      `Unlink: ${gone.title}`,
    ]);
    await view.page.keyboard.press('Shift+Tab');
    await view.told();
  });

  it('is small, and asks for no colour but of those that themes have', async () => {
    await open();
    assert.ok((server.sizes.get('levelMap.js') ?? Number.NaN) < 50_000);
    const style = readFileSync(join(projectRoot, 'src/webview/levelMap/levelMap.css'), 'utf8');
    const known = Object.values(THEMES).flatMap(({ variables }) => Object.keys(variables));
    assert.deepEqual(
      (style.match(/--vscode-[\w-]+/g) ?? []).filter((name) => !known.includes(name)),
      [],
    );
    assert.doesNotMatch(style, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb)a?\(/i);
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`is fit to be read in the theme ${name}, narrow, wide and at 200 %`, async () => {
      for (const options of [{ width: 320 }, { width: 1200 }, { width: 400, deviceScaleFactor: 2 }]) {
        await open({ theme, ...options });
        await show({ notices: [NOTICE] });
        assert.deepEqual(await view.violations(), [], `${options.width} pixels`);
        assert.equal(await overflow(), 0, `${options.width} pixels`);
        await view.close();
      }
      await open();
    });
  }

  it('is fit to be read from right to left', async () => {
    await open({ width: 500, initScript: 'addEventListener("load", () => (document.dir = "rtl"))' });
    await show();
    assert.deepEqual(await view.violations(), []);
    assert.equal(await overflow(), 0);
  });

  const open = async (options: OpenOptions = {}) => {
    view = await server.open({ width: 900, ...options });
  };
  const show = (changes: Partial<LevelMapInput> = {}, linked = [retried, gone]) => {
    revision++;
    return view.post({ type: 'state', state: stateOf(revision, changes, linked) });
  };
  const button = (name: string) => view.page.getByRole('button', { name, exact: true });
  const signal = (text: string) => view.page.getByRole('group', { name: text });
  /** What the focused control is called; a choice by its kind. */
  const focusedName = () =>
    view.page
      .locator(':focus')
      .evaluate(({ localName, ariaLabel, textContent }) =>
        localName === 'select' ? localName : (ariaLabel ?? textContent?.trim() ?? ''),
      );
  const overflow = () =>
    view.page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
});

/** A map from mid-level to senior, with `linked` as evidence of the first signal (a mentoring entry: of its own). */
function stateOf(revision: number, changes: Partial<LevelMapInput>, linked = [retried, gone]): LevelMapState {
  assert.ok(transition);
  const links = linked.map((entry) => ({
    at: '2026-11-20T09:00:00Z',
    signal: entry === mentored ? mentoring().id : (first?.id ?? ''),
    what: 'linked' as const,
    entry: markOf(entry),
  }));
  const evidence = evidenceMap({ signals: transition.signals, entries: [retried, mentored], links });
  const rated = (quarter: string, rating: 'not-yet' | 'usually') => ({
    quarter,
    ratings: new Map([[first?.id ?? '', { at: '', quarter, signal: first?.id ?? '', rating }]]),
  });
  return levelMapState({
    revision,
    rubric: BUILT_IN_RUBRIC,
    profile: { ...EMPTY_PROFILE, level: 'mid', target: 'senior', companyStage: 'growth' },
    transition,
    stage: BUILT_IN_RUBRIC.stages.find(({ id }) => id === 'growth') ?? null,
    evidence,
    coverage: coverageOf(BUILT_IN_RUBRIC, evidence),
    assessments: [rated('2026-Q3', 'not-yet'), rated('2026-Q4', 'usually')],
    notices: [],
    ...changes,
  });
}

/** The first signal that the mentoring entry may be evidence of. */
function mentoring() {
  const signals = transition?.signals ?? [];
  const found = evidenceMap({ signals, entries: [mentored], links: [] }).find(
    ({ suggested }) => suggested.length > 0,
  );
  assert.ok(found);
  return found.signal;
}

function dimensionOf(id: string): string {
  return BUILT_IN_RUBRIC.dimensions.find((dimension) => dimension.id === id)?.title ?? '';
}
