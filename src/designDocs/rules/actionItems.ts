import { outerSpans, spanAround } from '../concepts/sectionSpans.ts';
import type { DesignDoc } from '../designDoc.ts';
import { linesIn } from '../outline/lines.ts';
import type { ContentBlock, Section } from '../outline/outline.ts';
import { proseIn } from './content.ts';

/** Something that a postmortem wants done. */
export interface ActionItem {
  /** All that is said of it, the names of its table's columns before each cell. */
  readonly text: string;
  /** The same as it stands in the document, for what plain text does not show: links and boxes. */
  readonly raw: string;
}

/**
 * The first actions of a section: rows of its tables, and the outermost items of its lists with what is nested in
 * them. Not those below a heading that says that they are done, and not the list of owners.
 */
export function actionsIn(doc: DesignDoc, section: Section): readonly ActionItem[] {
  const aside = outerSpans(
    partsOf(section).filter(({ title }) => DONE_TITLE.test(title) || OWNERS_TITLE.test(title)),
  );
  const blocks = proseIn(doc, section.span).filter(({ span }) => !spanAround(aside, span.start));
  const outermost = blocks.reduce(
    (least, { type, depth }) => (type === 'list-item' ? Math.min(least, depth) : least),
    Number.POSITIVE_INFINITY,
  );
  const actions: { text: string; raw: string }[] = [];
  for (const block of blocks) {
    const { type, depth, text, span } = block;
    const last = actions.at(-1);
    if (type === 'table') {
      for (const row of rowsOf(doc, block)) actions.push(row);
    } else if (type === 'list-item' && depth === outermost) {
      actions.push({ text, raw: doc.text.slice(span.start, span.end) });
    } else if (type === 'list-item' && last) {
      last.text += `\n${text}`;
      last.raw += `\n${doc.text.slice(span.start, span.end)}`;
    }
    if (actions.length > MAX_ACTIONS) break;
  }
  return actions.slice(0, MAX_ACTIONS);
}

/** Far beyond what people write; it bounds the work on a text made to be slow. */
const MAX_ACTIONS = 200;

/** Every row of a table with something in it. */
function rowsOf({ text }: DesignDoc, { table, span }: ContentBlock): readonly ActionItem[] {
  if (!table) return [];
  const lines = linesIn(text, span).slice(LINES_BEFORE_ROWS);
  return table.rows.flatMap((row, index) => {
    const line = lines[index];
    return line && hasText(row)
      ? [{ text: labelled(table.columns, row), raw: text.slice(line.start, line.end) }]
      : [];
  });
}

/** The names of the columns, and the line below them. */
const LINES_BEFORE_ROWS = 2;

/** Whether a part of the section tells who owns what, for all its actions. */
export function hasOwners(section: Section): boolean {
  return partsOf(section).some(({ title }) => OWNERS_TITLE.test(title));
}

const DONE_TITLE = /^(?:completed|done|finished|fixed|already|shipped|resolved|closed)\b/i;
const OWNERS_TITLE = /\bowners?\b/i;

/** All sections in a section. */
function partsOf({ children }: Section): readonly Section[] {
  return children.flatMap((child) => [child, ...partsOf(child)]);
}

/** Whether there is nothing left to do. */
export function isDone({ text, raw }: ActionItem): boolean {
  return DONE.test(text) || /^\s*(?:[-*+]|\d+[.)])?\s*\[[xX]\]|~~|✅|☑|✔/u.test(raw);
}

/** Whether somebody has to do it. A ticket has an owner. */
export function isOwned({ text, raw }: ActionItem): boolean {
  return OWNER.test(text) || hasTicket(raw);
}

/** Whether it is to be done by a day. A ticket has one. */
export function isDated({ text, raw }: ActionItem): boolean {
  return DATE.test(text) || hasTicket(raw);
}

/** Whether somebody will see that it works. */
export function isVerified({ text }: ActionItem): boolean {
  return VERIFIED.test(text);
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function labelled(columns: readonly string[], row: readonly string[]): string {
  return row.map((cell, index) => (cell.trim() === '' ? '' : `${columns[index] ?? ''}: ${cell}`)).join('\n');
}

function hasTicket(raw: string): boolean {
  return TICKET.test(raw);
}

const TICKET =
  /(?<![\p{L}\p{N}])(?:[A-Z][A-Z0-9]{1,9}-\d+|[#!]\d+)\b|\/(?:issues|pull|merge_requests|browse|work_items|tickets?)\/[\w-]+/u;
const DONE =
  /^(?:done|completed|finished|fixed|merged|shipped)\b|(?:^|: *)(?:erledigt|abgeschlossen|terminée?s?|completad[oa]s?|hech[oa]s?|concluíd[oa]s?|feit[oa]s?)(?![\p{L}\p{N}])|(?:完了|完成|완료|выполнено|виконано|готово)|\b(?:status|state|done)\b[^\n]{0,20}: *(?:done|completed?|finished|closed|resolved|fixed|yes)\b/imu;
const OWNER =
  /(?<![\p{L}\d.])@[\p{L}\d][\p{L}\d._-]*|\b(?:owners?|assignees?|assigned(?: to)?|who|dri|responsible|lead|driver|by|team|verantwortlich|wer|responsable|propriétaire|担当|負責人|负责人)\b[^\n:]{0,20}: *\S|[([]\s*(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*)?|[\p{L}-]+ team|SRE)[^()[\]\n]{0,40}[)\]]|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?: |[—–-] ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,|\.|$)|\b\p{Lu}\p{Ll}+ (?:will|to|is going to) \p{Ll}+|\b[\p{L}-]{1,60} team\b|担当|负责人|負責人/mu;
const DATE =
  /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d{1,4}\b|\b\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\bQ[1-4]\b|\bH[12]\b|\b(?:due|deadline|eta|by when|target|when|date|until|bis)\b[^\n:]{0,20}: *\S|\b(?:by|until|before|within|next|this|end of) (?:\d+ |the |next |end of )?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|week|month|quarter|sprint|year)s?\b|\d{1,2}月|\bin \d+ (?:days?|weeks?|months?)\b/iu;
const VERIFIED =
  /\b(?:verif\w+|validat\w+|measur\w+|tests?\b|tested|testing|drills?|game ?days?|exercis\w+|simulat\w+|confirm\w*|prov(?:e|es|ed|en)|check\w*|alert\w*|monitor\w*|dashboard\w*|metrics?|success criteria|acceptance|load.?test\w*|chaos|rehears\w+|dry.?run|audit\w*|count\w*|below|under|within)\b/i;
