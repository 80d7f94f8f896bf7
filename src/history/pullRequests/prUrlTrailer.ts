import type { PullRequest, RepositoryContext } from '../pullRequest.ts';
import {
  type CommitText,
  type Grammar,
  isThisRepository,
  NONE,
  numberOf,
  pullRequest,
  titleOrNull,
} from './grammar.ts';
import { type PullRequestReference, pullRequestAt } from './pullRequestUrl.ts';
import { parseSuffix } from './suffix.ts';

/** Written for this purpose only: believed also when the project had another name (`iojs/io.js`) or is a fork. */
const OWN_KEYS = [
  'pr-url',
  'pull-request',
  'pull-request-url',
  'pull request',
  'merge-request',
  'github-pull',
  'github-pr',
];
/** Also used for mentions: believed only when the address is a pull request of this very repository. */
const SHARED_KEYS = ['link', 'closes', 'close', 'merges'];

const SHORT = /^(?:([\w.-]+\/[\w.-]+))?#(\d+)$/;
/** OpenSSL's addrev. */
const MERGED_FROM = /^\(Merged from (https?:\/\/[^\s)]+)\)$/m;

/**
 * Trailers that name the pull request: Node's `PR-URL:` (@node-core/utils), spr's `Pull Request:`, SQLAlchemy's
 * `Pull-request:`, Bitcoin's `Github-Pull: #N`, Gentoo's `Closes: …/pull/N`, Rust for Linux's `Link:`; and
 * OpenSSL's `(Merged from …/pull/N)` (openssl/tools, review-tools/addrev). `Link:` to a mailing list is none.
 */
export const prUrlTrailer: Grammar = (text, context) => {
  if (text.body.includes('(Merged from ')) {
    const reference = pullRequestAt(MERGED_FROM.exec(text.body)?.[1] ?? '');
    if (reference) return named(text, reference);
  }
  for (const key of OWN_KEYS) {
    const value = text.trailer(key).at(-1);
    const reference = value === undefined ? null : (pullRequestAt(value) ?? shortReference(value));
    if (reference && !isPrivateFork(reference.repository)) return named(text, reference);
  }
  for (const key of SHARED_KEYS) {
    const reference = ownAmong(text.trailer(key), context);
    if (reference) return named(text, reference);
  }
  return NONE;
};

type Reference = Pick<PullRequestReference, 'forge' | 'number' | 'repository'> & Pick<PullRequest, 'url'>;

/** The fork in which a security advisory is worked on is deleted afterwards, its numbers start at 1. */
function isPrivateFork(repository: string | null): boolean {
  return repository !== null && /-ghsa(?:-[\w]{4}){3}$/.test(repository);
}

function shortReference(value: string): Reference | null {
  const [, repository = null, digits] = SHORT.exec(value) ?? [];
  const number = numberOf(digits);
  return number === null ? null : { forge: 'github', number, repository, url: null };
}

function ownAmong(values: readonly string[], context: RepositoryContext): Reference | null {
  for (const value of values) {
    const reference = pullRequestAt(value);
    if (reference?.repository && isThisRepository(reference.repository, context)) return reference;
  }
  return null;
}

function named(text: CommitText, { forge, number, repository, url }: Reference): readonly PullRequest[] {
  const suffix = parseSuffix(text.subject);
  const title = titleOrNull(suffix?.number === number ? suffix.title : text.subject);
  return [pullRequest({ forge, number, repository, url, title, style: 'trailer', isMerge: text.isMerge })];
}
