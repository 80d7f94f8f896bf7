import { groupBy } from '../base/groupBy.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { plainText } from '../base/markdown/plainText.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import { evidenceKeys } from '../brag/document/evidenceReference.ts';
import type { Evidence } from '../brag/evidence.ts';
import { type Decision, undecided } from '../brag/suggestions/decisions.ts';
import { linksOf } from '../brag/suggestions/phrase.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';
import { distinctEntries } from '../worksheets/entries/entryKeys.ts';
import { periodEntries } from '../worksheets/entries/periodEntries.ts';
import { PLANS } from '../worksheets/entries/sections.ts';
import type { Glue, Mark } from './overview.ts';
import { projectOfLink } from './projectOfLink.ts';

/** What marks are made from. */
export interface MarksInput {
  readonly period: ReviewPeriod;
  /** Of the whole journal, since an entry of another period may tell what was done in this one. */
  readonly entries: readonly JournalEntry[];
  readonly suggestions: readonly Suggestion[];
  /** The decision in force for each suggestion id. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** What was contributed in a period. */
export interface Marks {
  /** By last day; those without days at the end. */
  readonly marks: readonly Mark[];
  /** Suggestions that wait for a decision, whether an entry tells them already or not. */
  readonly undecided: readonly Suggestion[];
  /** Suggestions told by entries of other periods. */
  readonly toldElsewhere: readonly Suggestion[];
}

/**
 * Each contribution once. An entry and the suggestions whose evidence it has are one, the entry; it belongs to the period
 * of its last day. Plans are none, and neither is what the user dismissed and told nowhere.
 */
export function marksOf({ period, entries, suggestions, decisions }: MarksInput): Marks {
  const distinct = distinctEntries(entries).filter(({ section }) => section !== PLANS);
  const own = new Set(periodEntries(distinct, period));
  const find = finderOf(distinct);
  const found = new Map<JournalEntry, Suggestion[]>(distinct.map((entry) => [entry, []]));
  const untold: Suggestion[] = [];
  const toldElsewhere: Suggestion[] = [];
  const inPeriod = suggestions.filter(({ to }) => period.from <= to && to <= period.to);
  for (const suggestion of inPeriod) {
    const tellers = find(suggestion.evidence);
    for (const entry of tellers) found.get(entry)?.push(suggestion);
    if (tellers.length === 0) untold.push(suggestion);
    else if (!tellers.some((entry) => own.has(entry))) toldElsewhere.push(suggestion);
  }
  const waiting = new Set(undecided(inPeriod, decisions));
  const marks = [
    ...[...own].map((entry) => entryMark(entry, found.get(entry) ?? [])),
    ...untold
      .filter((suggestion) => !isDismissed(suggestion, decisions))
      .map((suggestion) => suggestionMark(suggestion, waiting.has(suggestion))),
  ];
  return { marks: marks.sort(byLastDay), undecided: [...waiting], toldElsewhere };
}

function isDismissed({ id, commitIds }: Suggestion, decisions: MarksInput['decisions']): boolean {
  const isGone = (each: string) => decisions.get(each)?.decision === 'dismissed';
  return isGone(id) || (commitIds.length > 0 && commitIds.every(isGone));
}

/** Finds the entries that have evidence in common with a suggestion. */
function finderOf(
  entries: readonly JournalEntry[],
): (evidence: readonly Evidence[]) => readonly JournalEntry[] {
  const keyed = entries.flatMap((entry) =>
    entry.evidence.flatMap((each) => evidenceKeys(each).map((key) => ({ key, entry }))),
  );
  const byKey = groupBy(keyed, ({ key }) => key);
  return (evidence) => {
    const keys = evidence.flatMap((each) =>
      evidenceKeys({ label: each.type === 'commit' ? each.hash : '', url: each.url }),
    );
    return [...new Set(keys.flatMap((key) => (byKey.get(key) ?? []).map(({ entry }) => entry)))];
  };
}

function entryMark(entry: JournalEntry, suggestions: readonly Suggestion[]): Mark {
  const { document, title, section, from, to, evidence, story, waiting } = entry;
  const outcome = waiting.includes('impact') ? '' : plainText(story.impact ?? '');
  return {
    title,
    section,
    from,
    to,
    projects: projectsOf(entry, suggestions),
    glue: glueOf(suggestions),
    evidence,
    source: { kind: 'entry', document, outcome: outcome || null },
  };
}

function suggestionMark(suggestion: Suggestion, waits: boolean): Mark {
  const { id, title, section, from, to, project, glue, evidence } = suggestion;
  return {
    title,
    section,
    from,
    to,
    projects: [project],
    glue: glue ? 'glue' : 'other',
    evidence: linksOf(evidence),
    source: { kind: 'suggestion', id, waits },
  };
}

/** What most of the suggestions behind an entry are. */
function glueOf(suggestions: readonly Suggestion[]): Glue {
  if (suggestions.length === 0) return 'unknown';
  return suggestions.filter(({ glue }) => glue).length * 2 > suggestions.length ? 'glue' : 'other';
}

/** As the suggestions call them; else as links do. The case of letters means nothing to forges. */
function projectsOf({ evidence }: JournalEntry, suggestions: readonly Suggestion[]): readonly string[] {
  const names = [
    ...suggestions.map(({ project }) => project),
    ...evidence.flatMap(({ url }) => (url === null ? [] : (projectOfLink(url) ?? []))),
  ];
  const byName = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  return [...byName.values()].reverse();
}

function byLastDay(a: Mark, b: Mark): number {
  const [one, other] = [a.to ?? '9999', b.to ?? '9999'];
  return one < other ? -1 : Number(one > other);
}
