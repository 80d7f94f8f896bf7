/**
 * `npm run bench:webview [-- --rounds N]`: how large the checklist's files are, and how long its page takes in a real
 * Chromium until it can be used. Each round is a page of its own with nothing cached, which shows the built-in list.
 */
import { parseArgs } from 'node:util';
import { viewStateOf } from '../../src/checklist/view/viewState.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { type ChecklistServer, serveChecklist } from '../ui/checklistPage.ts';
import { median, quantile } from './statistics.ts';

/** Milliseconds from the frame until it can be used; bytes of the script. */
const BARS = { interactive: 200, script: 60_000 };

/** Moments of a page, in milliseconds since its frame began to load. */
interface Moments {
  /** The script has been loaded and is run. */
  readonly script: number;
  /** It tells the host that it is ready. */
  readonly ready: number;
  /** The state that the host posts is painted, and nothing keeps a key or a click waiting. */
  readonly interactive: number;
}

const STATE = viewStateOf({
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
/** Marks these moments, and answers at once as a host. */
const MARKS = `
  const acquire = acquireVsCodeApi;
  globalThis.acquireVsCodeApi = () => {
    performance.mark('script');
    const api = acquire();
    const postMessage = (action) => {
      performance.mark('ready');
      api.postMessage(action);
      const drawn = () => requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')));
      addEventListener('message', drawn, { once: true });
      globalThis.postMessage(${JSON.stringify({ type: 'state', state: STATE })}, '*');
    };
    return { ...api, postMessage };
  };
`;
const MARKS_WHEN_INTERACTIVE = `new Promise((resolve) => {
  const observer = new PerformanceObserver(() => {
    const marks = performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]);
    if (marks.some(([name]) => name === 'interactive')) resolve(marks);
  });
  observer.observe({ type: 'mark', buffered: true });
})`;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
const server = await serveChecklist();
try {
  console.table(Object.fromEntries([...server.sizes].map(([name, bytes]) => [name, { bytes }])));
  console.log(`The script may have ${BARS.script} bytes.`);
  await openPage(server);
  const pages: Moments[] = [];
  while (pages.length < Number(values.rounds)) pages.push(await openPage(server));
  console.table({
    'frame to script': row(pages.map(({ script }) => script)),
    'script to interactive': row(pages.map(({ script, interactive }) => interactive - script)),
    'of that, the script itself': row(pages.map(({ script, ready }) => ready - script)),
    'frame to interactive': row(pages.map(({ interactive }) => interactive)),
  });
  console.log(`Frame to interactive may take ${BARS.interactive} ms.`);
} finally {
  await server.close();
}

function row(times: readonly number[]): Record<string, string> {
  return { median: `${median(times).toFixed(1)} ms`, p95: `${quantile(times, 0.95).toFixed(1)} ms` };
}

async function openPage({ open }: ChecklistServer): Promise<Moments> {
  const { page, close } = await open({ initScript: MARKS });
  const marks = await page.evaluate<readonly (readonly [string, number])[]>(MARKS_WHEN_INTERACTIVE);
  await close();
  const at = (name: keyof Moments) => new Map(marks).get(name) ?? Number.NaN;
  return { script: at('script'), ready: at('ready'), interactive: at('interactive') };
}
