import type { Person } from '../../src/history/commit.ts';
import type { Random } from './random.ts';

const VERBS = ['Add', 'Fix', 'Remove', 'Speed up', 'Document', 'Refactor', 'Test', 'Handle', 'Allow', 'Move'];
const THINGS = [
  'retries in the payment client',
  'the parser for nested lists',
  'a race in the connection pool',
  'caching of résumé previews',
  'the “quiet” flag',
  'timeouts on slow disks',
  'an index for lookups by e-mail',
  'support for 日本語 input',
  'the deprecated v1 endpoint',
  'error messages of the loader',
];
const PLACES = [
  'on startup',
  'for large files',
  'when offline',
  'in the CLI',
  'behind a proxy',
  'on Windows',
];
const SENTENCES = [
  'The old code waited for the lock even when nobody held it, which cost 40 ms on every request.',
  'Measured on the staging cluster: p99 went from 800 ms to 210 ms.',
  'This was found while looking into the outage of last Tuesday.',
  'No change in behaviour is intended; the tests that relied on the order were fixed.',
  'See the design document for why the alternatives were not chosen.',
  'The fallback stays in place for two releases so that nobody has to hurry.',
];
const SCOPES = ['api', 'cli', 'core', 'docs', 'ui'];

/** A title such as a developer writes. */
export function titleOf(random: Random, number: number): string {
  const text = `${random.pick(VERBS)} ${random.pick(THINGS)} ${random.pick(PLACES)}, part ${number}`;
  return random.chance(0.2)
    ? `${random.pick(['fix', 'feat', 'chore'])}(${random.pick(SCOPES)}): ${text}`
    : text;
}

/** Paragraphs below a title; empty for one commit in four. */
export function bodyOf(random: Random): string {
  if (random.chance(0.25)) return '';
  const paragraphs = Array.from({ length: random.geometric(0.5, 6) }, () =>
    Array.from({ length: random.geometric(0.4, 5) }, () => random.pick(SENTENCES)).join('\n'),
  );
  return `\n${paragraphs.join('\n\n')}\n`;
}

/** A block of trailers, one `Key: Name <address>` a line. */
export function trailersOf(lines: readonly (readonly [string, Person])[]): string {
  if (lines.length === 0) return '';
  return `\n${lines.map(([key, { name, email }]) => `${key}: ${name} <${email}>`).join('\n')}\n`;
}

/** How a pull request comes into the main line. */
export type MergeStyle = 'github-merge' | 'github-squash' | 'rebase' | 'homu' | 'gitlab-merge' | 'plain';

/** What a merge message names. */
export interface MergeText {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly login: string;
  readonly reviewer: string;
}

/** The message of the merge commit of each style that has one. */
export const MERGE_MESSAGES: Readonly<
  Record<Exclude<MergeStyle, 'github-squash' | 'rebase'>, (text: MergeText) => string>
> = {
  'github-merge': ({ number, title, login }) =>
    `Merge pull request #${number} from ${login}/topic-${number}\n\n${title}\n`,
  homu: ({ number, title, body, login, reviewer }) =>
    `Auto merge of #${number} - ${login}:topic-${number}, r=${reviewer}\n\n${title}\n${body}`,
  'gitlab-merge': ({ number, title, body }) =>
    `Merge branch 'topic-${number}' into 'main'\n\n${title}\n${body}\nSee merge request acme/shop!${number}\n`,
  plain: ({ number }) => `Merge branch 'topic-${number}'\n`,
};
