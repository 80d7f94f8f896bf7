import type * as v from 'valibot';
import { parseIsoDate } from '../base/isoDate.ts';
import { escapeMarkdown } from '../base/markdownText.ts';
import { message } from '../base/message.ts';
import { plainLine } from '../base/plainLine.ts';
import { type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { UserError } from '../base/userError.ts';
import type { NewEntry } from '../brag/document/entry.ts';
import { evidenceFromText } from '../brag/document/evidenceFromText.ts';
import { renderEntry } from '../brag/document/render.ts';
import type { AgentPort } from './agentPort.ts';
import type { EntryInput } from './toolInputs.ts';

/** An entry that an agent wants to add, and where to. */
export interface ProposedEntry {
  readonly entry: NewEntry;
  readonly period: ReviewPeriod;
  /** The lines as a new brag document would have them. */
  readonly markdown: string;
}

/** Agents write plain text: nothing of it becomes a link, HTML or a heading, but for evidence. */
export function proposedEntry(
  input: v.InferOutput<typeof EntryInput>,
  { today, cycle }: Pick<AgentPort, 'today' | 'cycle'>,
): ProposedEntry {
  const from = realDay(input.from ?? input.to ?? today);
  const to = realDay(input.to ?? input.from ?? today);
  if (from > to) {
    throw new UserError(
      'tool-arguments',
      message('“from” {from} is later than “to” {to}.', { from, to }),
      message('Give the first day as “from”.'),
    );
  }
  const entry: NewEntry = {
    section: input.section ?? 'Projects',
    title: escapeMarkdown(plainLine(input.title)),
    from,
    to,
    problem: told(input.problem),
    role: told(input.role),
    impact: told(input.impact),
    skills: told(input.skills),
    evidence: (input.evidence ?? []).flatMap((text) => evidenceFromText(text) ?? []),
  };
  return { entry, period: reviewPeriodOf(to, cycle), markdown: renderEntry(entry) };
}

/** The calendar has it. */
function realDay(day: string): string {
  const date = parseIsoDate(day);
  if (date !== null) return date;
  throw new UserError(
    'tool-arguments',
    message('{day} is no day of the calendar.', { day }),
    message('Give days as ISO dates such as 2026-11-20.'),
  );
}

function told(text: string | undefined): string | null {
  return escapeMarkdown(plainLine(text ?? '')) || null;
}
