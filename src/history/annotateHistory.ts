import { attribute, mergesAround, PLACE } from './attribution.ts';
import { type Commit, dayOf } from './commit.ts';
import { hashOf, isMerge, NONE, roleOfFlags } from './graph/historyGraph.ts';
import type { HistorySource } from './historySource.ts';
import { type Identity, identityIn } from './identity.ts';
import { measureSuffixes } from './measureSuffixes.ts';
import { parseLog } from './parseLog.ts';
import type { PullRequest } from './pullRequest.ts';
import { recognisePullRequests } from './pullRequests/recognise.ts';
import { readState, type StateReading } from './readState.ts';
import { repositoryContextOf } from './repositoryContext.ts';
import type { Role } from './role.ts';
import { type AuthorDays, slackBefore } from './selectOwn.ts';
import { orderTips } from './tipOrder.ts';

/** A commit with everything that history says about it. */
export interface AnnotatedCommit {
  readonly commit: Commit;
  /** What the user was to it; to a merge, what they were to the commits on its side. */
  readonly mine: Role | null;
  readonly pullRequests: readonly PullRequest[];
}

/** What {@link annotateHistory} takes. */
export interface AnnotateHistoryInput {
  readonly source: HistorySource;
  /** Addresses, names or logins of the user besides git's `user.email`. */
  readonly identities: readonly string[];
  /** `null` for the whole history. */
  readonly days: AuthorDays | null;
  readonly signal: AbortSignal;
}

/**
 * Every commit in range, newest first. Reads the history twice: who wrote what a merge brought in is known only
 * at its end, and keeping a million messages until then would take gigabytes. Throws a `UserError` where git fails,
 * after the commits that could be read.
 */
export async function* annotateHistory(input: AnnotateHistoryInput): AsyncGenerator<AnnotatedCommit> {
  const { source, days, signal } = input;
  const [description, unorderedTips] = await Promise.all([source.describe(signal), source.tips(signal)]);
  if (unorderedTips.length === 0) return;
  const identity = await identityIn({ source, user: description.user, setting: input.identities, signal });
  const tips = orderTips(unorderedTips, description.mainRef);
  const committedSince = slackBefore(days);
  const reading = await readState({ source, tips, committedSince, identity, signal, onProgress: () => {} });
  const roles = rolesOf(reading);
  const suffixIsPullRequest = measureSuffixes(reading.state.graph, reading.tips[0] ?? NONE);
  const context = repositoryContextOf(description, suffixIsPullRequest);

  const range = { tips, notReachableFrom: [], committedSince: reading.committedSince };
  for await (const commit of parseLog(source.log(range, signal))) {
    const day = dayOf(commit.authorDate);
    if (days !== null && (day < days.from || day > days.to)) continue;
    const pullRequests = recognisePullRequests(commit, context);
    yield { commit, mine: roles.get(commit.hash) ?? roleByLogin(pullRequests, identity), pullRequests };
  }
}

/** The user's part in each commit, and in each merge by what lies on its side; others are not listed. */
function rolesOf({ state: { graph, own }, tips }: StateReading): ReadonlyMap<string, Role> {
  const attribution = attribute(graph, tips);
  const roles = new Map<string, Role>();
  const note = (node: number, role: Role): void => {
    const hash = hashOf(graph, node);
    const known = roles.get(hash);
    if (known === undefined || RANK[role] < RANK[known]) roles.set(hash, role);
  };
  for (const node of own.keys()) {
    if (attribution.places[node] === PLACE.unreached) continue;
    const role = roleOfFlags(graph.flags[node] as number);
    if (role === 'reviewer' || !isMerge(graph, node)) note(node, role);
    if (isMerge(graph, node)) continue;
    for (const merge of mergesAround(attribution, node)) note(merge, role);
  }
  return roles;
}

const RANK: Readonly<Record<Role, number>> = { author: 0, 'co-author': 1, reviewer: 2 };

/** Where the side branch is gone, the login in the merge's message is all there is. */
function roleByLogin(pullRequests: readonly PullRequest[], identity: Identity): Role | null {
  const logins = pullRequests.flatMap(({ isMerge, authorLogin }) =>
    isMerge && authorLogin ? [authorLogin] : [],
  );
  if (logins.some(identity.matchesLogin)) return 'author';
  const reviewers = pullRequests.flatMap((it) => it.reviewers);
  return reviewers.some(identity.matchesLogin) ? 'reviewer' : null;
}
