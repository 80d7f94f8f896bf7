import { commaSeparated, type Grammar, NONE, numberOf, pullRequest, titleInBody } from './grammar.ts';

/**
 * The first bors wrote `auto merge of #N : user/name/branch, r=reviewer`, rollups by hand `rollup merge of #N:
 * user/branch`, homu and today's bors ` - user:branch`.
 */
const SUBJECT =
  /^(?:([Aa]uto merge)|[Rr]ollup merge) of #(\d+)(?: [-:]|:) ([^\s:/]+)[:/](\S+?)(?:, r=(.*))?$/;
/** What bors writes on its try branch, which is merged nowhere. */
const TRY = /^<?try>?$/;
/** A rollup is opened by whoever gathers other people's pull requests; each has its own "Rollup merge". */
const ROLLUP = /^Rollup of \d+ pull requests/;

/**
 * Homu and Rust's bors: `Auto merge of #N - USER:BRANCH, r=REVIEWER`, the title on the body's first line;
 * `Rollup merge of #N …` likewise for each pull request of a rollup. Source: homu/main.py,
 * github.com/rust-lang/homu, and rust-lang/bors, src/bors/merge_queue.rs.
 */
export const homu: Grammar = (text) => {
  const first = text.subject[0];
  if (first !== 'A' && first !== 'a' && first !== 'R' && first !== 'r') return NONE;
  const [, auto, digits, user, , reviewers = ''] = SUBJECT.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null || user === undefined || TRY.test(reviewers)) return NONE;
  const title = titleInBody(text.body);
  return [
    pullRequest({
      forge: 'github',
      number,
      title,
      style: auto === undefined ? 'homu-rollup' : 'homu',
      isMerge: text.isMerge,
      authorLogin: title !== null && ROLLUP.test(title) ? null : user,
      reviewers: commaSeparated(reviewers),
    }),
  ];
};
