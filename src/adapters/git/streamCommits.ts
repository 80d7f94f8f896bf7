import { UserError } from '../../base/userError.ts';
import type { GitContext } from './gitContext.ts';
import { LOG_ARGUMENTS } from './hardening.ts';
import { runGit } from './runGit.ts';
import { streamGit } from './streamGit.ts';

/** Full hashes where a `git log` starts, and those that it leaves out with all they reach. */
export interface Revisions {
  readonly from: readonly string[];
  readonly except: readonly string[];
}

/**
 * `git log` of `revisions` with the options `args`. Nothing when `from` is empty, where git would take
 * HEAD. One bad object among the revisions makes git give up before the first commit; then it is asked
 * again without the bad ones, and only those of `from` are an error, after the rest was delivered.
 */
export async function* streamCommits(
  context: GitContext,
  args: readonly string[],
  revisions: Revisions,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (revisions.from.length === 0) return;
  let delivered = false;
  try {
    for await (const chunk of log(context, args, revisions, signal)) {
      delivered = true;
      yield chunk;
    }
  } catch (error) {
    if (delivered || !(error instanceof UserError) || !BAD_OBJECT.has(error.code)) throw error;
    const good = await goodOnes(context, revisions, error, signal);
    if (sizeOf(good) === sizeOf(revisions)) throw error;
    if (good.from.length > 0) yield* log(context, args, good, signal);
    if (good.from.length < revisions.from.length) throw error;
  }
}

function log(context: GitContext, args: readonly string[], { from, except }: Revisions, signal: AbortSignal) {
  // By standard input, where nothing is taken for an option, and where thousands fit.
  const input = [...from.map(fullHash), ...except.map((hash) => `^${fullHash(hash)}`), ''].join('\n');
  return streamGit(context, ['log', ...LOG_ARGUMENTS, ...args, '--stdin'], { signal, input });
}

const BAD_OBJECT: ReadonlySet<string> = new Set(['missing-object', 'corrupt-object']);

const FULL_HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function fullHash(text: string): string {
  if (!FULL_HASH.test(text)) throw new RangeError(`Not a full hash: ${JSON.stringify(text)}`);
  return text;
}

/** The revisions that are there and that git did not complain of. */
async function goodOnes(
  context: GitContext,
  { from, except }: Revisions,
  { cause }: UserError,
  signal: AbortSignal,
): Promise<Revisions> {
  const input = [...from, ...except, ''].join('\n');
  const answer = await runGit(context, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    signal,
    input,
  });
  const good = new Set(answer.split('\n').flatMap((line) => /^(\S+) commit$/.exec(line)?.[1] ?? []));
  for (const hash of String(cause).match(/\b[0-9a-f]{40,64}\b/g) ?? []) good.delete(hash);
  return { from: from.filter((hash) => good.has(hash)), except: except.filter((hash) => good.has(hash)) };
}

function sizeOf({ from, except }: Revisions): number {
  return from.length + except.length;
}
