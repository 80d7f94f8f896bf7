import { lazily } from '../lazily.ts';
import { bracketPairs, codeSpanEnds, linkTargetEnd } from './inlinePairs.ts';

/**
 * The inline Markdown of one block as plain text on one line: emphasis, code, links and images as their text,
 * without comments, HTML tags, footnote marks. What no renderer would take for a mark stays. Linear time:
 * marks of emphasis are judged by their neighbours alone, never paired.
 */
export function plainText(markdown: string): string {
  const next = /[\\`[\]!<&*_~=]/g;
  const first = next.exec(markdown);
  if (!first) return oneLine(markdown);
  const ends = lazily(() => codeSpanEnds(markdown));
  const pairs = lazily(() => bracketPairs(markdown, ends()));
  /** From the `]` of a link to the end of its target. */
  const targets = new Map<number, number>();
  let noCommentEnd = false;
  let result = '';
  let position = 0;
  for (let mark: RegExpExecArray | null = first; mark; mark = next.exec(markdown)) {
    const at = mark.index;
    result += markdown.slice(position, at);
    position = at;
    const take = (end: number, text: string) => {
      result += text;
      position = end;
    };
    switch (markdown[at]) {
      case '\\':
        take(at + (ESCAPABLE.test(markdown[at + 1] ?? '') ? 2 : 1), escaped(markdown[at + 1] ?? ''));
        break;
      case '`': {
        const length = runLength(markdown, at);
        const end = ends().get(at);
        if (end === undefined) take(at + length, markdown.slice(at, at + length));
        else take(end, markdown.slice(at + length, end - length));
        break;
      }
      case '[': {
        const close = pairs().get(at);
        if (close === undefined) take(at + 1, '[');
        else if (markdown[at + 1] === '^') take(close + 1, '');
        else {
          const end = linkTargetEnd(markdown, close, pairs());
          if (end !== null) targets.set(close, end);
          take(at + 1, end === null ? '[' : '');
        }
        break;
      }
      case ']':
        take(targets.get(at) ?? at + 1, targets.has(at) ? '' : ']');
        break;
      case '!': {
        const close = markdown[at + 1] === '[' ? pairs().get(at + 1) : undefined;
        const isImage = close !== undefined && linkTargetEnd(markdown, close, pairs()) !== null;
        take(at + 1, isImage ? '' : '!');
        break;
      }
      case '<': {
        const commentEnd =
          markdown.startsWith('<!--', at) && !noCommentEnd ? markdown.indexOf('-->', at) : -1;
        if (markdown.startsWith('<!--', at) && commentEnd < 0) noCommentEnd = true;
        if (commentEnd >= 0) take(commentEnd + 3, ' ');
        else take(...tag(markdown, at));
        break;
      }
      case '&':
        take(...entity(markdown, at));
        break;
      default: {
        const length = runLength(markdown, at);
        take(at + length, isEmphasis(markdown, at, length) ? '' : markdown.slice(at, at + length));
      }
    }
    next.lastIndex = position;
  }
  return oneLine(result + markdown.slice(position));
}

/** The text with single spaces for white space of any length, none at the ends. */
export function oneLine(text: string): string {
  // Of most texts the lines need joining at most.
  const joined = /\s\s|[^\S\n ]/.test(text) ? text.replace(/\s+/g, ' ') : text.replaceAll('\n', ' ');
  return joined.trim();
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

function escaped(character: string): string {
  if (character === '\n') return '';
  return ESCAPABLE.test(character) ? character : '\\';
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** Whether a run of `*`, `_`, `~` or `=` opens or closes emphasis, strike-through or a highlight. */
function isEmphasis(text: string, at: number, length: number): boolean {
  const mark = text[at];
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  if (SPACE.test(before) && SPACE.test(after)) return false;
  if (mark === '*') return !(length === 1 && /\d/.test(before) && /\d/.test(after));
  if (mark === '~') return length === 2;
  const insideWord = WORD.test(before) && WORD.test(after);
  return !insideWord && (mark === '_' || length === 2);
}

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;

/** A tag in angle brackets. What HTML does not know (`<your name>`, `Map<Key>`) is text. */
function tag(text: string, at: number): [end: number, text: string] {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (!match) return [at + 1, '<'];
  const end = at + match[0].length;
  if (match[2] !== undefined) return [end, match[2]];
  return KNOWN_TAG.test(match[1] ?? '')
    ? [end, /^(?:br|p|div|td|th|li|tr)$/i.test(match[1] ?? '') ? ' ' : '']
    : [at + 1, '<'];
}

const TAG =
  /<(?:\/?([a-z][a-z0-9]{0,12})(?:[\s/][^<>]{0,1000})?>|((?:[a-z][a-z0-9+.-]{1,20}:|[^\s<>@]{1,64}@)[^\s<>]{1,2000})>)/iy;
const KNOWN_TAG =
  /^(?:a|abbr|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|main|mark|nobr|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)$/i;

function entity(text: string, at: number): [end: number, text: string] {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return [at + 1, '&'];
  const name = match[1] ?? '';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const decoded = name.startsWith('#')
    ? String.fromCodePoint(Math.min(code, 0x10ffff))
    : (NAMED_ENTITIES.get(name) ?? match[0]);
  return [at + match[0].length, decoded];
}

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/iy;
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['colon', ':'],
]);
