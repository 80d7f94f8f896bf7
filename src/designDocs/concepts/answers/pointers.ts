import type { Outline, Section } from '../../outline/outline.ts';
import { everySentence } from './sentences.ts';

/** Where a block that only points elsewhere points to. */
export type Target =
  | { readonly kind: 'section'; readonly section: Section }
  /** Above, below, or a part that cannot be told. */
  | { readonly kind: 'somewhere' }
  /** Another document, or a part that is not there. */
  | { readonly kind: 'elsewhere' };

/** Whether a block says no more than "see …". */
export function isPointer(raw: string, text: string): boolean {
  if (text.length > MAX_POINTER) return false;
  return BARE_LINK.test(raw.trim()) || everySentence(text, (sentence) => POINTS.test(sentence));
}

/** Where a block that {@link isPointer} in the section `from` points to. */
export function targetOf(raw: string, text: string, from: Section, outline: Outline): Target {
  const sections = outline.all.slice(0, MAX_SECTIONS);
  const anchor = /\]\(#+([^()\s]{1,200})\)/.exec(raw)?.[1];
  if (anchor !== undefined)
    return targetIn(
      sections.find(({ title }) => slugOf(title) === anchor.toLowerCase()),
      from,
    );
  if (/\]\([^()]*\)|\]\[|https?:\/\//.test(raw)) return { kind: 'elsewhere' };
  const lower = text.toLowerCase();
  const named = sections.find(
    ({ title, level, span }) =>
      level <= 7 &&
      title.length >= MIN_NAME &&
      lower.includes(title.toLowerCase()) &&
      span.start !== from.span.start,
  );
  if (named) return targetIn(named, from);
  const isNamed = /\*\*|__|["“‘«「]/.test(raw);
  return !isNamed && BEFORE_OR_AFTER.test(text) ? { kind: 'somewhere' } : { kind: 'elsewhere' };
}

/** A part of this document, though none that its words name. */
const BEFORE_OR_AFTER = /\b(?:above|below|earlier|previous|preceding)\b|上|下|前|後/i;

const MAX_POINTER = 200;
const MAX_SECTIONS = 2_000;
const MIN_NAME = 4;
const BARE_LINK =
  /^(?:[*_]{0,2}\[[^[\]]{1,150}\]\([^()\s]{1,500}\)[*_]{0,2}|<?https?:\/\/[^\s<>]{1,500}>?)[.]?$/;
const POINTS = new RegExp(
  [
    String.raw`^(?:(?:please|also|for [^.,]{1,60}?),? )*(?:see|refer to|cf\.?|consult|read (?:the|more|about|our)|(?:described|discussed|covered|documented|highlighted|explained) in|same as|moved to|vide|siehe|voir|véase|ver|vedi|bkz|см\.|zie|zob\.)(?!\p{L})[^.!?。]{0,190}[.!]?$`,
    String.raw`^as (?:described|discussed|mentioned|outlined|explained|noted|stated|detailed|per|above|below|in)\b[^.,!?]{0,120}[.!]?$`,
    String.raw`^(?:this|it|these|they|that|details|everything|alternatives?|drawbacks?|trade-?offs?|risks?|motivation)(?: \w+){0,3} (?:is|are|was|were)(?: \w+)? (?:described|discussed|covered|documented|listed|explained|detailed|outlined|mentioned|given|addressed|provided)\b[^.!?]{0,120}[.!]?$`,
    '^(?:参见|参考|参照|见|請見|详见|詳見)[^.!?。]{0,120}[.。]?$',
    '^[^.!?。]{0,80}(?:を参照|ご参照|参照してください|참조|참고)[^.!?。]{0,20}[。.]?$',
  ].join('|'),
  'iu',
);

function targetIn(section: Section | undefined, from: Section): Target {
  if (!section) return { kind: 'elsewhere' };
  const holdsItself = section.span.start <= from.span.start && from.span.end <= section.span.end;
  return holdsItself ? { kind: 'somewhere' } : { kind: 'section', section };
}

/** As GitHub builds the anchor of a heading. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
