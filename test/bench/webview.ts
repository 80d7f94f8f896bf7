/**
 * `npm run bench:webview [-- --rounds N]`: how large the files of our pages are, and how long each page takes in a real
 * Chromium until it can be used. Each round is a page of its own with nothing cached: the checklist with the built-in list,
 * the level map with a journal of 60 entries, the picture of a year with 3,000 contributions.
 */
import { parseArgs } from 'node:util';
import { reviewPeriodOf } from '../../src/base/reviewPeriod.ts';
import { viewStateOf } from '../../src/checklist/view/viewState.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { coverageOf, transitionFor } from '../../src/levels/coverage.ts';
import { evidenceMap } from '../../src/levels/evidenceMap.ts';
import { levelMapState } from '../../src/levels/view/levelMapState.ts';
import { EMPTY_PROFILE } from '../../src/profile/profile.ts';
import type { LevelMapState } from '../../src/protocol/levelMap.ts';
import type { OverviewState } from '../../src/protocol/overview.ts';
import type { ViewState } from '../../src/protocol/view.ts';
import { longJournal } from '../support/journal.ts';
import { busyYear } from '../support/overview.ts';
import { overviewStateOf } from '../support/overviewState.ts';
import { type PageServer, type ServedPage, servePage } from '../ui/servedPage.ts';
import { median, quantile } from './statistics.ts';

/** Milliseconds from the frame until it can be used; bytes of the script. */
const BARS = { interactive: 200, interactiveYear: 1000, script: 60_000 };

/** Moments of a page, in milliseconds since its frame began to load. */
interface Moments {
  /** The script has been loaded and is run. */
  readonly script: number;
  /** It tells the host that it is ready. */
  readonly ready: number;
  /** The state that the host posts is painted, and nothing keeps a key or a click waiting. */
  readonly interactive: number;
}

/** Each page with the state that its host posts. */
const PAGES: readonly (readonly [served: ServedPage, state: unknown])[] = [
  [{ name: 'checklist', ground: 'sideBar' }, checklistState()],
  [{ name: 'levelMap', ground: 'editor' }, mapState()],
  [{ name: 'overview', ground: 'editor' }, yearState()],
];
const MARKS_WHEN_INTERACTIVE = `new Promise((resolve) => {
  const observer = new PerformanceObserver(() => {
    const marks = performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]);
    if (marks.some(([name]) => name === 'interactive')) resolve(marks);
  });
  observer.observe({ type: 'mark', buffered: true });
})`;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
for (const [served, state] of PAGES) {
  console.log(`\n${served.name}`);
  await measure(served, marking(state));
}
console.log(
  `A script may have ${BARS.script} bytes; frame to interactive may take ${BARS.interactive} ms, for the year ${BARS.interactiveYear} ms.`,
);

async function measure(served: ServedPage, initScript: string): Promise<void> {
  const server = await servePage(served);
  try {
    const own = [...server.sizes].filter(
      ([name]) => name.startsWith(served.name) || name.startsWith('shared'),
    );
    console.table(Object.fromEntries(own.map(([name, bytes]) => [name, { bytes }])));
    await openPage(server, initScript);
    const pages: Moments[] = [];
    while (pages.length < Number(values.rounds)) pages.push(await openPage(server, initScript));
    console.table({
      'frame to script': row(pages.map(({ script }) => script)),
      'script to interactive': row(pages.map(({ script, interactive }) => interactive - script)),
      'of that, the script itself': row(pages.map(({ script, ready }) => ready - script)),
      'frame to interactive': row(pages.map(({ interactive }) => interactive)),
    });
  } finally {
    await server.close();
  }
}

/** A script that marks these moments, and answers at once as a host. */
function marking(state: unknown): string {
  return `
  const acquire = acquireVsCodeApi;
  globalThis.acquireVsCodeApi = () => {
    performance.mark('script');
    const api = acquire();
    const postMessage = (action) => {
      performance.mark('ready');
      api.postMessage(action);
      const drawn = () => requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')));
      addEventListener('message', drawn, { once: true });
      globalThis.postMessage(${JSON.stringify({ type: 'state', state })}, '*');
    };
    return { ...api, postMessage };
  };
`;
}

function row(times: readonly number[]): Record<string, string> {
  return { median: `${median(times).toFixed(1)} ms`, p95: `${quantile(times, 0.95).toFixed(1)} ms` };
}

async function openPage({ open }: PageServer<unknown, unknown>, initScript: string): Promise<Moments> {
  const { page, close } = await open({ initScript });
  const marks = await page.evaluate<readonly (readonly [string, number])[]>(MARKS_WHEN_INTERACTIVE);
  await close();
  const at = (name: keyof Moments) => new Map(marks).get(name) ?? Number.NaN;
  return { script: at('script'), ready: at('ready'), interactive: at('interactive') };
}

function checklistState(): ViewState {
  return viewStateOf({
    revision: 1,
    place: 'payments · retry-with-backoff',
    state: null,
    lists: BUILT_IN_CHECKLISTS,
    list: 'task',
    hints: [],
    shownBefore: [],
    notices: [],
    busy: false,
  });
}

function yearState(): OverviewState {
  const period = reviewPeriodOf('2026-11-23', { length: 'year', fiscalYearStart: 1 });
  const started = performance.now();
  const state = overviewStateOf({ ...busyYear(3000), period });
  const kilobytes = Math.round(JSON.stringify(state).length / 1000);
  console.log(
    `A year of 3,000 contributions: ${(performance.now() - started).toFixed(0)} ms, ${kilobytes} kB.`,
  );
  return state;
}

function mapState(): LevelMapState {
  const rubric = BUILT_IN_RUBRIC;
  const profile = { ...EMPTY_PROFILE, level: 'mid', target: 'senior' };
  const transition = transitionFor(rubric, profile);
  const { entries } = longJournal(60);
  const evidence = evidenceMap({ signals: transition?.signals ?? [], entries, links: [] });
  return levelMapState({
    revision: 1,
    rubric,
    profile,
    transition,
    stage: rubric.stages[0] ?? null,
    evidence,
    coverage: coverageOf(rubric, evidence),
    assessments: [],
    notices: [],
  });
}
