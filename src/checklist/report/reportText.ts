import { codeSpansOf, escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import { annotationTarget } from '../view/annotationTarget.ts';

/**
 * What a forge would take for more than text, outside code: a web address, or a mention (`@name`, Bitbucket `@{…}`,
 * Azure `@<…>`), an issue, pull request or epic (`#12`, `acme/pay#12`, `GH-12`, `!12`, `&12`) with what hangs on it.
 */
const MEANINGFUL = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"'\x60\\]{1,2000})`,
    String.raw`(?:(?<![a-z0-9])@\w|@[{<]|[\w./-]{0,140}[#!&]\d|\bGH-\d)\w*(?:[./#!&@-]{1,20}\w+)*`,
  ].join('|'),
  'gi',
);
/** Stands for a piece that is put in after escaping. Private use: nobody writes it, and it is removed before. */
const PLACEHOLDER = '\ue000';

/**
 * Somebody's words as one line of Markdown that shows exactly them and does nothing: no markup, no HTML, and no
 * person told, no issue linked or closed. A code span is the one form of a name that GitHub, GitLab, Gitea, Bitbucket
 * and Azure DevOps all leave alone; escapes and entities do not help, for they are undone before names are
 * looked up. A web address stays a link, since whoever pastes one means it.
 */
export function reportText(text: string): string {
  const line = plainLine(text).replaceAll(PLACEHOLDER, '');
  const pieces: string[] = [];
  const keep = (piece: string) => {
    pieces.push(piece);
    return PLACEHOLDER;
  };
  let marked = '';
  let position = 0;
  for (const { start, end } of [...codeSpansOf(line), { start: line.length, end: line.length }]) {
    marked += withoutMeaning(line.slice(position, start), keep) + line.slice(start, end);
    position = end;
  }
  let next = 0;
  return escapeMarkdown(marked).replaceAll(PLACEHOLDER, (_, at: number, whole: string) => {
    const [before, after] = [whole[at - 1], whole[at + 1]];
    return `${separator(before)}${pieces[next++]}${after === '`' ? ' ' : ''}`;
  });
}

/** A note: a place in a file as code, anything else as {@link reportText}. */
export function reportNote(text: string): string {
  const target = annotationTarget(text);
  return target?.type === 'place' ? codeSpan(`${target.path}:${target.line}`) : reportText(text);
}

/** Text as a code span, whatever backticks it holds. CommonMark 0.31 §6.1. */
export function codeSpan(text: string): string {
  const line = plainLine(text);
  const runs = new Set(Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Code right after code would be one span with it, and a backslash would escape the first character of a piece. */
function separator(before: string | undefined): string {
  if (before === '\\') return '\\';
  return before === '`' || before === PLACEHOLDER ? ' ' : '';
}

function withoutMeaning(text: string, keep: (piece: string) => string): string {
  return text.replaceAll(MEANINGFUL, (whole, url: string | undefined) => {
    if (url === undefined) return keep(codeSpan(whole));
    const end = url.search(/[.,;:!?)\]}*_~]*$/);
    return keep(`<${url.slice(0, end)}>`) + url.slice(end);
  });
}
