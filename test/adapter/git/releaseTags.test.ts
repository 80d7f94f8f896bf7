import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReleaseTagsOptions, releaseTags } from '../../../src/adapters/git/releaseTags.ts';
import type { TestRepository } from '../../support/gitRepository.ts';
import { createPlayground, homeless, NEVER, writeObject } from './support.ts';

const ADA = 'Ada Example <ada@example.com>';
const BOB = 'Bob <bob@example.com>';

describe('The releases of the user', () => {
  const playground = createPlayground();
  afterEach(() => playground.clean());

  const released = async (folder: string, options: Partial<ReleaseTagsOptions> = {}) => {
    const tags = await releaseTags({
      folder,
      since: '2026-11-01',
      identities: [],
      signal: NEVER,
      environment: homeless(),
      ...options,
    });
    return tags.map(({ name, day }) => `${name} ${day}`);
  };
  /** Adds a commit of that day with a tag on it. */
  const lightTag = (repository: TestRepository, name: string, date: string, email = 'ada@example.com') => {
    repository.commit({ message: `Release ${name}`, date, email });
    repository.git('tag', name);
  };
  const annotatedTag = (
    repository: TestRepository,
    name: string,
    tagger: string,
    time: string,
    of = 'HEAD',
  ) => {
    const object = repository.git('rev-parse', of);
    const type = repository.git('cat-file', '-t', object);
    const tag = `object ${object}\ntype ${type}\ntag ${name}\ntagger ${tagger} ${time}\n\nReleased\n`;
    repository.git('update-ref', `refs/tags/${name}`, writeObject(repository, 'tag', tag));
  };
  /** 2026-11-20 in UTC. */
  const TIME = '1795132800';

  it('are none without a tag, a commit, a repository or a folder', async () => {
    assert.deepEqual(await released(playground.repository().folder), []);
    assert.deepEqual(await released(playground.repository({ commits: [] }).folder), []);
    assert.deepEqual(await released(playground.folder()), []);
    assert.deepEqual(await released(join(playground.folder(), 'gone')), []);
  });

  it('are light tags on commits of theirs, the newest first', async () => {
    const repository = playground.repository();
    lightTag(repository, 'v1.0', '2026-11-02T09:00:00+01:00');
    lightTag(repository, 'v1.1', '2026-11-20T23:30:00-08:00');
    lightTag(repository, 'v1.2', '2026-11-22T09:00:00+00:00', 'bob@example.com');
    assert.deepEqual(await released(repository.folder), ['v1.1 2026-11-20', 'v1.0 2026-11-02']);
  });

  it('are annotated tags that they made, or that stand on commits of theirs', async () => {
    const repository = playground.repository();
    annotatedTag(repository, 'v1.0', BOB, `${TIME} +0000`);
    repository.commit({ message: 'Of Bob', email: 'bob@example.com', date: '2026-11-10T09:00:00Z' });
    annotatedTag(repository, 'v2.0', ADA, `${Number(TIME) + 60} +0000`);
    repository.commit({ message: 'Of Bob', email: 'bob@example.com', date: '2026-11-11T09:00:00Z' });
    annotatedTag(repository, 'v3.0', BOB, `${TIME} +0000`);
    assert.deepEqual(await released(repository.folder), ['v2.0 2026-11-20', 'v1.0 2026-11-20']);
  });

  it('know the user by the addresses and names of the settings, too', async () => {
    const repository = playground.repository();
    lightTag(repository, 'v1.2', '2026-11-22T09:00:00+00:00', 'ada@elsewhere.example');
    assert.deepEqual(await released(repository.folder), []);
    assert.deepEqual(await released(repository.folder, { identities: ['ada@elsewhere.example'] }), [
      'v1.2 2026-11-22',
    ]);
  });

  it('begin with a day', async () => {
    const repository = playground.repository();
    lightTag(repository, 'v1.0', '2026-10-31T23:59:59+00:00');
    lightTag(repository, 'v1.1', '2026-11-01T00:00:00+00:00');
    assert.deepEqual(await released(repository.folder), ['v1.1 2026-11-01']);
  });

  it('are one for a commit, however many packages it brings out', async () => {
    const repository = playground.repository();
    lightTag(repository, 'pay@1.0.0', '2026-11-20T09:00:00+00:00');
    repository.git('tag', 'books@2.0.0');
    annotatedTag(repository, 'ledger@3.0.0', ADA, `${TIME} +0000`);
    assert.equal((await released(repository.folder)).length, 1);
  });

  const names: Readonly<Record<string, boolean>> = {
    v2: true,
    '2.1': true,
    'v2.1.0': true,
    'V2.1.0+build.5': true,
    'pay@2.1.0': true,
    '@acme/pay@2.1.0': true,
    'api/v2.1.0': true,
    'release-2.1': true,
    '2026.11.3': true,
    'v2.1.0-rc.1': false,
    'v2.1.0-beta': false,
    'nightly-20261120': false,
    latest: false,
    '2': false,
    'deploy-to-prod': false,
    [`${'1-'.repeat(110)}v1.0`]: false,
  };
  it('have the name of a version', async () => {
    const repository = playground.repository();
    for (const name of Object.keys(names)) lightTag(repository, name, '2026-11-20T09:00:00+00:00');
    const found = (await released(repository.folder)).map((each) => each.split(' ')[0]);
    assert.deepEqual(
      found.sort(),
      Object.keys(names)
        .filter((name) => names[name])
        .sort(),
    );
  });

  it('pass over tags of trees and files, tags of tags, and taggers that are missing', async () => {
    const repository = playground.repository();
    annotatedTag(repository, 'v1.0', ADA, `${TIME} +0000`, 'HEAD^{tree}');
    repository.git('update-ref', 'refs/tags/v1.1', repository.git('rev-parse', 'HEAD:a.txt'));
    annotatedTag(repository, 'v1.2', ADA, `${TIME} +0000`, 'v1.0');
    const commit = repository.git('rev-parse', 'HEAD');
    const bare = writeObject(repository, 'tag', `object ${commit}\ntype commit\ntag v1.3\n\nOld\n`);
    repository.git('update-ref', 'refs/tags/v1.3', bare);
    for (const each of await released(repository.folder)) assert.match(each, /^v1\.[02] 2026-11-20$/);
  });

  it('are none when a tag names what is missing, or packed refs are torn', async () => {
    const repository = playground.repository();
    lightTag(repository, 'v1.0', '2026-11-20T09:00:00+00:00');
    writeFileSync(join(repository.folder, '.git/refs/tags/v9.0'), `${'d'.repeat(40)}\n`);
    assert.deepEqual(await released(repository.folder), []);
    writeFileSync(join(repository.folder, '.git/packed-refs'), 'x\n');
    assert.deepEqual(await released(repository.folder), []);
  });

  it('start no program that the repository names', async () => {
    const repository = playground.repository();
    lightTag(repository, 'v1.0', '2026-11-20T09:00:00+00:00');
    const victim = join(repository.folder, 'started');
    for (const key of ['core.fsmonitor', 'core.pager', 'pager.for-each-ref', 'gpg.program'])
      repository.git('config', key, `touch ${victim}`);
    repository.git('config', 'alias.for-each-ref', `!touch ${victim}`);
    assert.deepEqual(await released(repository.folder), ['v1.0 2026-11-20']);
    assert.equal(existsSync(victim), false);
  });

  it('are given up when the time is over', async () => {
    const { folder } = playground.repository();
    await assert.rejects(
      released(folder, { signal: AbortSignal.abort('late') }),
      (error) => error === 'late',
    );
  });

  it('are the newest few hundred at most', async () => {
    const repository = playground.repository();
    const head = repository.git('rev-parse', 'HEAD');
    const lines = Array.from({ length: 500 }, (_, index) => `${head} refs/tags/v1.${index}\n`);
    writeFileSync(join(repository.folder, '.git/packed-refs'), `# pack-refs with: \n${lines.join('')}`);
    lightTag(repository, 'v2.0', '2026-11-20T09:00:00+00:00');
    assert.deepEqual(await released(repository.folder), ['v2.0 2026-11-20']);
  });
});
