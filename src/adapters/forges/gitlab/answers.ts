import * as v from 'valibot';
import { count, listOf, time, webAddress } from '../answerParts.ts';
import { instant } from '../restLists.ts';

/** Answer to `/user`. */
export const userAnswer = v.object({ username: v.pipe(v.string(), v.nonEmpty()) });

/** Answer to `/projects/…`. */
export const projectAnswer = v.object({
  id: count,
  path_with_namespace: v.pipe(v.string(), v.nonEmpty()),
});

/** The merge requests in a list of events that were approved or commented on a line, with the numbers of their projects. */
export const eventsAnswer = listOf(
  v.union([
    v.pipe(
      v.object({ project_id: count, target_type: v.literal('MergeRequest'), target_iid: count }),
      v.transform(({ project_id, target_iid }) => ({ project: project_id, number: target_iid })),
    ),
    v.pipe(
      v.object({
        project_id: count,
        target_type: v.literal('DiffNote'),
        note: v.object({ noteable_type: v.literal('MergeRequest'), noteable_iid: count }),
      }),
      v.transform(({ project_id, note }) => ({ project: project_id, number: note.noteable_iid })),
    ),
  ]),
);

const user = v.object({ username: v.string() });

const item = {
  iid: v.pipe(count, v.minValue(1)),
  title: v.string(),
  web_url: webAddress,
  labels: listOf(v.string()),
  created_at: instant,
  updated_at: instant,
};

/** What merge requests and issues have in common, in our words. */
function itemOf({ iid, title, web_url, labels, created_at, updated_at }: v.InferOutput<typeof itemSchema>) {
  return { number: iid, title, url: web_url, labels, createdAt: created_at, updatedAt: updated_at };
}
const itemSchema = v.object(item);

/** Merge requests of a list that are merged. Lists do not tell how large they are. */
export const mergedAnswer = listOf(
  v.pipe(
    v.object({
      ...item,
      description: v.nullish(v.string(), ''),
      merged_at: instant,
      merge_commit_sha: v.nullish(v.string(), null),
      squash_commit_sha: v.nullish(v.string(), null),
      user_notes_count: v.nullish(count, null),
      reviewers: listOf(user),
    }),
    v.transform((answer) => ({
      ...itemOf(answer),
      body: answer.description,
      mergedAt: answer.merged_at,
      commentCount: answer.user_notes_count,
      // With both, the merge only brings in the squashed commit, which is the work.
      mergeCommit: answer.squash_commit_sha ?? answer.merge_commit_sha,
      reviewers: [...new Set(answer.reviewers.map(({ username }) => username))],
    })),
  ),
);

/** Merge requests of a list, by whomever. */
export const mergeRequestsAnswer = listOf(
  v.pipe(
    v.object({ ...item, author: v.nullish(user, null) }),
    v.transform((answer) => ({ ...itemOf(answer), author: answer.author?.username ?? '' })),
  ),
);

/** Commits of a merge request. */
export const commitsAnswer = listOf(
  v.pipe(
    v.object({
      id: v.string(),
      title: v.string(),
      author_email: v.nullish(v.string(), ''),
      authored_date: time,
      committed_date: time,
      parent_ids: v.nullish(v.array(v.unknown()), []),
    }),
    v.transform((answer) => ({
      commit: {
        hash: answer.id,
        authorEmail: answer.author_email,
        authoredAt: answer.authored_date,
        subject: answer.title,
      },
      committedAt: answer.committed_date,
      isMerge: answer.parent_ids.length > 1,
    })),
  ),
);

/** Issues that a merge request closes; those of another tracker have no number and are left out. */
export const closesAnswer = listOf(
  v.pipe(
    v.object({ iid: count, title: v.string(), web_url: webAddress }),
    v.transform(({ iid, title, web_url }) => ({ number: iid, title, url: web_url })),
  ),
);

/** Notes on a merge request: what people say, and what GitLab writes down for them. */
export const notesAnswer = listOf(
  v.object({
    /** `DiffNote` for one on a line. */
    type: v.nullish(v.string(), null),
    body: v.nullish(v.string(), ''),
    author: user,
    created_at: instant,
    system: v.boolean(),
  }),
);

/** One note. */
export type Note = v.InferOutput<typeof notesAnswer>[number];

/** Issues of the project. */
export const issuesAnswer = listOf(
  v.pipe(
    v.object({ ...item, closed_at: v.nullish(instant, null) }),
    v.transform((answer) => ({ ...itemOf(answer), closedAt: answer.closed_at })),
  ),
);

/** Releases of the project. */
export const releasesAnswer = listOf(
  v.pipe(
    v.object({
      tag_name: v.string(),
      name: v.nullish(v.string(), null),
      released_at: instant,
      upcoming_release: v.nullish(v.boolean(), false),
      author: v.nullish(user, null),
      _links: v.object({ self: webAddress }),
    }),
    v.check(({ upcoming_release }) => !upcoming_release, 'not yet'),
    v.transform(({ tag_name, name, released_at, author, _links }) => ({
      tag: tag_name,
      name: name || tag_name,
      url: _links.self,
      publishedAt: released_at,
      author: author?.username ?? '',
    })),
  ),
);
