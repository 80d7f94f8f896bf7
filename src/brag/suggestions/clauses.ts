/** A stretch of an author's prose, verbatim but for line breaks inside a paragraph and marks of bold text. */
export interface Sentence {
  readonly text: string;
  /** The sentence, cut where its parts can stand alone. */
  readonly clauses: readonly string[];
}

/** Cells of one table row, with the row as it was written. */
export interface TableRow {
  readonly text: string;
  readonly cells: readonly string[];
}

/** What a message holds for a reader: its sentences, and the rows of its tables. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  readonly rows: readonly TableRow[];
}

/** Longer messages are cut: generated bodies run to megabytes. In UTF-16 code units. */
const MAX_LENGTH = 20_000;

/**
 * Cuts a commit message or pull request body. Marks of bold text, templates' comments, quotations, code blocks, trailers and
 * links are not the author's own sentences and are left out.
 */
export function proseOf(message: string): Prose {
  const text = message
    .slice(0, MAX_LENGTH)
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '\n')
    .replaceAll('**', '');
  const paragraphs: string[] = [];
  const rows: TableRow[] = [];
  let paragraph: string[] = [];
  let fence: string | null = null;
  const finish = () => {
    if (paragraph.length > 0) paragraphs.push(paragraph.join(' '));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const mark = /^(?:```|~~~)/.exec(trimmed)?.[0];
    if (fence !== null || mark) {
      finish();
      if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null;
      continue;
    }
    if (/^\||\|$|\|.*\|/.test(trimmed)) {
      finish();
      rows.push(rowOf(trimmed));
    } else if (trimmed === '' || NOT_PROSE.test(trimmed) || /^(?: {4}|\t)/.test(line)) finish();
    else {
      if (STARTS_ANEW.test(trimmed)) finish();
      paragraph.push(trimmed.replace(STARTS_ANEW, ''));
    }
  }
  finish();
  return { sentences: paragraphs.flatMap(sentencesOf), rows };
}

/** Quotations, trailers, and URLs alone. */
const NOT_PROSE = /^>|^[A-Z][A-Za-z]+(?:-[A-Za-z]+)+: |^https?:\/\/\S+$/;
/** Headings and list items begin a paragraph of their own. */
const STARTS_ANEW = /^(?:#{1,6}\s+|[-*+•]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)/;

function rowOf(line: string): TableRow {
  const text = line.slice(0, 300).replace(/^\|\s*|\s*\|$/g, '');
  return { text, cells: text.split('|').map((cell) => cell.trim()) };
}

function sentencesOf(paragraph: string): readonly Sentence[] {
  return paragraph
    .split(/(?<=[.!?;])\s+|\s+(?:—|--)\s+/)
    .map((sentence) => sentence.replace(/[.!?;:,]+$/, '').trim())
    .filter((sentence) => sentence !== '' && !/:\/\//.test(sentence))
    .map((text) => ({ text, clauses: text.split(/(?:,|:)\s+|\s*[()]\s*|\s+[–]\s+/).filter(Boolean) }));
}
