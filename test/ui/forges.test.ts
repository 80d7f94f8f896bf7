import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForgeWorld } from '../support/forges/forgeWorld.ts';
import { GITHUB_TOKEN, type GithubServer, startGithubServer } from '../support/forges/githubServer.ts';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { type NotificationList, notificationsOf } from './notifications.ts';
import { type SuggestedEntriesPage, suggestedEntriesOf, TODAY } from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const FETCH = 'Staffward: Fetch Pull Requests and Reviews…';

/** A pull request that was rebased, so that no message names it, and two of others that Ada reviewed. All of today. */
function worldOfToday(): ForgeWorld {
  const at = (time: string) => `${TODAY}T${time}:00Z`;
  const theirs = (number: number) => ({
    number,
    author: 'bob',
    title: `Change ${number}`,
    createdAt: at('10:00'),
    mergedAt: null,
    reviews: [{ author: 'ada', state: 'APPROVED' as const, at: at('11:00') }],
  });
  return {
    login: 'ada',
    names: ['acme/pay'],
    pullRequests: [
      {
        number: 7,
        author: 'ada',
        title: 'Retry payments with backoff and jitter',
        body: 'Lost payments dropped from 40 to 2 a week.',
        createdAt: at('09:30'),
        mergedAt: at('12:00'),
        commits: [
          { hash: 'a'.repeat(40), email: 'ada@example.com', at: at('09:00'), message: 'Add a retry' },
        ],
      },
      theirs(8),
      theirs(9),
    ],
    issues: [],
    releases: [],
  };
}

/** One story in one window: each test goes on where the one before it ended. */
describe('Pull requests and reviews from a forge', () => {
  let server: GithubServer;
  let repository: TestRepository;
  let workbench: Workbench;
  let view: SuggestedEntriesPage;
  let notifications: NotificationList;

  before(async () => {
    server = await startGithubServer();
    server.world = worldOfToday();
    repository = makeRepository({
      remote: `${server.origin}/acme/pay.git`,
      commits: [{ message: 'Add a retry', date: `${TODAY}T09:00:00Z`, files: { 'src/a.ts': 'a\n' } }],
    });
    workbench = await openWorkbench({
      folder: repository.folder,
      settings: {
        'staffward.forges': { [server.host]: { kind: 'github', authenticationProvider: 'staffward-test' } },
      },
      env: { STAFFWARD_TEST_TOKEN: GITHUB_TOKEN },
      extensions: [join(import.meta.dirname, 'extensions/signIn')],
      // The web edition of VS Code has no key for its secret storage on a plain server.
      expectedErrors: [/does not accept your sign-in/, /mint-key/, /getServerKeyPart/],
    });
    view = suggestedEntriesOf(workbench);
    notifications = notificationsOf(workbench);
  });
  after(async () => {
    await workbench?.close();
    await server.close();
    repository.remove();
  });

  it('are asked for by nobody but the user', async () => {
    await view.open();
    await view.waitFor(/^Added a retry, /);
    assert.equal(server.requests.length, 0);
  });

  it('are shown as requests first, of which none is made', async () => {
    await workbench.runCommand(FETCH);
    await workbench.page.getByPlaceholder(/About: acme\/pay\. Nothing about you has been sent yet/).waitFor();
    await workbench.screenshot('forge-question');
    await view.choose('Show the requests first');
    await workbench.page.locator('.monaco-editor').getByText('is:pr is:merged author:YOU').first().waitFor();
    await workbench.page.getByPlaceholder(/Nothing about you has been sent yet/).waitFor();
    await workbench.screenshot('forge-requests');
    assert.equal(server.requests.length, 0);
  });

  it('arrive after the sign-in: the better title, its numbers, and the reviews', async () => {
    await view.choose('Ask, private repositories too');
    await workbench.page.getByRole('button', { name: 'Allow', exact: true }).click();
    await view.waitFor(/^Retried payments with backoff and jitter, /);
    await view.waitFor(
      /^Reviewed 2 pull requests in pay, Mentoring and Team Building, reviewer, .*, glue work/,
    );
    assert.equal(await view.item(/^Added a retry, /).count(), 0);
    await workbench.screenshot('forge-fetched');
  });

  it('are accepted with their links', async () => {
    await view.press(/^Retried payments/, /^Accept/);
    await view.waitUntilGone(/^Retried payments/);
    assert.match(view.document(), /Impact: Lost payments dropped from 40 to 2 a week/);
    assert.match(view.document(), /Evidence: \[#7\]\(https:\/\/github\.com\/acme\/pay\/pull\/7\)/);
  });

  it('stay as they are when the sign-in is refused, and the message says what to do', async () => {
    server.failWith(() => 'signedOut');
    await workbench.runCommand(FETCH);
    await notifications.waitFor('does not accept your sign-in');
    await notifications.clear();
    await view.waitFor(/^Reviewed 2 pull requests/);
    server.failWith(() => null);
  });

  it('tell how far they are, and can be cancelled', async () => {
    server.failWith((index) => (index === 2 ? 'hang' : null));
    await workbench.runCommand(FETCH);
    await workbench.page.getByRole('button', { name: 'Allow', exact: true }).click();
    const progress = await notifications.waitFor(/Fetching pull requests and reviews.*acme\/pay: 3 read/s);
    await workbench.screenshot('forge-progress');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await progress.waitFor({ state: 'detached' });
    await view.waitFor(/^Reviewed 2 pull requests/);
    server.failWith(() => null);
  });

  it('are forgotten although some are on their way', async () => {
    server.failWith((index) => (index === 2 ? 'hang' : null));
    await workbench.runCommand(FETCH);
    const progress = await notifications.waitFor('acme/pay: 3 read');
    await workbench.runCommand('Staffward: Forget What Was Fetched');
    await progress.waitFor({ state: 'detached' });
    await view.waitUntilGone(/^Reviewed 2 pull requests/);
    server.failWith(() => null);
    await workbench.runCommand(FETCH);
    await view.choose('Ask, private repositories too');
    await view.waitFor(/^Reviewed 2 pull requests/);
  });

  it('are forgotten with everything that was fetched, and no decision is lost', async () => {
    await workbench.runCommand('Staffward Test: Sign Out');
    await workbench.runCommand('Staffward: Forget What Was Fetched');
    await view.waitUntilGone(/^Reviewed 2 pull requests/);
    assert.equal(
      await view.item(/^Added a retry, /).count(),
      0,
      'accepted as a pull request, and not suggested as a commit',
    );
    const before = server.requests.length;
    await workbench.runCommand(FETCH);
    await workbench.page.getByPlaceholder(/Nothing about you has been sent yet/).waitFor();
    assert.equal(server.requests.length, before);
  });

  it('leave no name, text or token in a log', () => {
    const logs = globSync('data/logs/**/*.log', { cwd: workbench.userDataDir });
    assert.ok(
      logs.some((log) => log.endsWith('Staffward.log')),
      logs.join('\n'),
    );
    for (const log of logs.filter((name) => name.includes('staffward'))) {
      const text = readFileSync(join(workbench.userDataDir, log), 'utf8');
      assert.doesNotMatch(text, new RegExp(`acme/pay|Lost payments|jitter|${GITHUB_TOKEN}`), log);
    }
  });
});

describe('A host whose name does not tell what it runs', () => {
  it('is asked for it only when the user wants that, and then for nothing else', async () => {
    const server = await startGithubServer();
    const repository = makeRepository({
      remote: `${server.origin}/acme/pay.git`,
      commits: [{ message: 'Add a retry', date: `${TODAY}T09:00:00Z` }],
    });
    const workbench = await openWorkbench({ folder: repository.folder });
    try {
      await workbench.runCommand(FETCH);
      await workbench.page.locator('.quick-input-widget').getByText(`What runs on ${server.host}?`).waitFor();
      await workbench.screenshot('forge-kind');
      assert.equal(server.requests.length, 0);
      await suggestedEntriesOf(workbench).choose('Find out');
      await workbench.page
        .getByPlaceholder(/About: acme\/pay\. Nothing about you has been sent yet/)
        .waitFor();
      assert.deepEqual(
        server.requests.map(({ path, headers }) => [path, headers.authorization]),
        ['/api/v1/version', '/api/v4/version', '/api/v3/meta'].map((path) => [path, undefined]),
      );
    } finally {
      await workbench.close();
      await server.close();
      repository.remove();
    }
  });
});
