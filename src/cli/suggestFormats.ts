import { formatMessage } from '../base/message.ts';
import { plainLine } from '../base/plainLine.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { SetAside } from '../brag/contributions/contribution.ts';
import { renderEntry } from '../brag/document/render.ts';
import type { Evidence } from '../brag/evidence.ts';
import { SECTIONS } from '../brag/sections.ts';
import { entryOf } from '../brag/suggestions/phrase.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';

/** What `staffward suggest` prints, whatever the format. */
export interface SuggestReport {
  readonly period: ReviewPeriod;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  readonly setAside: readonly SetAside[];
}

/** How a report is printed; each ends with a line feed. */
export const SUGGEST_FORMATS: Readonly<Record<string, (report: SuggestReport) => string>> = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
};

function formatText({ period, suggestions, setAside }: SuggestReport): string {
  const lines = [`${period.name}: ${period.from} – ${period.to}`];
  for (const suggestion of suggestions) {
    const { title, section, role, glue, project } = suggestion;
    lines.push(
      '',
      plainLine(title),
      `  ${section}${glue ? ', glue work' : ''} · ${role} · ${daysOf(suggestion)} · ${plainLine(project)}`,
    );
    lines.push(...suggestion.metrics.map((metric) => `  number: ${plainLine(metric)}`));
    lines.push(...suggestion.evidence.map((item) => `  ${describeEvidence(item)}`));
    lines.push(...suggestion.why.map((reason) => `  why: ${plainLine(formatMessage(reason))}`));
  }
  if (suggestions.length === 0) lines.push('', 'Nothing of yours was found in this period.');
  if (setAside.length > 0) {
    lines.push('', 'Set aside:');
    for (const { reason, subject, hash } of setAside) {
      lines.push(`  ${hash.slice(0, 9)} ${plainLine(subject)} (${plainLine(formatMessage(reason))})`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Entries as they would stand in the brag document. */
function formatMarkdown({ suggestions }: SuggestReport): string {
  const blocks = SECTIONS.map((section) => {
    const entries = suggestions.filter((suggestion) => suggestion.section === section);
    return entries.length === 0
      ? ''
      : `## ${section}\n\n${entries.map((it) => renderEntry(entryOf(it))).join('\n')}\n`;
  });
  return blocks.filter((block) => block !== '').join('\n');
}

function formatJson({ period, suggestions, setAside }: SuggestReport): string {
  const report = {
    version: 1,
    period,
    suggestions: suggestions.map((it) => ({
      id: it.id,
      title: it.title,
      section: it.section,
      project: it.project,
      role: it.role,
      glue: it.glue,
      from: it.from,
      to: it.to,
      score: it.score,
      why: it.why.map(formatMessage),
      metrics: it.metrics,
      evidence: it.evidence,
    })),
    setAside: setAside.map(({ reason, subject, hash }) => ({ reason: formatMessage(reason), subject, hash })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function daysOf({ from, to }: Suggestion): string {
  return from === to ? from : `${from} – ${to}`;
}

function describeEvidence(evidence: Evidence): string {
  const name = nameOf(evidence);
  return evidence.url === null ? name : `${name.trimEnd()} ${evidence.url}`;
}

function nameOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'commit':
      return `${evidence.hash.slice(0, 9)} ${plainLine(evidence.subject)}`;
    case 'release':
      return plainLine(evidence.title);
    default:
      return `${evidence.number === null ? 'change' : `#${evidence.number}`} ${plainLine(evidence.title ?? '')}`;
  }
}
