import type { Span } from '../../base/span.ts';

/** A bold or `Label:` beginning of a line that names what follows. */
export interface Label {
  /** With its marks and colon. */
  readonly span: Span;
  /** Without outer marks and colon. */
  readonly content: Span;
  readonly bold: boolean;
  readonly colon: boolean;
  /** Whether nothing else stands on the line. */
  readonly alone: boolean;
}

/** The label at `start` of a line that ends at `end`; `null` when there is none, or it is a remark (`Note:`). */
export function labelAt(text: string, start: number, end: number): Label | null {
  const line = text.slice(start, Math.min(end, start + MAX_LABEL * 2));
  const whole = end - start <= MAX_LABEL * 2;
  const emoji = line.charCodeAt(0) > 0x2000 ? (EMOJI.exec(line)?.[0].length ?? 0) : 0;
  const named = line.slice(emoji);
  const bold = /^[*_<]/.test(named) ? matchOne(BOLD, named) : null;
  const label = bold ? boldLabel(bold, named, whole) : plainLabel(named, whole);
  if (!label || !isName(named.slice(label.content.start, label.content.end), label)) return null;
  const span = { start, end: start + emoji + label.span.end };
  return { ...label, span, content: shifted(label.content, start + emoji) };
}

function matchOne(patterns: readonly RegExp[], line: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match) return match;
  }
  return null;
}

/** Further labels on the same line, bold and with a colon: `**Pro:** … **Contra:** …`. */
export function boldLabelsWithin(text: string, start: number, end: number): readonly Label[] {
  const labels: Label[] = [];
  let position = start;
  while (position < end) {
    const star = text.indexOf('**', position);
    if (star < 0 || star >= end) break;
    const label = star > start && /\s/.test(text[star - 1] ?? '') ? labelAt(text, star, end) : null;
    if (label?.colon) labels.push(label);
    position = label?.colon ? label.span.end : star + 2;
  }
  return labels;
}

const MAX_LABEL = 90;
const MAX_PLAIN_LABEL = 60;
const BOLD = [
  /^(\*{1,3})(?=\S)([^*\n]{1,80})\1/,
  /^(_{1,3})(?=\S)([^_\n]{1,80})\1(?!\w)/,
  /^(<(?:b|strong)>)([^<\n]{1,80})<\/(?:b|strong)>/,
];
const EMOJI = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u;
const ALONE = /^[ \t]*(?:\\|<br ?\/?>|\{#[^{}]*\}|<!--(?! staffward:)[^<>]*-->|[[(]optional[\])])?[ \t]*$/i;
/** The questions that a fix asks: content behind a colon, which begins a lead-in by itself. */
const QUESTIONS = /^ <!-- staffward:[^<>]*-->$/;

function boldLabel(match: RegExpExecArray, line: string, whole: boolean): Label | null {
  const [marked, open = '', content = ''] = match;
  const rest = line.slice(marked.length);
  const colonInside = /\s*[:：]\s*$/.exec(content);
  const colonAfter = colonInside ? null : /^[ \t]*[:：](?!\/\/)/.exec(rest);
  const colon = colonInside !== null || colonAfter !== null;
  const after = rest.slice(colonAfter?.[0].length ?? 0);
  const alone = whole && (ALONE.test(after) || (!colon && QUESTIONS.test(after)));
  const bold = open.length > 1;
  const short = bold && words(content) <= 4;
  const stop = short && !colon ? /\.$/.exec(content) : null;
  const dash = short && !colon ? /^[ \t]+[-–—](?=[ \t])/.exec(after) : null;
  const runIn = stop !== null || dash !== null;
  if (!colon && !(bold && alone) && !(runIn && after.trim() !== '')) return null;
  if (
    !alone &&
    !runIn &&
    colonInside === null &&
    after !== '' &&
    !/^\s/.test(after) &&
    !rest.startsWith('：')
  )
    return null;
  const start = open.length;
  const name = { start, end: start + content.length - ((colonInside ?? stop)?.[0].length ?? 0) };
  return {
    span: { start: 0, end: marked.length + ((colonAfter ?? dash)?.[0].length ?? 0) },
    content: name,
    bold,
    colon,
    alone,
  };
}

function plainLabel(line: string, whole: boolean): Label | null {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > MAX_PLAIN_LABEL) return null;
  const match = /^([\p{L}\p{N}][^:：.。,，;；!?！？|<>`[\]\n]{0,59})(:(?=\s|$)|：)/u.exec(line);
  const content = match?.[1];
  if (!match || content === undefined) return null;
  const alone = whole && ALONE.test(line.slice(match[0].length));
  const count = words(content);
  if (count > (alone ? 5 : 3) || (count > 1 && /^\p{Ll}/u.test(content)) || SENTENCE_PART.test(content)) {
    return null;
  }
  const span = { start: 0, end: match[0].length };
  return { span, content: { start: 0, end: content.trimEnd().length }, bold: false, colon: true, alone };
}

function isName(content: string, label: Label): boolean {
  if (!/[\p{L}]/u.test(content) || REMARK.test(content)) return false;
  if (!label.colon && label.alone && /[.,;。，；]$/.test(content)) return false;
  return words(content) <= 10;
}

/** Begins like a sentence, or ends in the middle of one. */
const SENTENCE_PART =
  /^(?:(?:this|these|those|there|we|it|in|as|so|here|however|then|for|if|when|with|on|at|from|after|before|you|i|another|some|all|each|every|and|or|but|also|such|given|consider|assuming|usage|output|result|let|to|by)\b|the \S+ \S)|\s(?:if|for|by|to|as|of|include|includes|including|is|are|be|becomes|implements|requires|support|supports|following|follows|used|like)$/iu;

/** Words that begin a remark, a placeholder or an enumeration, and name no part of a document. */
const REMARK =
  /^(?:todo|tbd|tbc|fixme|xxx|wip|n\/?a|none|note|notes|nb|n\.b\.|warning|tip|hint|important|caution|attention|example|examples|for example|for instance|e\.?g\.?|i\.?e\.?|ps|edit|update|disclaimer|q|a|see|see also|also|https?|注|注意|备注|例|例如|注記|補足|参考|参见|참고|예|hinweis|beispiel|z\.? ?b\.?|anmerkung|remarque|exemple|nota|ejemplo|exemplo)[:.]?$/i;

function words(content: string): number {
  return content.trim().split(/\s+/).length;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
