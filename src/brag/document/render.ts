import { markdownLink } from '../../base/markdownLink.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { EvidenceLink, NewEntry } from './entry.ts';
import { isHash } from './evidenceReference.ts';
import { DEFAULT_STYLE, type EntryStyle } from './style.ts';

/** What an entry asks where nothing is known. Text of the document, which is English throughout. */
export const QUESTIONS = {
  title: '(evidence needed: what did you do?)',
  problem: '(evidence needed: what hurt, and whom?)',
  role: '(evidence needed: what did you do yourself?)',
  impact: '(evidence needed: what changed, in a number?)',
  skills: '(evidence needed: what does this show?)',
  evidence: '(evidence needed: where can one see it?)',
} as const;

/**
 * The lines of an entry in a given style, without a line ending after the last. Every field is one line of
 * Markdown: line breaks and control characters become spaces, so no value can leave its line.
 */
export function renderEntry(entry: NewEntry, style: EntryStyle = DEFAULT_STYLE): string {
  const { indent, marker, fieldIndent, fieldMarker, newline } = style;
  const dates = renderDates(entry.from, entry.to);
  const fields = [
    `Problem: ${fieldText(entry.problem, QUESTIONS.problem)}`,
    `My role: ${fieldText(entry.role, QUESTIONS.role)}`,
    `Impact: ${fieldText(entry.impact, QUESTIONS.impact)}`,
    `Skills: ${fieldText(entry.skills, QUESTIONS.skills)}`,
    `Evidence: ${renderEvidence(entry.evidence) || QUESTIONS.evidence}`,
  ];
  return [
    `${indent}${marker}${renderTitle(entry.title)}${dates === null ? '' : ` ${dates}`}`,
    ...fields.map((field) => `${fieldIndent}${fieldMarker}${field}`),
  ].join(newline);
}

/** `(2026-11-12 – 2026-11-20)`, `(2026-11-12)` for a single day, `null` when no day is known. */
export function renderDates(from: string | null, to: string | null): string | null {
  const [first, last] = [from ?? to, to ?? from].sort();
  if (first == null || last == null) return null;
  return first === last ? `(${first})` : `(${first} – ${last})`;
}

/** Links separated by commas; labels are plain text. */
export function renderEvidence(evidence: readonly EvidenceLink[]): string {
  return evidence.map(renderLink).join(', ');
}

function renderTitle(title: string): string {
  const text = fieldText(title, QUESTIONS.title);
  // An odd number of backslashes at the end would escape the closing mark.
  const backslashes = /\\*$/.exec(text)?.[0].length ?? 0;
  return `**${text}${backslashes % 2 === 1 ? '\\' : ''}**`;
}

function fieldText(value: string | null, question: string): string {
  return (value === null ? '' : plainLine(value)) || question;
}

/** A label without an address stands as code when it is a hash or a number, else as it is. */
function renderLink({ label, url }: EvidenceLink): string {
  const text = plainLine(label);
  if (url !== null) return markdownLink(text, url);
  return isHash(text) || /^[#!]\d{1,12}$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}
