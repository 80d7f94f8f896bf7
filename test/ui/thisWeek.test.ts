import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isoWeekOf } from '../../src/base/isoWeek.ts';
import { journalOf, newEntry } from '../support/journal.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { makePayRepository, type PayRepository, PERIOD, TODAY } from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const WEEK = isoWeekOf(TODAY).name;
const COMMITS = 'https://github.com/acme/pay/commit';
const PULLS = 'https://github.com/acme/pay/pull';
const day = { from: TODAY, to: TODAY };
const link = (number: number) => [{ label: `#${number}`, url: `${PULLS}/${number}` }];

/** Two outcomes to be told, one told, and one of long ago. */
const { documents } = journalOf(
  new Map([
    [
      PERIOD,
      [
        newEntry({ title: 'Moved invoices to a queue', ...day, impact: null, evidence: link(7) }),
        newEntry({ title: 'Rewrote the `runbook`', ...day, impact: null, evidence: link(8) }),
        newEntry({
          title: 'Halved the build',
          ...day,
          problem: null,
          impact: 'builds went from 9 to 4 minutes',
          evidence: link(9),
        }),
      ],
    ],
    ['2020-Q1', [newEntry({ title: 'Long ago', from: '2020-01-02', to: '2020-01-02', impact: null })]],
  ]),
);

const PROFILE = 'level: senior # mine\r\n';
const ASKED = '(evidence needed: what changed, in a number?)';

/** A document as it stood in the beginning. */
function started(name: string): string {
  const text = documents.get(name);
  assert.ok(text);
  return text;
}

/** The end of a week, told in order in one window, without the mouse. */
describe('This Week', () => {
  let home: string;
  let repository: PayRepository;
  let workbench: Workbench;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    mkdirSync(join(home, 'brag'));
    for (const [name, text] of documents) writeFileSync(journal(`${name}.md`), text);
    writeFileSync(journal('profile.yml'), PROFILE);
    repository = makePayRepository();
    workbench = await openWorkbench({ folder: repository.folder, env: { HOME: home } });
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
    rmSync(home, { recursive: true, force: true });
  });

  const journal = (path: string) => join(home, 'brag', path);
  const step = (text: string) =>
    workbench.page.locator('.quick-input-widget').filter({ hasText: text }).waitFor();
  /** The text of an earlier question stays in the page. */
  const asked = (title: string) =>
    workbench.page
      .locator('.quick-input-widget')
      .filter({ hasText: 'This Week (2 of 3)' })
      .filter({ hasText: `“${title}”` })
      .waitFor();
  const line = (text: string) => workbench.page.locator('.quick-input-list').getByText(text);
  const press = (key: string) => workbench.page.keyboard.press(key);
  const type = (text: string) => workbench.page.keyboard.type(text);
  const begin = async () => {
    await press('F1');
    await type('Staffward: This Week');
    await line('Staffward: This Week').waitFor();
    await press('Enter');
    await step('This Week (1 of 3)');
  };
  const clipboard = () => workbench.page.evaluate('navigator.clipboard.readText()');
  const commit = () => repository.hashes.Retry ?? '';
  /** Every file of the journal by its path; of what was decided and written, what does not tell the time. */
  const files = () => {
    const all = readdirSync(journal('.'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const entries = all.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        relative(journal('.'), path),
        readFileSync(path, 'utf8').replace(/"at":"[^"]*",/g, ''),
      ] as const;
    });
    return Object.fromEntries(entries);
  };
  /** The brag document once Ada has accepted a suggestion, and said what came of the queue. */
  const told = () =>
    started(PERIOD)
      .replace(ASKED, 'late invoices fell from 40 to 1 a week')
      .replace(
        '\n## Design',
        `- **Retried failed payments with backoff** (${TODAY})
  - Problem: (evidence needed: what hurt, and whom?)
  - My role: author, 1 commit
  - Impact: This took p99 from 800 ms to 200 ms
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#412](${PULLS}/412), [${commit().slice(0, 7)}](${COMMITS}/${commit()})

## Design`,
      );
  const summary =
    () => `- Late invoices fell from 40 to 1 a week. Before: payments were lost when the bank was slow. (Moved invoices to a queue: [#7](${PULLS}/7))
- Builds went from 9 to 4 minutes. (Halved the build: [#9](${PULLS}/9))
- This took p99 from 800 ms to 200 ms. (Retried failed payments with backoff: [#412](${PULLS}/412), [${commit().slice(0, 7)}](${COMMITS}/${commit()}))
- Rewrote the runbook (evidence needed: what changed because of it?) ([#8](${PULLS}/8))
`;
  const decision = () =>
    `{"id":"github/acme/pay#412","decision":"accepted","title":"Retried failed payments with backoff","document":"${PERIOD}.md"}\n`;

  it('begins from the palette, with what waits to be accepted', async () => {
    await workbench.page.locator('.activitybar a[aria-label="Staffward"]').waitFor();
    await begin();
    await type('Retried');
    await press('ArrowDown');
    await press('Space');
    await workbench.screenshot('this-week-suggestions');
    await press('Enter');
    await asked('Moved invoices to a queue');
  });

  it('asks what came of the work, entry by entry', async () => {
    await workbench.screenshot('this-week-impact');
    await type('late invoices fell from 40 to 1 a week');
    await press('Enter');
    await asked('Rewrote the runbook');
    await press('Enter');
    await step('This Week (3 of 3)');
  });

  it('shows the bullets, and warns of the one that lacks its outcome', async () => {
    await line('Late invoices fell from 40 to 1 a week.').waitFor();
    await line('Builds went from 9 to 4 minutes. (Halved the build: #9)').waitFor();
    await line('This took p99 from 800 ms to 200 ms.').waitFor();
    await line('“Rewrote the runbook” does not say what changed because of it.').waitFor();
    await workbench.screenshot('this-week-summary');
  });

  it('copies the summary and opens it', async () => {
    await press('Enter');
    await eventually(async () => assert.equal(await clipboard(), summary()));
    await editorOf(workbench).line('# Weekly Summary').waitFor();
    await workbench.screenshot('this-week-opened');
  });

  it('has written the entry, the outcome and the summary, and changed no other byte', async () => {
    const { '.staffward/worksheets.jsonl': generated, [`weekly/${WEEK}.md`]: weekly, ...others } = files();
    assert.deepEqual(others, {
      '2020-Q1.md': started('2020-Q1'),
      [`${PERIOD}.md`]: told(),
      'profile.yml': PROFILE,
      '.staffward/decisions.jsonl': decision(),
    });
    assert.match(generated ?? '', /^(?:\{"file":"weekly\/[^\n]*\n)+$/);
    assert.ok(weekly?.includes(`\n## To send\n\n${summary()}\n`), weekly);
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('ends with Escape wherever one is, and writes nothing', async () => {
    const before = files();
    for (let steps = 0; steps < 3; steps++) {
      await begin();
      if (steps > 0) await press('Enter');
      if (steps > 0) await asked('Rewrote the runbook');
      if (steps > 1) await press('Enter');
      if (steps > 1) await step('This Week (3 of 3)');
      await press('Escape');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }
    assert.deepEqual(files(), before);
  });

  it('asks for the outcome when a bullet with a warning is chosen', async () => {
    const before = files();
    await begin();
    await press('Enter');
    await asked('Rewrote the runbook');
    await press('Enter');
    await workbench.page.getByPlaceholder('Choose a bullet with a warning to say what came of it.').waitFor();
    for (let bullet = 0; bullet < 4; bullet++) await press('ArrowDown');
    await press('Enter');
    await asked('Rewrote the runbook');
    await type('a page is answered in 5 minutes, no longer in 30');
    await press('Enter');
    await workbench.page.getByPlaceholder('Ready to send.').waitFor();
    await line('a page is answered in 5 minutes').waitFor();
    await line('does not say what changed').waitFor({ state: 'hidden' });
    await press('Escape');
    assert.deepEqual(files(), {
      ...before,
      [`${PERIOD}.md`]: told().replace(ASKED, 'a page is answered in 5 minutes, no longer in 30'),
    });
  });
});
