import { blockLine } from '../base/closedLine.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { type Message, message } from '../base/message.ts';
import { plainLine } from '../base/plainLine.ts';
import { shortened } from '../base/shortened.ts';
import { distinctEntries } from './entries/entryKeys.ts';
import { asSentence, evidenceMarkdown, needed, textMarkdown, told } from './entries/entryMarkdown.ts';
import { periodEntries } from './entries/periodEntries.ts';
import { ranked } from './entries/rank.ts';
import { PLANS } from './entries/sections.ts';

/** What a weekly summary is made from. */
export interface WeeklySummarySource {
  readonly entries: readonly JournalEntry[];
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** A few bullets of outcome, ready to send. */
export interface WeeklySummary {
  /** The strongest first. */
  readonly bullets: readonly SummaryBullet[];
  /** The bullets as a list, each line ended; empty without any. */
  readonly markdown: string;
}

/** An entry in a sentence or two. */
export interface SummaryBullet {
  /** Markdown of one line, without a list marker. */
  readonly text: string;
  /** Of the entry, plain text. */
  readonly title: string;
  /** What is missing before anybody should read it. */
  readonly warning: Message | null;
}

/** More are not read. */
const MAX_BULLETS = 5;

/** What came of the work of these days, the best five entries of it; plans are left out. */
export function weeklySummary({ entries, ...days }: WeeklySummarySource): WeeklySummary {
  const own = distinctEntries(periodEntries(entries, days)).filter(({ section }) => section !== PLANS);
  const bullets = ranked(own).slice(0, MAX_BULLETS).map(summaryBullet);
  return { bullets, markdown: bullets.map(({ text }) => `- ${text}\n`).join('') };
}

/** The outcome, what was wrong before, and where to see it; without an outcome a question in its place. */
export function summaryBullet({ title, story, evidence }: JournalEntry): SummaryBullet {
  const links = evidenceMarkdown({ evidence });
  const name = textMarkdown(title);
  if (story.impact === null) {
    return {
      title,
      text: `${name} ${needed('what changed because of it?')}${links && ` (${links})`}`,
      warning: message('“{title}” does not say what changed because of it.', { title: shortened(title) }),
    };
  }
  const outcome = blockLine(capitalised(asSentence(plainLine(story.impact))));
  const problem = story.problem === null ? '' : ` Before: ${asSentence(told(story.problem, ''))}`;
  return { title, text: `${outcome}${problem} (${name}${links && `: ${links}`})`, warning: null };
}

/** Begins with a capital, where the first word is a plain one: `p99`, `iOS` and code stay as they are. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}*[\s,.;:])/u, (letter) => letter.toUpperCase());
}
