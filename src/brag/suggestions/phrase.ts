import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { EvidenceLink, NewEntry } from '../document/entry.ts';
import type { CommitEvidence, Evidence, PullRequestEvidence } from '../evidence.ts';
import { compareSuggestions } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * The entry that a suggestion becomes. Every number in it stands in the evidence or is a date, a count of
 * commits or reviewers, or a pull request's number; what history does not tell is left to be asked for.
 */
export function entryOf(suggestion: Suggestion): NewEntry {
  return {
    section: suggestion.section,
    title: markdownOf(suggestion.title),
    from: suggestion.from,
    to: suggestion.to,
    problem: null,
    role: markdownOf(roleText(suggestion)),
    impact: suggestion.metrics.length === 0 ? null : markdownOf(suggestion.metrics.join('; ')),
    skills: null,
    evidence: linksOf(suggestion.evidence),
  };
}

/**
 * One entry for several suggestions: the best one gives section and title, the others add what they did.
 * `selected` must hold at least one.
 */
export function mergeSuggestions(selected: readonly Suggestion[]): NewEntry {
  const ordered = [...selected].sort(compareSuggestions);
  const [best] = ordered;
  if (!best) throw new RangeError('Select at least one suggestion.');
  const all = <T>(pick: (suggestion: Suggestion) => readonly T[]) => [...new Set(ordered.flatMap(pick))];
  const merged: Suggestion = {
    ...best,
    title: joinedTitle(ordered),
    from: ordered.map(({ from }) => from).sort()[0] ?? best.from,
    to:
      ordered
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? best.to,
    metrics: all(({ metrics }) => metrics),
    commitCount: new Set(ordered.flatMap(commitHashes)).size,
    pullRequestCommits: null,
    reviewers: all(({ reviewers }) => reviewers),
    coAuthors: all(({ coAuthors }) => coAuthors),
  };
  const links = ordered.flatMap(({ evidence }) => linksOf(evidence));
  const seen = new Set<string>();
  const evidence = links.filter(({ label, url }) => {
    const key = url ?? label;
    return seen.size < seen.add(key).size;
  });
  return { ...entryOf(merged), evidence };
}

/** Titles of more suggestions, or longer ones, are left to the evidence. */
const MAX_TITLES = 3;
const MAX_TITLE = 200;

function joinedTitle(ordered: readonly Suggestion[]): string {
  const titles = [...new Set(ordered.map(({ title }) => title))].slice(0, MAX_TITLES);
  while (titles.length > 1 && titles.join('; ').length > MAX_TITLE) titles.pop();
  return titles.join('; ');
}

function commitHashes({ evidence }: Suggestion): readonly string[] {
  return evidence.flatMap((item) => (item.type === 'commit' ? [item.hash] : []));
}

function roleText(suggestion: Suggestion): string {
  const { role, pullRequestCommits, coAuthors, reviewers } = suggestion;
  const isReview = role === 'reviewer';
  const own = isReview ? reviewCount(suggestion) : suggestion.commitCount;
  const all = pullRequestCommits ?? own;
  const part = all === own ? `${own}` : `${own} of ${all}`;
  const count = own === 0 ? '' : `, ${part} ${isReview ? 'review' : 'commit'}${all === 1 ? '' : 's'}`;
  const company = coAuthors.length === 0 ? '' : `; with ${coAuthors.join(', ')}`;
  const review = reviewers.length === 0 ? '' : `; reviewed by ${reviewers.length}`;
  return `${role}${count}${company}${review}`;
}

/** Pull requests that were reviewed, where the forge told of them; else commits that name the user. */
function reviewCount({ evidence, commitCount }: Suggestion): number {
  return evidence.filter(({ type }) => type === 'pullRequest').length || commitCount;
}

/** With more links an entry is unreadable; the repository holds the rest. */
const MAX_COMMIT_LINKS = 5;

/**
 * A pull request stands for its commits, of which the last one is named as well, for whoever has no access to
 * the forge. Without a pull request the commits are named.
 */
export function linksOf(evidence: readonly Evidence[]): readonly EvidenceLink[] {
  const pullRequests = evidence.filter((item) => item.type === 'pullRequest').flatMap(pullRequestLink);
  const commits = evidence.filter((item) => item.type === 'commit');
  const named = pullRequests.length > 0 ? commits.slice(-1) : commits.slice(0, MAX_COMMIT_LINKS);
  return [...pullRequests, ...evidence.flatMap(pageLink), ...named.map(commitLink)];
}

function pageLink(item: Evidence): readonly EvidenceLink[] {
  if (item.type === 'issue') return [{ label: `#${item.number}`, url: item.url }];
  return item.type === 'release' ? [{ label: plainLine(item.tag).slice(0, 60), url: item.url }] : [];
}

/** GitLab and Azure DevOps write `!7`, everybody else `#7`. A change without a number is known by its commits. */
function pullRequestLink({ forge, number, url }: PullRequestEvidence): readonly EvidenceLink[] {
  if (number === null) return [];
  return [{ label: `${forge === 'gitlab' || forge === 'azure' ? '!' : '#'}${number}`, url }];
}

function commitLink({ hash, url }: CommitEvidence): EvidenceLink {
  return { label: hash.slice(0, 7), url };
}

function markdownOf(text: string): string {
  return escapeMarkdown(plainLine(text));
}
