import * as v from 'valibot';
import type { ReviewState } from '../../../forge/forgeActivity.ts';
import { count, listOf, time, webAddress } from '../answerParts.ts';
import { instant } from '../restLists.ts';

/** Answer to `/user`. */
export const userAnswer = v.object({ login: v.pipe(v.string(), v.nonEmpty()) });

/** Answer to `/repos/…`. */
export const repositoryAnswer = v.object({ full_name: v.pipe(v.string(), v.nonEmpty()) });

/** Deleted accounts have the number -1. */
const user = v.nullish(v.object({ id: v.number(), login: v.string() }), null);

const item = {
  number: v.pipe(count, v.minValue(1)),
  title: v.string(),
  html_url: webAddress,
  labels: listOf(v.object({ name: v.string() })),
  created_at: instant,
  updated_at: instant,
};
const itemSchema = v.object(item);

/** What pull requests and issues have in common, in our words. */
function itemOf({
  number,
  title,
  html_url,
  labels,
  created_at,
  updated_at,
}: v.InferOutput<typeof itemSchema>) {
  return {
    number,
    title,
    url: html_url,
    labels: labels.map(({ name }) => name),
    createdAt: created_at,
    updatedAt: updated_at,
  };
}

/** Pull requests of a list of issues that are merged. */
export const mergedAnswer = listOf(
  v.pipe(
    v.object({
      ...item,
      body: v.nullish(v.string(), ''),
      comments: v.nullish(count, null),
      pull_request: v.object({ merged_at: instant }),
    }),
    v.transform((answer) => ({
      ...itemOf(answer),
      body: answer.body,
      mergedAt: answer.pull_request.merged_at,
      commentCount: answer.comments,
    })),
  ),
);

/** What only the pull request itself tells. */
export const pullAnswer = v.pipe(
  v.object({
    additions: v.nullish(count, null),
    deletions: v.nullish(count, null),
    changed_files: v.nullish(count, null),
    merge_commit_sha: v.nullish(v.string(), null),
  }),
  v.transform(({ additions, deletions, changed_files, merge_commit_sha }) => ({
    additions,
    deletions,
    changedFiles: changed_files,
    mergeCommit: merge_commit_sha || null,
  })),
);

/** Commits of a pull request. */
export const commitsAnswer = listOf(
  v.pipe(
    v.object({
      sha: v.string(),
      commit: v.object({
        message: v.string(),
        author: v.object({ email: v.nullish(v.string(), ''), date: time }),
        committer: v.object({ date: time }),
      }),
      parents: v.nullish(v.array(v.unknown()), []),
    }),
    v.transform(({ sha, commit: { message, author, committer }, parents }) => ({
      commit: {
        hash: sha,
        authorEmail: author.email,
        authoredAt: author.date,
        subject: message.split('\n', 1)[0] ?? '',
      },
      committedAt: committer.date,
      isMerge: parents.length > 1,
    })),
  ),
);

/** Source: Gitea's `ReviewStateType`; what is pending or only asked for is no review. */
const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVED: 'approved',
  REQUEST_CHANGES: 'changesRequested',
  COMMENT: 'commented',
};

/** Reviews of a pull request that were given. */
export const reviewsAnswer = listOf(
  v.pipe(
    v.object({
      state: v.picklist(Object.keys(STATES)),
      submitted_at: instant,
      comments_count: v.nullish(count, null),
      user,
    }),
    v.transform(({ state, submitted_at, comments_count, user }) => ({
      author: user?.login ?? '',
      review: { state: STATES[state] ?? 'commented', at: submitted_at, comments: comments_count },
    })),
  ),
);

/** Pull requests of a search, with the repository that each is in. */
export const reviewedAnswer = listOf(
  v.pipe(
    v.object({ ...item, user, repository: v.object({ full_name: v.string() }) }),
    v.transform((answer) => ({
      ...itemOf(answer),
      author: answer.user && answer.user.id > 0 ? answer.user.login : '',
      fullName: answer.repository.full_name,
    })),
  ),
);

/** Who wrote which pull request. */
export const authorsAnswer = listOf(v.object({ number: count, user }));

/** Issues of the repository. */
export const issuesAnswer = listOf(
  v.pipe(
    v.object({ ...item, closed_at: v.nullish(instant, null) }),
    v.transform((answer) => ({ ...itemOf(answer), closedAt: answer.closed_at })),
  ),
);

/** Releases of the repository. */
export const releasesAnswer = listOf(
  v.pipe(
    v.object({
      tag_name: v.string(),
      name: v.nullish(v.string(), null),
      html_url: webAddress,
      published_at: instant,
      draft: v.nullish(v.boolean(), false),
      author: user,
    }),
    v.check(({ draft }) => !draft, 'not published'),
    v.transform(({ tag_name, name, html_url, published_at, author }) => ({
      tag: tag_name,
      name: name || tag_name,
      url: html_url,
      publishedAt: published_at,
      author: author?.login ?? '',
    })),
  ),
);
