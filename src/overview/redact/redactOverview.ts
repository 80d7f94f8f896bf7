import type { EntryEvidence } from '../../base/journalEntry.ts';
import { isHash } from '../../brag/document/evidenceReference.ts';
import type { Mark, MarkSource, NextLevel, PeriodOverview } from '../overview.ts';
import { createRedactor, type Redaction, type Redactor } from './redactor.ts';

/**
 * The picture without what nobody else is to see; everything is drawn from it, so that no format can show more. Sections,
 * days, numbers and our own words stay. Names are those that are known: see `knownNames.ts`.
 */
export function redactOverview(overview: PeriodOverview, redaction: Redaction): PeriodOverview {
  if (!redaction.projects && !redaction.people && !redaction.links) return overview;
  const { projects: sizes, names } = overview;
  // The largest project is the first.
  const projects = [...new Set([...sizes.flatMap(({ project }) => project ?? []), ...names.projects])];
  const redactor = createRedactor({ ...names, projects }, redaction);
  const redacted = new Map<Mark, Mark>();
  const all = [...overview.marks, ...sizes.flatMap((size) => size.marks)];
  for (const mark of all)
    if (!redacted.has(mark)) redacted.set(mark, redactedMark(mark, redactor, redaction));
  const each = (marks: readonly Mark[]) => marks.flatMap((mark) => redacted.get(mark) ?? []);
  const { text } = redactor;
  return {
    ...overview,
    period: { ...overview.period, name: text(overview.period.name) },
    filter: overview.filter && { project: overview.filter.project && text(overview.filter.project) },
    marks: each(overview.marks),
    weeks: overview.weeks.map((week) => ({ ...week, marks: each(week.marks) })),
    cells: overview.cells.map((cell) => ({ ...cell, marks: each(cell.marks) })),
    undated: each(overview.undated),
    withoutOutcome: each(overview.withoutOutcome),
    projects: sizes.map(({ project, marks }) => ({ project: project && text(project), marks: each(marks) })),
    coverage: overview.coverage && redactedLevel(overview.coverage, redactor),
    names: { projects: [], people: [] },
  };
}

function redactedMark(mark: Mark, redactor: Redactor, { projects }: Redaction): Mark {
  const { text } = redactor;
  const evidence = projects ? withoutHashes(mark.evidence) : mark.evidence;
  return {
    ...mark,
    title: text(mark.title),
    projects: mark.projects.map(text),
    evidence: evidence.map((each) => redactedEvidence(each, redactor)),
    source: redactedSource(mark.source, text),
  };
}

/** Anybody finds a project by a hash. Of many commits a few are listed, so that their number tells nothing. */
function withoutHashes(evidence: readonly EntryEvidence[]): readonly EntryEvidence[] {
  const { length } = evidence.filter(({ label }) => isHash(label));
  if (length === 0) return evidence;
  const commits = { label: length === 1 ? 'commit' : 'commits', url: null };
  return [...evidence.filter(({ label }) => !isHash(label)), commits];
}

/** The text of a link stays, unless it is the address once more. */
function redactedEvidence({ label, url }: EntryEvidence, { text, link }: Redactor): EntryEvidence {
  const kept = url && link(url);
  const isAddress = url !== null && kept === null && label.includes('.') && url.includes(label);
  return { label: isAddress ? '(link)' : text(label), url: kept };
}

function redactedSource(source: MarkSource, text: Redactor['text']): MarkSource {
  // The id of a suggestion is its repository's name, and nothing that anybody reads.
  if (source.kind === 'suggestion') return { ...source, id: '' };
  return { ...source, document: text(source.document), outcome: source.outcome && text(source.outcome) };
}

/** A rubric may be the company's own. */
function redactedLevel({ from, to, dimensions }: NextLevel, { text }: Redactor): NextLevel {
  return {
    from: text(from),
    to: text(to),
    dimensions: dimensions.map((each) => ({
      ...each,
      dimension: { ...each.dimension, title: text(each.dimension.title) },
      gaps: each.gaps.map(text),
    })),
  };
}
