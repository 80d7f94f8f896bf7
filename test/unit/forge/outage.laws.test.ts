import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { currentDecisions, type Decision, undecided } from '../../../src/brag/suggestions/decisions.ts';
import { suggest } from '../../../src/brag/suggestions/suggest.ts';
import type { Suggestion } from '../../../src/brag/suggestions/suggestion.ts';
import type { ForgeActivity } from '../../../src/forge/forgeActivity.ts';
import { mergePages } from '../../../src/forge/mergePages.ts';
import { syncActivity } from '../../../src/forge/syncActivity.ts';
import { GITHUB, grouped, type TestHistory } from '../../support/builders.ts';
import { activityOf, recordOf, reviewOf } from '../../support/forges/activity.ts';
import { memoryForge, memoryStore } from '../../support/forges/memoryForge.ts';

/** A squash, two pull requests merged by rebase, work without any, and a review. */
const HISTORY: TestHistory = {
  work: [
    { n: 1, message: 'Retry payments (#1)', committer: GITHUB },
    { n: 2, message: 'rates: Add a cache' },
    { n: 3, message: 'rates: Expire the cache' },
    { n: 4, message: 'rates: Warm the cache' },
    { n: 9, message: 'Tidy the build' },
    { n: 12, message: 'Theirs\n\nReviewed-by: Ada <ada@example.com>', role: 'reviewer' },
  ],
};

/** The same clone after `git pull`: with what was merged by rebase meanwhile. */
const PULLED: TestHistory = {
  work: [
    ...HISTORY.work,
    { n: 13, message: 'payouts: Batch them' },
    { n: 14, message: 'payouts: Retry the batch' },
  ],
};

const COMMITS = grouped(PULLED).contributions.flatMap(({ commits }) => commits);
const commitsOf = (...subjects: readonly string[]) =>
  COMMITS.filter(({ commit }) => subjects.includes(commit.message)).map(({ commit }) => ({
    hash: 'f'.repeat(40),
    authorEmail: commit.author.email,
    authoredAt: commit.authorDate,
    subject: commit.message,
  }));

const ACTIVITY = activityOf({
  pullRequests: [
    recordOf({ number: 1, title: 'Retry lost payments' }),
    recordOf({
      number: 2,
      title: 'Cache the rates',
      commits: commitsOf('rates: Add a cache', 'rates: Expire the cache'),
    }),
    recordOf({ number: 3, title: 'Warm the cache of rates', commits: commitsOf('rates: Warm the cache') }),
    recordOf({ number: 4, title: 'Work that another clone holds', mergedAt: '2026-11-06T08:00:00Z' }),
    recordOf({
      number: 5,
      title: 'Pay out in batches',
      commits: commitsOf('payouts: Batch them', 'payouts: Retry the batch'),
    }),
    recordOf({ number: 6, title: '[1.x] Batch payouts', commits: commitsOf('payouts: Batch them') }),
  ],
  reviewed: [reviewOf(21), reviewOf(22)],
});

/** A synchronisation that fails at a request or not at all, a `git pull`, or what a user does with a suggestion. */
type Step =
  | { readonly sync: number }
  | { readonly pull: true }
  | { readonly decide: number; readonly verdict: 'accepted' | 'dismissed' }
  | { readonly forget: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ sync: fc.integer({ min: 0, max: 16 }) }),
  fc.constant({ pull: true as const }),
  fc.record({ decide: fc.nat(20), verdict: fc.constantFrom('accepted' as const, 'dismissed' as const) }),
  fc.constant({ forget: true as const }),
);

/** A decision on something of which this clone holds nothing, until it does, and without the forge again. */
function unseenThenPulled(decide: number): Step[] {
  return [{ sync: 16 }, { decide, verdict: 'accepted' }, { pull: true }, { forget: true }];
}

describe('a forge that fails', () => {
  it('changes no suggestion, no id and no decision, whenever it fails and comes back', async () => {
    const outlines = new Map(
      [HISTORY, PULLED].map((history) => [
        history,
        {
          everything: outlineOf(suggestionsWith(history, ACTIVITY)),
          localOnly: outlineOf(suggestionsWith(history, null)),
        },
      ]),
    );
    // What a pull request is about, also for a clone that does not hold it.
    const truth = new Map(suggestionsWith(PULLED, ACTIVITY).map((each) => [each.id, partsOf(each)]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = memoryStore();
        const forge = memoryForge(ACTIVITY);
        const repository = {
          forge: 'github',
          host: 'github.com',
          fullName: 'acme/pay',
          webRoot: 'x',
        } as const;
        const sync = (requests: number) => {
          forge.failFrom(requests);
          const { signal } = new AbortController();
          return syncActivity({ source: forge.source, store, repository, from: '2026-10-01', signal });
        };
        let history = HISTORY;
        const suggestions = async () =>
          suggestionsWith(history, (await store.read(repository))?.activity ?? null);
        const decisions: Decision[] = [];
        const settled = new Set<string>();
        let isComplete = false;
        for (const each of steps) {
          if ('forget' in each) {
            await store.forgetAll();
            isComplete = false;
          } else if ('pull' in each) {
            history = PULLED;
          } else if ('sync' in each) {
            const { failure } = await sync(each.sync);
            isComplete ||= failure === null;
          } else {
            const open = undecided(await suggestions(), currentDecisions(decisions));
            const chosen = open[each.decide % Math.max(1, open.length)];
            if (chosen) {
              decisions.push(decisionOn(chosen, each.verdict));
              for (const part of [...partsOf(chosen), ...(truth.get(chosen.id) ?? [])]) settled.add(part);
            }
          }
          const now = await suggestions();
          // After one full reading an outage is not noticed at all; before, each suggestion is one of either list.
          if (isComplete) assert.deepEqual(outlineOf(now), outlines.get(history)?.everything);
          assert.equal(new Set(now.map(({ id }) => id)).size, now.length);
          for (const suggestion of undecided(now, currentDecisions(decisions))) {
            const isAllSettled = partsOf(suggestion).every((part) => settled.has(part));
            assert.equal(isAllSettled, false, `${suggestion.id} was decided and came back`);
          }
        }
        await sync(Number.POSITIVE_INFINITY);
        assert.deepEqual(outlineOf(await suggestions()), outlines.get(history)?.everything);
        await store.forgetAll();
        assert.deepEqual(outlineOf(await suggestions()), outlines.get(history)?.localOnly);
      }),
      { examples: Array.from({ length: 9 }, (_, decide) => [unseenThenPulled(decide)]) },
    );
  });

  it('may send pages twice and in any order', () => {
    const pages = [
      { pullRequests: ACTIVITY.pullRequests.slice(0, 2), through: null },
      { pullRequests: ACTIVITY.pullRequests.slice(1), through: null },
      {
        pullRequests: [recordOf({ number: 1, title: 'Older', updatedAt: '2026-11-01T00:00:00Z' })],
        through: null,
      },
      { reviewed: ACTIVITY.reviewed, through: null },
      {
        releases: [{ tag: 'v1', name: 'v1', url: 'https://x', publishedAt: '2026-11-01T00:00:00Z' }],
        through: null,
      },
    ];
    const merge = (list: typeof pages) =>
      list.reduce((activity, page) => mergePages(activity, [page]), activityOf({}));
    const expected = merge(pages);
    fc.assert(
      fc.property(fc.shuffledSubarray([...pages, ...pages], { minLength: 2 * pages.length }), (shuffled) => {
        assert.deepEqual(merge(shuffled), expected);
        assert.deepEqual(mergePages(activityOf({}), shuffled), expected);
      }),
    );
  });
});

/** There are few states, and all histories come back to them. */
const suggested = new Map<string, readonly Suggestion[]>();

function suggestionsWith(history: TestHistory, activity: ForgeActivity | null): readonly Suggestion[] {
  const state = `${history.work.length} ${JSON.stringify(activity)}`;
  const before = suggested.get(state);
  if (before) return before;
  const { contributions } = grouped(activity ? { ...history, activity } : history);
  const result = suggest(contributions, {
    isUser: () => false,
    pullRequestUrl: ({ url }) => url,
    commitUrl: () => null,
  });
  suggested.set(state, result);
  return result;
}

function outlineOf(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.map(({ id, title, evidence }) => `${id} ${title} ${JSON.stringify(evidence)}`);
}

/** What a suggestion is about: its commits where they may be listed otherwise, else itself. */
function partsOf({ id, commitIds }: Suggestion): readonly string[] {
  return commitIds.length > 0 ? commitIds : [id];
}

function decisionOn({ id, commitIds, title }: Suggestion, decision: Decision['decision']): Decision {
  return { at: '2026-11-20T09:00:00Z', id, also: commitIds, decision, title, document: null };
}
