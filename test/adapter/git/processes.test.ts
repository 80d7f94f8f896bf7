import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, createPlayground, NEVER, realGit, sourceOf, wholeLog, writeScript } from './support.ts';

describe('processes of git', function () {
  this.timeout(30_000);
  const playground = createPlayground();
  afterEach(() => playground.clean());

  /** A git that notes the id of each of its processes. */
  function watchedGit(): { git: string; isAlive: () => boolean } {
    const folder = playground.folder();
    const ids = join(folder, 'ids');
    const git = writeScript(join(folder, 'git'), `echo $$ >> '${ids}'\nexec '${realGit()}' "$@"`);
    const isRunning = (id: string) => {
      try {
        process.kill(Number(id), 0);
        return true;
      } catch {
        return false;
      }
    };
    return { git, isAlive: () => readFileSync(ids, 'utf8').trim().split('\n').some(isRunning) };
  }

  /** A history that does not fit into the pipe, so that git waits for its reader. */
  function longHistory(): string {
    const repository = playground.repository({ commits: [] });
    for (let i = 0; i < 8; i++) repository.commit({ message: `Commit ${i}\n\n${'x'.repeat(100_000)}` });
    return repository.folder;
  }

  it('end when the reader stops early', async () => {
    const { git, isAlive } = watchedGit();
    for await (const chunk of wholeLog(sourceOf(longHistory(), { git }))) {
      assert.ok(chunk.length > 0 && isAlive());
      break;
    }
    assert.ok(!isAlive());
  });

  it('end when the reader throws', async () => {
    const { git, isAlive } = watchedGit();
    const failure = new Error('no more');
    await assert.rejects(async () => {
      for await (const _ of wholeLog(sourceOf(longHistory(), { git }))) throw failure;
    }, failure);
    assert.ok(!isAlive());
  });

  it('end when the signal is aborted in the middle, with its reason', async () => {
    const { git, isAlive } = watchedGit();
    const controller = new AbortController();
    const reason = new Error('cancelled');
    let chunks = 0;
    await assert.rejects(async () => {
      for await (const _ of wholeLog(sourceOf(longHistory(), { git }), controller.signal)) {
        chunks++;
        controller.abort(reason);
      }
    }, reason);
    assert.equal(chunks, 1);
    assert.ok(!isAlive());
  });

  it('end when the signal is aborted while git is silent', async () => {
    const { git, isAlive } = watchedGit();
    const { folder, git: run } = playground.repository();
    const hash = run('rev-parse', 'HEAD');
    execFileSync('mkfifo', [join(folder, '.mailmap')]);
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const range = { tips: [hash], notReachableFrom: [], committedSince: null };
    const log = sourceOf(folder, { git }).log(range, controller.signal)[Symbol.asyncIterator]();
    const next = log.next();
    // Opening a pipe for writing waits until somebody reads it: now git waits for us.
    await using _pipe = await open(join(folder, '.mailmap'), 'w');
    controller.abort(reason);
    await assert.rejects(next, reason);
    assert.ok(!isAlive());
  });

  it('end when the signal is aborted during a command', async () => {
    const { git, isAlive } = watchedGit();
    const { folder } = playground.repository();
    const config = join(folder, '.git/config');
    rmSync(config);
    execFileSync('mkfifo', [config]);
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const tips = sourceOf(folder, { git }).tips(controller.signal);
    await using _pipe = await open(config, 'w');
    assert.ok(isAlive());
    controller.abort(reason);
    await assert.rejects(tips, reason);
    assert.ok(!isAlive());
  });

  it('end after the time limit, and the error says so', async () => {
    const { git, isAlive } = watchedGit();
    const { folder, git: run } = playground.repository();
    const hash = run('rev-parse', 'HEAD');
    execFileSync('mkfifo', [join(folder, '.mailmap')]);
    const source = sourceOf(folder, { git, limits: { idle: 300 } });
    const range = { tips: [hash], notReachableFrom: [], committedSince: null };
    assert.equal(await codeOf(source.log(range, NEVER)[Symbol.asyncIterator]().next()), 'timed-out');
    assert.ok(!isAlive());
  });

  it('are given all the time that their reader takes', async () => {
    const source = sourceOf(longHistory(), { limits: { idle: 1000 } });
    let bytes = 0;
    for await (const chunk of wholeLog(source)) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 1200));
      bytes += chunk.length;
    }
    assert.ok(bytes > 800_000);
  });

  it('are not started for a signal that is aborted already', async () => {
    const { git } = watchedGit();
    const reason = new Error('cancelled');
    const source = sourceOf(longHistory(), { git });
    const signal = AbortSignal.abort(reason);
    await assert.rejects(source.tips(signal), reason);
    await assert.rejects(
      source
        .log({ tips: ['a'.repeat(40)], notReachableFrom: [], committedSince: null }, signal)
        [Symbol.asyncIterator]()
        .next(),
      reason,
    );
  });
});
