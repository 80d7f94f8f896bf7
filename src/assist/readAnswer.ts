import { type Message, message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import { applyTextEdits, type TextEdit } from '../base/textEdit.ts';
import { parseBragDocument } from '../brag/document/parse.ts';
import { type AssistEntry, assistEntry, type EntryPart } from './assistEntry.ts';
import { checkClaims } from './check/checkClaims.ts';
import { checkWeight } from './check/checkWeight.ts';
import { lostSmallness } from './check/keptWords.ts';
import { readSources, type Sources } from './check/sources.ts';
import { literalsIn } from './check/tokens.ts';

/** A part of an answer that was refused, and why. */
export interface Rejection {
  /** What the model wrote. */
  readonly text: string;
  readonly reasons: readonly Message[];
}

/** What a model proposes for an entry: edits of its document, or why there are none. */
export type Rewording =
  | { readonly kind: 'accepted'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'rejected'; readonly rejections: readonly Rejection[] };

/**
 * Reads the answer to `sharpenPrompt` for an entry of `document`. One part that says what its sources do not, and all of
 * it is rejected. What is accepted changes words and nothing else: links, dates and open questions stay.
 */
export function readRewording(
  answer: string,
  document: string,
  entry: AssistEntry,
  sources: readonly string[],
): Rewording {
  const known = readSources(sources);
  const rejections: Rejection[] = [];
  const edits = new Map<EntryPart, TextEdit>();
  for (const line of unwrapped(linesOf(answer))) {
    const [, name = '', text = ''] = /^([A-Za-z ]{1,20}?)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    const part = entry.parts.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const reasons = part
      ? [...problemsOf(part, text, known), ...(edits.has(part) ? [TWICE] : [])]
      : [message('It is no line of a part of this entry.')];
    if (reasons.length > 0 || !part) rejections.push({ text: line, reasons });
    else if (text.trim() !== part.text) edits.set(part, { span: part.span, newText: text.trim() });
  }
  if (rejections.length > 0) return { kind: 'rejected', rejections };
  const changes = [...edits.values()];
  if (changes.length === 0) return { kind: 'unchanged' };
  if (keepsShape(document, entry, edits)) return { kind: 'accepted', edits: changes };
  const reasons = [message('Written into the document, it would be read as something else.')];
  return { kind: 'rejected', rejections: [{ text: answer, reasons }] };
}

/** The questions of an answer to `missingPrompt`; what is no question, or claims something, is rejected by itself. */
export function readQuestions(
  answer: string,
  sources: readonly string[],
): { readonly questions: readonly string[]; readonly rejections: readonly Rejection[] } {
  const known = readSources(sources);
  const questions = new Set<string>();
  const rejections: Rejection[] = [];
  for (const line of linesOf(answer)) {
    const text = line.replace(/^(?:[-*•]|\d{1,2}[.)])[ \t]+/, '').trim();
    const reasons = [
      ...(/[^?？]$/.test(text) ? [message('It is no question.')] : []),
      ...checkClaims(text, known),
    ];
    if (reasons.length > 0) rejections.push({ text: line, reasons });
    else questions.add(text);
  }
  return { questions: [...questions].slice(0, MAX_QUESTIONS), rejections };
}

const MAX_QUESTIONS = 5;
const TWICE = message('It is there twice.');

function linesOf(answer: string): readonly string[] {
  return answer
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Lines without what models like to put around an answer: “Here it is:”, a fence, list markers, quotation marks, a bold
 * label. None of it reaches a document.
 */
function unwrapped(lines: readonly string[]): readonly string[] {
  const isPolite = /^(?![^:]*\b(?:title|problem|role|impact|skills|evidence)\b)[^:]{1,100}:$/i;
  return lines
    .filter((line, index) => !/^(?:`{3,}|~{3,})\w{0,20}$/.test(line) && !(index === 0 && isPolite.test(line)))
    .map((line) =>
      line
        .replace(/^[-*•][ \t]+/, '')
        .replace(/^“([^“”]*)”$/, '$1')
        .replace(/^(\*\*|__)([A-Za-z ]{1,20})(:?)\1(:?)/, '$2$3$4'),
    );
}

/** Why a part may not be reworded like this; empty when it may. */
function problemsOf(part: EntryPart, reworded: string, known: Sources): readonly Message[] {
  const lost = lostLiterals(part, reworded);
  const claims = checkClaims(reworded, known);
  if (claims.length > 0) return [...claims, ...lost];
  return [...checkWeight(reworded, known), ...lostSmallness(part.text, reworded), ...lost];
}

/** Links and code are how an entry is found again, and never a matter of words. */
function lostLiterals({ text }: EntryPart, reworded: string): readonly Message[] {
  const kept = literalsIn(reworded);
  return literalsIn(text)
    .filter((literal) => !kept.includes(literal))
    .map((literal) => message('It leaves out {literal}.', { literal: shortened(literal) }));
}

/** Whether the document has the same entries after the edits, this one with the same evidence, dates and questions. */
function keepsShape(
  document: string,
  { entry, parts }: AssistEntry,
  edits: ReadonlyMap<EntryPart, TextEdit>,
): boolean {
  const after = applyTextEdits(document, [...edits.values()]);
  const entries = parseBragDocument(after).entries;
  const changed = entries.find(({ marker }) => marker.start === entry.marker.start);
  if (!changed || entries.length !== parseBragDocument(document).entries.length) return false;
  const { markdown: _, ...now } = assistEntry(after, changed);
  const facts = ({ evidence, dates, placeholders, fields, nestedItems }: typeof entry) =>
    JSON.stringify([
      evidence.map(({ url, code }) => [url, code]),
      [dates?.from, dates?.to],
      placeholders.length,
      fields.map(({ name }) => name),
      nestedItems.length,
    ]);
  const wanted = parts.map((part) => [part.name, edits.get(part)?.newText ?? part.text]);
  return (
    facts(changed) === facts(entry) &&
    JSON.stringify(now.parts.map(({ name, text }) => [name, text])) === JSON.stringify(wanted)
  );
}
