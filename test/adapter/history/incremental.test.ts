import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { createGitHistorySource } from '../../../src/adapters/git/gitHistorySource.ts';
import { readOwnHistory } from '../../../src/history/readOwnHistory.ts';
import type { AuthorDays } from '../../../src/history/selectOwn.ts';
import { isolatedGitEnvironment, makeRepository, type TestRepository } from '../../support/gitRepository.ts';

const BRANCHES = ['main', 'topic', 'release', 'origin/main'] as const;
type Branch = (typeof BRANCHES)[number];

/** One thing that a developer, or a fetch, does to the repository. Branches that are missing start anew. */
type Step =
  | { readonly type: 'commit' | 'amend'; readonly branch: Branch; readonly change: Change }
  | {
      readonly type: 'merge';
      readonly branch: Branch;
      readonly others: readonly Branch[];
      readonly change: Change;
    }
  | { readonly type: 'rebase'; readonly branch: Branch; readonly onto: Branch; readonly change: Change }
  | { readonly type: 'reset'; readonly branch: Branch; readonly back: number }
  | { readonly type: 'copy'; readonly branch: Branch; readonly from: Branch }
  | { readonly type: 'delete'; readonly branch: Branch };

interface Change {
  readonly mine: boolean;
  /** Days since the middle of 2026. */
  readonly authorDay: number;
  readonly commitDay: number;
  readonly text: number;
}

interface Made {
  readonly hash: string;
  readonly parents: readonly Made[];
  readonly change: Change;
  readonly message: string;
}

const MIDDLE = Date.UTC(2026, 6, 1) / 1000;
const PERIODS: readonly (AuthorDays | null)[] = [null, { from: '2026-05-01', to: '2026-07-31' }];

describe('readOwnHistory with a cache', () => {
  it('gives what a full reading gives, whatever happened to the branches and the clocks', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PERIODS),
        fc.array(fc.array(steps(), { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 4 }),
        async (period, rounds) => {
          const repository = makeRepository({ commits: [] });
          try {
            await compareRoundByRound(repository, period, rounds);
          } finally {
            repository.remove();
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});

async function compareRoundByRound(
  repository: TestRepository,
  period: AuthorDays | null,
  rounds: readonly (readonly Step[])[],
): Promise<void> {
  const play = createPlayer(repository);
  const { signal } = new AbortController();
  let cached: Uint8Array | null = null;
  for (const round of rounds) {
    for (const step of round) play(step);
    const source = createGitHistorySource({
      folder: repository.folder,
      environment: isolatedGitEnvironment(),
    });
    const full = await readOwnHistory({ source, identities: [], period, cached: null, signal });
    const incremental = await readOwnHistory({ source, identities: [], period, cached, signal });
    assert.deepEqual(incremental.history, full.history);
    const again = await readOwnHistory({ source, identities: [], period, cached: incremental.cache, signal });
    assert.deepEqual(again.history, full.history);
    cached = incremental.cache;
  }
}

function createPlayer({ folder }: TestRepository): (step: Step) => void {
  const tips = new Map<Branch, Made>();
  const tree = writeObject(folder, 'tree', '');
  const all: Made[] = [];

  function make(change: Change, parents: readonly Made[], text?: string): Made {
    const who = change.mine ? 'Ada Example <ada@example.com>' : 'Bob Example <bob@example.com>';
    const at = (day: number) => `${MIDDLE + day * 86_400} +0000`;
    const message = text ?? messageOf(change, parents.length, all);
    const raw = [
      `tree ${tree}`,
      ...new Set(parents.map(({ hash }) => `parent ${hash}`)),
      `author ${who} ${at(change.authorDay)}`,
      `committer ${who} ${at(change.commitDay)}`,
      '',
      message,
    ].join('\n');
    const hash = writeObject(folder, 'commit', raw);
    const made = { hash, parents, change, message };
    all.push(made);
    return made;
  }

  function move(branch: Branch, tip: Made | undefined): void {
    const ref = join(folder, '.git/refs', branch.includes('/') ? 'remotes' : 'heads', branch);
    if (tip) {
      mkdirSync(dirname(ref), { recursive: true });
      writeFileSync(ref, `${tip.hash}\n`);
      tips.set(branch, tip);
    } else {
      rmSync(ref, { force: true });
      tips.delete(branch);
    }
  }

  return (step) => {
    const tip = tips.get(step.branch);
    const below = tip ? [tip] : [];
    if (step.type === 'commit') move(step.branch, make(step.change, below));
    if (step.type === 'amend') move(step.branch, make(step.change, tip?.parents ?? []));
    if (step.type === 'merge') {
      const others = step.others.flatMap((other) => tips.get(other) ?? []);
      move(step.branch, make(step.change, [...below, ...others]));
    }
    if (step.type === 'rebase' && tip) {
      let onto = tips.get(step.onto);
      const line: Made[] = [];
      for (let made: Made | undefined = tip; made && line.length < 3; made = made.parents[0])
        line.unshift(made);
      for (const { change, message } of line) {
        onto = make({ ...change, commitDay: step.change.commitDay }, onto ? [onto] : [], message);
      }
      move(step.branch, onto);
    }
    if (step.type === 'reset' && tip) {
      let target: Made = tip;
      for (let left = step.back; left > 0; left--) target = target.parents[0] ?? target;
      move(step.branch, target);
    }
    if (step.type === 'copy') move(step.branch, tips.get(step.from) ?? tip);
    if (step.type === 'delete') move(step.branch, undefined);
  };
}

/** Writes a loose object as git itself would, for hundreds of git processes take a minute. Returns its hash. */
function writeObject(folder: string, type: 'commit' | 'tree', content: string): string {
  const object = Buffer.from(`${type} ${Buffer.byteLength(content)}\0${content}`);
  const hash = createHash('sha1').update(object).digest('hex');
  const path = join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(object));
  return hash;
}

function messageOf({ text }: Change, parents: number, earlier: readonly Made[]): string {
  const target = earlier[text % Math.max(1, earlier.length)];
  if (parents > 1) return `Merge pull request #${text} from someone/topic\n\nTopic ${text}\n`;
  if (text % 5 === 0 && target) return `Revert "something"\n\nThis reverts commit ${target.hash}.\n`;
  if (text % 5 === 1) return `Change ${text} (#${text})\n\nReviewed-by: Ada <ada@example.com>\n`;
  if (text % 5 === 2) return `Change ${text}\n\nCo-authored-by: Ada <ada@example.com>\n`;
  return `Change ${text % 3}\n`;
}

function steps(): fc.Arbitrary<Step> {
  const branch = fc.constantFrom(...BRANCHES);
  const day = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -90, max: 90 }) },
    fc.integer({ min: -20_000, max: 2_000 }),
  );
  const change = fc.record({ mine: fc.boolean(), authorDay: day, commitDay: day, text: fc.nat({ max: 30 }) });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ type: fc.constant('commit' as const), branch, change }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('merge' as const),
        branch,
        others: fc.array(branch, { maxLength: 3 }),
        change,
      }),
    },
    fc.record({ type: fc.constant('amend' as const), branch, change }),
    fc.record({ type: fc.constant('rebase' as const), branch, onto: branch, change }),
    fc.record({ type: fc.constant('reset' as const), branch, back: fc.nat({ max: 4 }) }),
    { weight: 2, arbitrary: fc.record({ type: fc.constant('copy' as const), branch, from: branch }) },
    fc.record({ type: fc.constant('delete' as const), branch }),
  );
}
