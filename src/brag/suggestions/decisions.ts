import type { AskableForge } from '../../forge/forgeActivity.ts';
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
  /** Ids of the commits that it was about, where they may be listed in another way with the forge or without it. */
  readonly also: readonly string[];
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
export function renderDecision({ at, id, also, decision, title, document }: Decision): string {
  return `${JSON.stringify({ at, id, ...(also.length > 0 && { also }), decision, title, document })}\n`;
}

/** The decision in force for each id of a suggestion or of a commit in one: the last one, unless it was taken back. */
export function currentDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const current = new Map<string, Decision>();
  for (const decision of decisions) {
    for (const id of [decision.id, ...decision.also]) {
      if (decision.decision === 'restored') current.delete(id);
      else current.set(id, decision);
    }
  }
  return current;
}

/** The suggestions that still wait for a decision, in their order. */
export function undecided(
  suggestions: readonly Suggestion[],
  current: ReadonlyMap<string, Decision>,
): readonly Suggestion[] {
  const isDecided = (id: string) => namesOf(id).some((name) => current.has(name));
  return suggestions.filter(
    ({ id, commitIds }) => !(isDecided(id) || (commitIds.length > 0 && commitIds.every(isDecided))),
  );
}

const FORGES: readonly AskableForge[] = ['github', 'gitlab', 'gitea'];

/**
 * Ids of the same thing. On a host whose kind nothing tells, a squash is `git/acme/pay#7` until the forge itself names the pull
 * request by its kind.
 */
function namesOf(id: string): readonly string[] {
  const [, forge, rest] = /^(git|github|gitlab|gitea)(\/.+#\d+)$/.exec(id) ?? [];
  if (forge === undefined) return [id];
  return [id, ...(forge === 'git' ? FORGES : ['git']).map((each) => `${each}${rest}`)];
}

function parseDecision(line: string): Decision | null {
  const value = parseObject(line);
  const verdict = VERDICTS.find((name) => name === value?.decision);
  if (!value || !verdict || typeof value.id !== 'string' || typeof value.at !== 'string') return null;
  return {
    at: value.at,
    id: value.id,
    also: Array.isArray(value.also) ? value.also.filter((each) => typeof each === 'string') : [],
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
