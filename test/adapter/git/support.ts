import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHistorySource } from '../../../src/adapters/git/gitHistorySource.ts';
import type { RepositoryOptions } from '../../../src/adapters/git/openRepository.ts';
import { UserError } from '../../../src/base/userError.ts';
import type { HistorySource } from '../../../src/history/historySource.ts';
import {
  makeRepository,
  type TestRepository,
  type TestRepositoryOptions,
} from '../../support/gitRepository.ts';

/** Folders of one test, removed by `clean`. */
export interface Playground {
  repository(options?: Partial<TestRepositoryOptions>): TestRepository;
  folder(): string;
  clean(): void;
}

export function createPlayground(): Playground {
  const folders: string[] = [];
  const folder = () => {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-adapter-')));
    folders.push(path);
    return path;
  };
  return {
    folder,
    repository: (options = {}) =>
      makeRepository({
        folder: folder(),
        commits: [{ message: 'First', files: { 'a.txt': 'a\n' } }],
        ...options,
      }),
    clean() {
      for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The source under test, with a home folder that holds no configuration of the developer's. */
export function sourceOf(
  folder: string,
  options: Partial<RepositoryOptions> = {},
  environment: Readonly<Record<string, string>> = {},
): HistorySource {
  return createGitHistorySource({ folder, ...options, environment: { ...homeless(), ...environment } });
}

/** This process's environment with a home folder that is none. */
export function homeless(): Record<string, string | undefined> {
  return {
    ...process.env,
    HOME: join(tmpdir(), 'no-such-home'),
    XDG_CONFIG_HOME: join(tmpdir(), 'no-such-home'),
  };
}

export const NEVER: AbortSignal = new AbortController().signal;

/** All bytes of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What a stream delivered before it ended, and the error that ended it. */
export async function drain(stream: AsyncIterable<Uint8Array>): Promise<{ text: string; error: unknown }> {
  let text = '';
  try {
    for await (const chunk of stream) text += Buffer.from(chunk).toString('latin1');
    return { text, error: null };
  } catch (error) {
    return { text, error };
  }
}

/** Hashes that a stream in `LOG_FORMAT` starts its records with, given that no message holds such a line. */
export function hashesIn(log: string): readonly string[] {
  return log.match(/(?<=^|\0)[0-9a-f]{40}(?=\0[0-9a-f ]*\0[^\0]*\0[^\0]*\0\d)/g) ?? [];
}

/** The code of the `UserError` that `promise` rejects with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    return error.code;
  }
  assert.fail('nothing was thrown');
}

/** The whole log of everything. */
export async function* wholeLog(
  source: HistorySource,
  signal: AbortSignal = NEVER,
): AsyncGenerator<Uint8Array> {
  const tips = (await source.tips(signal)).map(({ hash }) => hash);
  yield* source.log({ tips, notReachableFrom: [], committedSince: null }, signal);
}

/** Calls every method of a source; the codes of the errors, sorted. */
export async function useEverything(source: HistorySource): Promise<readonly string[]> {
  const codes = new Set<string>();
  const attempt = async <T>(call: () => Promise<T>): Promise<T | null> => {
    try {
      return await call();
    } catch (error) {
      assert.ok(error instanceof UserError, error instanceof Error ? error.stack : String(error));
      codes.add(error.code);
      return null;
    }
  };
  await attempt(() => source.describe(NEVER));
  await attempt(() => source.fingerprint(NEVER));
  await attempt(() => source.aliasesOf(['ada@example.com'], NEVER));
  await attempt(() => source.mailmapped([{ name: 'Ada', email: 'ada@example.com' }], NEVER));
  const hashes = ((await attempt(() => source.tips(NEVER))) ?? []).map(({ hash }) => hash);
  const range = { tips: hashes, notReachableFrom: [], committedSince: null };
  await attempt(() => bytesOf(source.log(range, NEVER)));
  await attempt(() => bytesOf(source.log({ ...range, committedSince: '2020-01-01' }, NEVER)));
  await attempt(() => bytesOf(source.commits(hashes, NEVER)));
  await attempt(() => bytesOf(source.fileChanges(hashes, NEVER)));
  return [...codes].sort();
}

/** Writes an executable shell script. */
export function writeScript(path: string, body: string): string {
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Absolute path of the git that tests run. */
export function realGit(): string {
  return execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
}

/** Writes an object as it is and returns its hash. */
export function writeObject(repository: TestRepository, type: string, content: string | Buffer): string {
  return execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin', '--literally'], {
    cwd: repository.folder,
    input: content,
    encoding: 'utf8',
  }).trim();
}
