import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { parseReviewPeriod } from '../../src/base/reviewPeriod.ts';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { nextLevelOf } from '../../src/overview/nextLevel.ts';
import type { OverviewInput } from '../../src/overview/periodOverview.ts';
import { markId } from '../../src/overview/view/ids.ts';
import type { OverviewAction, OverviewMessage, OverviewState } from '../../src/protocol/overview.ts';
import { journalEntry } from '../support/journal.ts';
import { busyYear, overviewOf, suggestion } from '../support/overview.ts';
import { overviewStateOf } from '../support/overviewState.ts';
import { HOSTILE } from './checklistStates.ts';
import { eventually } from './eventually.ts';
import { type OpenOptions, type PageServer, type PageWindow, servePage } from './servedPage.ts';
import { THEMES } from './themes.ts';

const retried = journalEntry({ title: 'Retried failed payments' });
const talked = journalEntry({
  title: 'Talked about retries',
  section: 'Mentoring and Team Building',
  from: '2026-11-02',
  to: '2026-11-03',
  impact: null,
  evidence: [{ label: 'slides', url: null }],
});
const INPUT: Partial<OverviewInput> = {
  entries: [retried, talked],
  suggestions: [
    suggestion(412),
    suggestion(1, { title: 'Documented the on-call rotation', glue: true }),
    suggestion(2, { title: 'Split the ledger', project: 'acme/web', section: 'Design and Architecture' }),
  ],
  coverage: nextLevelOf({
    rubric: BUILT_IN_RUBRIC,
    profile: { level: 'mid', target: 'senior' },
    entries: [],
    links: [],
  }),
};
const [RETRIED = ''] = overviewOf(INPUT)
  .marks.filter(({ title }) => title === retried.title)
  .map(markId);
const NOTICE = { text: 'A repository could not be read.', action: 'showLog', label: 'Show Log' } as const;
const PROJECTS = '2026-W47, Projects: 2 contributions, 1 without an entry';

describe('The page with the picture of a period', () => {
  let server: PageServer<OverviewAction, OverviewMessage>;
  let view: PageWindow<OverviewAction, OverviewMessage>;
  let revision = 0;

  before(async () => {
    server = await servePage({ name: 'overview', ground: 'editor' });
  });
  after(() => server.close());
  afterEach(() => view.close());

  const cases: readonly (readonly [name: string, act: () => Promise<unknown>, told: OverviewAction])[] = [
    [
      'how long a period is',
      () => view.page.getByLabel('How long').selectOption('year'),
      { type: 'chooseLength', length: 'year' },
    ],
    [
      'which period to look at',
      () => view.page.getByLabel('Period').selectOption('2026-Q3'),
      { type: 'choosePeriod', period: '2026-Q3' },
    ],
    [
      'which project to look at',
      () => view.page.getByRole('combobox').nth(2).selectOption('=acme/web'),
      { type: 'chooseProject', project: '=acme/web' },
    ],
    ['to export', () => button('Export…').click(), { type: 'export' }],
    ['to read the history again', () => button('Read History Again').click(), { type: 'refresh' }],
    ['to do what a notice offers', () => button('Show Log').click(), { type: 'notice', action: 'showLog' }],
    [
      'which entry to open',
      async () => {
        await mark(PROJECTS).click();
        await button(retried.title).click();
      },
      { type: 'open', mark: RETRIED },
    ],
    [
      'which evidence to open',
      async () => {
        await mark(PROJECTS).click();
        await button(`#412: ${retried.title}`).click();
      },
      { type: 'openEvidence', mark: RETRIED, evidence: 0 },
    ],
    [
      'which suggestion to show, from the chart of glue work',
      async () => {
        await mark('2026-W47: 3 contributions, 1 glue, 2 other').click();
        await button('Documented the on-call rotation').click();
      },
      { type: 'open', mark: 'github/acme/pay#1' },
    ],
    [
      'to show a project alone, from its bar',
      async () => {
        await mark('acme/web: 1 contribution, 1 without an entry').click();
        await button('Show this project alone').click();
      },
      { type: 'chooseProject', project: '=acme/web' },
    ],
    ['to show what waits', () => button('Show suggestions (3)').click(), { type: 'showSuggestions' }],
    ['to open the level map', () => button('Open Level Map').click(), { type: 'openLevelMap' }],
  ];
  for (const [name, act, told] of cases) {
    it(`tells the host ${name}`, async () => {
      await open();
      await show({}, { notices: [NOTICE] });
      await act();
      await view.told(told);
    });
  }

  it('says no more than that it is reading until there is a state', async () => {
    await open();
    assert.match((await view.page.locator('body').textContent()) ?? '', /^\s*Reading your journal…\s*$/);
    assert.deepEqual(await view.violations(), []);
  });

  it('says every number in a table beside its chart', async () => {
    await open();
    await show();
    for (const [title, row] of [
      ['Contributions by week and section', '2026-W47 2026-11-16 2 1 0 0 0 3'],
      ['Glue work among the contributions', '2026-W47 1 2 0 33 %'],
      ['Contributions by project', 'acme/pay 2 1 1'],
    ] as const) {
      const chart = view.page.getByRole('group', { name: title });
      const place = view.page.locator('.place').filter({ has: chart });
      await place.getByText('As a table').click();
      const rows = await place
        .getByRole('table', { name: title })
        .getByRole('row')
        .evaluateAll((elements) =>
          elements.map((element) => [...element.children].map(({ textContent }) => textContent).join(' ')),
        );
      assert.ok(rows.includes(row), rows.join('\n'));
    }
  });

  it('says once that there is nothing, and claims nothing of entries that are not there', async () => {
    await open();
    await show({ entries: [], suggestions: [] });
    const text = (await view.page.locator('#overview').textContent()) ?? '';
    assert.equal(text.match(/Nothing in this period yet\./g)?.length, 1);
    assert.match(text, /There is no entry yet\./);
    assert.doesNotMatch(text, /Every entry says|\b0 (?:contrib|entr|sugg)|As a table/);
    assert.equal(await view.page.locator('.chart').count(), 0);
  });

  it('lists what came of an entry', async () => {
    await open();
    await show();
    await mark(PROJECTS).click();
    await view.page.locator('.item').getByText('lost payments fell from 40 to 2 a day').waitFor();
  });

  it('asks for what nothing tells of glue work, and says what is known', async () => {
    await open();
    await show();
    const steps = await view.page
      .getByRole('list', { name: 'Five steps for glue work' })
      .getByRole('listitem')
      .allTextContents();
    assert.equal(steps.length, 5);
    assert.match(steps[0] ?? '', /0 of 1 pieces of glue work have an entry\./);
    assert.match(steps[4] ?? '', /Nothing here tells\./);
    assert.match(
      (await view.page.getByRole('heading', { name: 'Glue work:' }).textContent()) ?? '',
      /33 % of what is known \(1 glue, 2 other, 1 unknown\)/,
    );
  });

  it('can be worked by keyboard alone: Tab to a chart, arrows in it, Enter, and on to what it lists', async () => {
    await open();
    await show();
    await button('Read History Again').focus();
    await view.page.keyboard.press('Tab');
    assert.equal(await focusedName(), PROJECTS);
    for (const [key, name] of [
      ['ArrowDown', '2026-W47, Design and Architecture: 1 contribution, 1 without an entry'],
      ['End', '2026-W45, Mentoring and Team Building: 1 contribution'],
      ['ArrowUp', '2026-W47, Design and Architecture: 1 contribution, 1 without an entry'],
      ['Home', PROJECTS],
    ] as const) {
      await view.page.keyboard.press(key);
      assert.equal(await focusedName(), name);
    }
    await view.page.keyboard.press('Enter');
    assert.equal(await mark(PROJECTS).getAttribute('aria-pressed'), 'true');
    await view.page.keyboard.press('Tab');
    assert.equal(await focusedName(), 'Close');
    await view.page.keyboard.press('Tab');
    assert.equal(await focusedName(), retried.title);
    await view.page.keyboard.press('Shift+Tab');
    await view.page.keyboard.press('Enter');
    assert.equal(await focusedName(), PROJECTS);
    assert.equal(await view.page.locator('.details').count(), 0);
  });

  it('keeps the focus and the open list when something else changes', async () => {
    await open();
    await show();
    await mark(PROJECTS).focus();
    await view.page.keyboard.press('Enter');
    await show({ suggestions: [] });
    assert.equal(await focusedName(), '2026-W47, Projects: 1 contribution');
    await button(retried.title).waitFor();
  });

  it('tells a screen reader what the picture shows once it is another', async () => {
    await open();
    await show();
    await show({ filter: { project: 'acme/web' } });
    assert.match((await view.page.locator('#announcer').textContent()) ?? '', /^2026-Q4: 1 contribution: /);
  });

  it('draws a year of 3,000 contributions with few elements, and lists them piece by piece', async () => {
    await open({ width: 1200 });
    const period = parseReviewPeriod('2026');
    assert.ok(period);
    await show({ ...busyYear(3000), period });
    assert.ok((await view.page.locator('*').count()) < 3500);
    await mark(/^acme\/service-0: 600 contributions/).click();
    assert.equal(await view.page.locator('.details .item').count(), 10);
    await button('Show more (590)').click();
    assert.equal(await view.page.locator('.details .item').count(), 60);
    assert.deepEqual(await view.violations(), []);
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
    const hostile = suggestion(1, { title: HOSTILE, project: HOSTILE, id: HOSTILE });
    await show({ suggestions: [hostile], entries: [{ ...retried, title: HOSTILE, section: null }] });
    for (const each of await view.page.locator('#overview .mark').all()) await each.click();
    assert.equal(await view.page.locator('img, a, script:not([src])').count(), 0);
    assert.equal(await view.page.evaluate('globalThis.harmed'), undefined);
  });

  it('is small, and asks for no colour but of those that themes have', async () => {
    await open();
    assert.ok((server.sizes.get('overview.js') ?? Number.NaN) < 50_000);
    const known = Object.values(THEMES).flatMap(({ variables }) => Object.keys(variables));
    for (const file of ['overview/overview.css', 'shared/editorPage.css']) {
      const style = readFileSync(join(projectRoot, 'src/webview', file), 'utf8');
      assert.deepEqual(
        (style.match(/--vscode-[\w-]+/g) ?? []).filter((name) => !known.includes(name)),
        [],
      );
      assert.doesNotMatch(style, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb)a?\(/i);
    }
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`is fit to be read in the theme ${name}, narrow, wide and at 200 %`, async () => {
      for (const options of [{ width: 320 }, { width: 1200 }, { width: 400, deviceScaleFactor: 2 }]) {
        await open({ theme, ...options });
        await show({}, { notices: [NOTICE] });
        await mark(PROJECTS).click();
        for (const twin of await view.page.getByText('As a table').all()) await twin.click();
        assert.deepEqual(await view.violations(), [], `${options.width} pixels`);
        assert.equal(await overflow(), 0, `${options.width} pixels`);
        await view.close();
      }
      await open();
    });
  }

  it('is fit to be read from right to left, with the words of its charts where they belong', async () => {
    await open({ width: 500, initScript: 'addEventListener("load", () => (document.dir = "rtl"))' });
    await show();
    const left = (selector: string) =>
      view.page
        .locator(selector)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().left));
    for (const chart of ['timeline', 'projects']) {
      const place = `section[aria-labelledby="${chart}"] .chart`;
      assert.equal((await left(`${place} text`)) - (await left(place)), 2, chart);
    }
    assert.deepEqual(await view.violations(), []);
    assert.equal(await overflow(), 0);
  });

  const open = async (options: OpenOptions = {}) => {
    view = await server.open({ width: 900, ...options });
  };
  const show = (input: Partial<OverviewInput> = {}, changes: Partial<OverviewState> = {}) => {
    revision++;
    return view.post({
      type: 'state',
      state: overviewStateOf({ ...INPUT, ...input }, { revision, ...changes }),
    });
  };
  const button = (name: string) => view.page.getByRole('button', { name, exact: true });
  const mark = (name: string | RegExp) => view.page.getByRole('button', { name, exact: true });
  const focusedName = () =>
    view.page
      .locator(':focus')
      .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent?.trim());
  const overflow = () =>
    view.page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
});
