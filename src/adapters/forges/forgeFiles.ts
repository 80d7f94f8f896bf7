import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import type { ForgeStore, StoredActivity } from '../../forge/forgeStore.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';
import { explained } from '../files/fileErrors.ts';
import { readRegularFile } from '../files/readRegularFile.ts';

/** A file that is larger was not written by us. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * A {@link ForgeStore} of one file a repository in `folder`, readable by its owner alone. File names are hashes, so that a
 * listing of the folder names no private repository.
 */
export function createForgeFiles(folder: string): ForgeStore {
  const pathOf = ({ forge, host, fullName }: ForgeRepository) =>
    join(
      folder,
      `${createHash('sha256').update([forge, host, fullName.toLowerCase()].join('\0')).digest('hex')}.json`,
    );
  return {
    async read(repository) {
      const bytes = await readRegularFile(pathOf(repository), MAX_BYTES);
      return bytes === null ? null : parseStored(new TextDecoder().decode(bytes), repository);
    },
    async write(repository, stored) {
      const path = pathOf(repository);
      await explained(path, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFileAtomic(path, JSON.stringify({ version: 1, ...stored }), { mode: 0o600 });
      });
    },
    forgetAll: () => explained(folder, () => rm(folder, { recursive: true, force: true })),
  };
}

/** What was stored; `null` for a file that is torn, of another version, or of something else. */
function parseStored(text: string, { forge }: ForgeRepository): StoredActivity | null {
  try {
    const result = v.safeParse(storedSchema, JSON.parse(text));
    return result.success && result.output.activity.forge === forge ? result.output : null;
  } catch {
    return null;
  }
}

const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no time'),
);
const count = v.nullable(v.number());
const item = {
  number: v.number(),
  title: v.string(),
  url: v.string(),
  labels: v.array(v.string()),
  createdAt: time,
  updatedAt: time,
};

const storedSchema = v.object({
  version: v.literal(1),
  from: v.pipe(v.string(), v.isoDate()),
  through: v.record(v.string(), time),
  origin: v.optional(v.string()),
  tags: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^(?:W\/)?"[\x21\x23-\x7e]{0,512}"$/)))),
  activity: v.object({
    forge: v.picklist(['github', 'gitlab', 'gitea']),
    login: v.string(),
    pullRequests: v.array(
      v.object({
        ...item,
        body: v.string(),
        mergedAt: time,
        additions: count,
        deletions: count,
        changedFiles: count,
        closes: v.array(v.object({ number: v.number(), title: v.string(), url: v.string() })),
        reviewers: v.array(v.string()),
        reviewCount: count,
        commentCount: count,
        mergeCommit: v.nullable(v.string()),
        commits: v.array(
          v.object({ hash: v.string(), authorEmail: v.string(), authoredAt: time, subject: v.string() }),
        ),
      }),
    ),
    reviewed: v.array(
      v.object({
        ...item,
        author: v.string(),
        authorIsNew: v.nullable(v.boolean()),
        lastCommitAt: v.nullable(time),
        reviews: v.array(
          v.object({
            state: v.picklist(['approved', 'changesRequested', 'commented']),
            at: time,
            comments: count,
          }),
        ),
      }),
    ),
    issues: v.array(v.object({ ...item, closedAt: v.nullable(time) })),
    releases: v.array(v.object({ tag: v.string(), name: v.string(), url: v.string(), publishedAt: time })),
  }),
});
