import * as v from 'valibot';
import type { JournalEntry } from '../base/journalEntry.ts';
import { plainText } from '../base/markdown/plainText.ts';
import { formatMessage, message } from '../base/message.ts';
import { plainLine } from '../base/plainLine.ts';
import { parseReviewPeriod, type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { shortened } from '../base/shortened.ts';
import { UserError } from '../base/userError.ts';
import type { NewEntry } from '../brag/document/entry.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';
import { toldBy } from '../brag/suggestions/toldBy.ts';
import { periodEntries } from '../worksheets/entries/periodEntries.ts';
import type { AgentPort } from './agentPort.ts';
import { type ProposedEntry, proposedEntry } from './newEntry.ts';
import { EntryInput, PeriodInput } from './toolInputs.ts';
import type { ToolName } from './tools.ts';

/** No agent reads more, and none needs more of one text. */
const MAX_ITEMS = 200;
const MAX_TEXT = 2_000;

/** Runs a tool with what an agent sent, whatever that is; resolves to JSON or a sentence. Rejects with a `UserError`. */
export async function runTool(
  name: ToolName,
  input: unknown,
  port: AgentPort,
  signal: AbortSignal,
): Promise<string> {
  switch (name) {
    case 'list_suggestions': {
      const period = periodOf(input, port);
      const { suggestions, problems } = await port.suggestions(period, signal);
      return json({ period, suggestions: listed(suggestions, suggestionJson), problems });
    }
    case 'read_entries': {
      const period = periodOf(input, port);
      const entries = periodEntries(await port.entries(), period);
      return json({ period, entries: listed(entries, entryJson) });
    }
    case 'add_entry': {
      const { entry, period, markdown } = proposal(input, port);
      const isAdded = await port.add(entry, period, signal);
      const note = await settle(entry, period, port, signal);
      return isAdded
        ? `Added to ${period.name}.md, section ${entry.section}:\n\n${markdown}${note}`
        : `${period.name}.md has this evidence already; nothing was added.${note}`;
    }
  }
}

/** What an entry tells waits no longer. The entry stands whatever becomes of this; resolves to what is to be said of it. */
async function settle(
  entry: NewEntry,
  period: ReviewPeriod,
  port: AgentPort,
  signal: AbortSignal,
): Promise<string> {
  if (entry.evidence.length === 0) return '';
  try {
    const { suggestions } = await port.suggestions(period, signal);
    const told = toldBy(suggestions, entry.evidence);
    if (told.length > 0) await port.accept(told, entry, period);
    return '';
  } catch (error) {
    return `\n\nA suggestion with the same evidence may still be listed: ${shortened(String(error instanceof Error ? error.message : error))}`;
  }
}

/** What `add_entry` would write, for the user to confirm. Throws a `UserError` for arguments that are none. */
export function proposal(input: unknown, port: Pick<AgentPort, 'today' | 'cycle'>): ProposedEntry {
  return proposedEntry(checked(EntryInput, input), port);
}

function periodOf(input: unknown, { today, cycle }: AgentPort): ReviewPeriod {
  const { period } = checked(PeriodInput, input);
  return (period === undefined ? null : parseReviewPeriod(period)) ?? reviewPeriodOf(today, cycle);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const result = v.safeParse(schema, input ?? {}, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = (issue?.path ?? []).map(({ key }) => String(key)).join('.');
  throw new UserError(
    'tool-arguments',
    message('These arguments do not fit: {place}{problem}', {
      place: place === '' ? '' : `${shortened(place)}: `,
      problem: shortened(issue?.message ?? ''),
    }),
    message('See the tool’s input schema.'),
  );
}

interface Listed<T> {
  readonly items: readonly T[];
  /** How many there are besides. */
  readonly more: number;
}

function listed<T, J>(all: readonly T[], convert: (item: T) => J): Listed<J> {
  return { items: all.slice(0, MAX_ITEMS).map(convert), more: Math.max(0, all.length - MAX_ITEMS) };
}

function suggestionJson(suggestion: Suggestion) {
  const { id, title, section, project, role, glue, from, to, why, metrics, evidence } = suggestion;
  return {
    id,
    title: bounded(title),
    section,
    project: bounded(project),
    role,
    glue,
    from,
    to,
    why: why.map((reason) => bounded(formatMessage(reason))),
    metrics: metrics.map(bounded),
    evidence: evidence.map((each) => {
      if (each.type === 'commit')
        return { type: each.type, hash: each.hash, subject: bounded(each.subject), url: each.url };
      const number = each.type === 'release' ? null : each.number;
      return { type: each.type, number, title: bounded(each.title ?? ''), url: each.url };
    }),
  };
}

function entryJson({ document, section, title, from, to, story, waiting, evidence }: JournalEntry) {
  const told = (text: string | null) => (text === null ? null : bounded(plainText(text)));
  return {
    document,
    section,
    title: bounded(title),
    from,
    to,
    problem: told(story.problem),
    role: told(story.role),
    impact: told(story.impact),
    skills: told(story.skills),
    stillToTell: waiting,
    evidence: evidence.map(({ label, url }) => ({ label: bounded(label), url })),
  };
}

/** One line without characters that hide or reorder text. */
function bounded(text: string): string {
  return plainLine(text.slice(0, MAX_TEXT));
}

function json(value: object): string {
  return JSON.stringify({ version: 1, ...value }, null, 1);
}
