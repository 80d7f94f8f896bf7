import type { Suggestion } from './suggestion.ts';

const VERDICTS = ['accepted', 'merged', 'dismissed', 'restored'] as const;

/** What became of a suggestion. `restored` takes the last verdict back. */
export type Verdict = (typeof VERDICTS)[number];

/** One line of the journal's `decisions.jsonl`. */
export interface Decision {
  /** ISO 8601 date-time with offset or `Z`. */
  readonly at: string;
  /** The suggestion's id. */
  readonly id: string;
  readonly decision: Verdict;
  /** The suggestion's title, for whoever reads the file. */
  readonly title: string;
  /** File name of the brag document that took it, `null` for none. */
  readonly document: string | null;
}

/**
 * Decisions of a `decisions.jsonl`, in the order of the file. A line that is torn, or of another version or
 * kind, is passed over: the file is only ever appended to, so it stays.
 */
export function parseDecisions(text: string): readonly Decision[] {
  return text.split('\n').flatMap((line) => parseDecision(line) ?? []);
}

/** One line of the file, its line feed included. */
export function renderDecision({ at, id, decision, title, document }: Decision): string {
  return `${JSON.stringify({ at, id, decision, title, document })}\n`;
}

/** The decision in force for each suggestion id: the last one, unless it was taken back. */
export function currentDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const current = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.decision === 'restored') current.delete(decision.id);
    else current.set(decision.id, decision);
  }
  return current;
}

/** The suggestions that still wait for a decision, in their order. */
export function undecided(
  suggestions: readonly Suggestion[],
  current: ReadonlyMap<string, Decision>,
): readonly Suggestion[] {
  return suggestions.filter(({ id }) => !current.has(id));
}

function parseDecision(line: string): Decision | null {
  const value = parseObject(line);
  const verdict = VERDICTS.find((name) => name === value?.decision);
  if (!value || !verdict || typeof value.id !== 'string' || typeof value.at !== 'string') return null;
  return {
    at: value.at,
    id: value.id,
    decision: verdict,
    title: typeof value.title === 'string' ? value.title : '',
    document: typeof value.document === 'string' ? value.document : null,
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
