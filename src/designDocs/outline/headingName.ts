import { plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import type { HeadingValue, Section } from './outline.ts';

/** What a heading's text consists of. */
export type HeadingName = Pick<Section, 'name' | 'title' | 'numbering' | 'value'>;

/**
 * Finds the name in a heading: without numbering, bold marks, anchors, `{#id}`, `(optional)`, colon, emoji.
 * `content` is the heading without its outer marks. Headings are read up to 1,000 characters.
 */
export function headingName(text: string, content: Span): HeadingName {
  const source = text.slice(content.start, Math.min(content.end, content.start + MAX_HEADING));
  if (PLAIN_WORDS.test(source)) return { name: content, title: source, numbering: '' };
  let start = 0;
  let end = source.length;
  let numbering = '';
  for (let before = -1; before !== start * (MAX_HEADING + 1) + end; ) {
    before = start * (MAX_HEADING + 1) + end;
    let rest = source.slice(start, end);
    start += LEADING.exec(rest)?.[0].length ?? 0;
    rest = source.slice(start, end);
    end -= trailing(rest);
    rest = source.slice(start, end);
    const wrapped = WRAPPED.exec(rest);
    if (wrapped) {
      start += wrapped[1]?.length ?? 0;
      end -= wrapped[3]?.length ?? 0;
    } else if (numbering === '') {
      const number = NUMBERING.exec(rest);
      numbering = number?.[1] ?? '';
      start += number?.[0].length ?? 0;
    }
  }
  if (start >= end) ({ start, end } = trimmed(source));
  const name = { start: content.start + start, end: content.start + end };
  const value = valueIn(text, name);
  return { name, title: titleOf(text.slice(name.start, name.end)), numbering, ...(value ? { value } : {}) };
}

/** What stands after the colon of a name that begins with a few words and one. */
function valueIn(text: string, name: Span): HeadingValue | null {
  const source = text.slice(name.start, name.end);
  const colon = /^[^:：]{1,60}?\s*(?::\s+|：\s*)(?=\S)/.exec(source);
  if (!colon) return null;
  const label = titleOf(colon[0].replace(/\s*[:：]\s*$/, ''));
  const span = { start: name.start + colon[0].length, end: name.end };
  return { label, text: plainText(text.slice(span.start, span.end)), span };
}

const MAX_HEADING = 1_000;
/** Most headings, and nothing that could be taken off them. */
const PLAIN_WORDS = /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/;

/** White space, emoji, anchors and empty tags before the name. */
const LEADING =
  /^(?:\s|\d\ufe0f?\u20e3|\p{Extended_Pictographic}|\ufe0f|[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|:[a-z][a-z0-9_+-]{1,30}:|<a(?:\s[^<>]*)?>(?:\s*<\/a>)?|<!--.*?-->)+/u;

/** Two or more bold or italic marks, a code span or a tag around all of the rest. */
const WRAPPED =
  /^(【|\*{1,3}|_{1,3}|<(?:b|strong|em|i|u|span|a)(?:\s[^<>]*)?>)(?=\S)([^*_<【】]*)(】|\*{1,3}|_{1,3}|<\/[a-z]+>)$/;

/** What numbers a heading: `1.`, `2`, `2.1`, `3)`, `(4)`, `0012 -`, `IV.`, `a)`, `一、`, `（二）`, `第三章`. */
const NUMBERING =
  /^(§\s?\d{1,3}(?:\.\d{1,3})*|\d{1,3}(?:\.\d{1,3})+[.):：]?|[\d０-９]{1,5}(?:\\?[.):：、．]|\s+[-–—](?=\s))|\(\d{1,3}\)|（[\d０-９]{1,3}）|[\d０-９]{1,2}(?=\s)|[①-⑳]|[IVXLC]{1,6}[.)]|[A-Za-z][.)]|[一二三四五六七八九十百]{1,4}[、．.]|（[一二三四五六七八九十百]{1,4}）|第[\d一二三四五六七八九十百]{1,4}[章节節])(?:\s+[-–—](?=\s))?\s*(?=\S)/u;

/** That a template says whether the section is needed, in parentheses or brackets. */
const OPTIONAL =
  /\s*[*_]?[([（【](?:optional|required|mandatory|recommended|if (?:any|applicable|needed)|optionnel|facultatif|opcional|facultativo|isteğe bağlı|необязательно|可选|可選|必填|任意|オプション|선택 ?사항|선택)(?:[ ,，][^()[\]（）【】]{0,40})?[)\]）】][*_]?$/iu;

const SUFFIXES: readonly RegExp[] = [
  /\s+$/,
  /\s*\{[#.][^{}]{0,200}\}$/,
  /\s*<a(?:\s[^<>]*)?>(?:\s*<\/a>)?$/,
  /\s*<\/a>$/,
  /\s*<!--[^<>]*-->$/,
  OPTIONAL,
  /\s*[:：]$/,
  /\s*\p{Extended_Pictographic}\ufe0f?$/u,
  /\s*(?:\ufe0f|[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069])$/u,
];

/** Length of what stands after the name. */
function trailing(rest: string): number {
  if (/[A-Za-z0-9]$/.test(rest)) return 0;
  let end = rest.length;
  for (let before = -1; before !== end; ) {
    before = end;
    for (const suffix of SUFFIXES) {
      end -= suffix.exec(rest.slice(Math.max(0, end - MAX_SUFFIX), end))?.[0].length ?? 0;
    }
  }
  return rest.length - end;
}

const MAX_SUFFIX = 250;

function trimmed(source: string): Span {
  const start = source.length - source.trimStart().length;
  return { start, end: Math.max(start, source.trimEnd().length) };
}

function titleOf(name: string): string {
  const plain = plainText(name);
  if (/^[A-Za-z0-9 ]*$/.test(plain)) return plain;
  return plain
    .replace(HIDDEN_OR_EMOJI, '')
    .replace(/(^|\s):[a-z][a-z0-9_+-]{1,30}:(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const HIDDEN_OR_EMOJI =
  /\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
