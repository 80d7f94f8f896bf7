import { UserError } from '../../base/userError.ts';
import { dayOf, type Person } from '../../history/commit.ts';
import { createIdentity } from '../../history/identity.ts';
import { openRepository, type RepositoryOptions } from './openRepository.ts';
import { runGit } from './runGit.ts';
import { readSettings } from './settings.ts';

/** A version that the user brought out. */
export interface ReleaseTag {
  /** Such as `v2.1.0` or `api/v2.1.0`. */
  readonly name: string;
  /** Hash of what it stands on. */
  readonly commit: string;
  /** When it was made, where that was: an ISO date. */
  readonly day: string;
}

/** Which releases are looked for. */
export interface ReleaseTagsOptions extends RepositoryOptions {
  /** First day, ISO date. */
  readonly since: string;
  /** Addresses or names that are the user's besides git's own. */
  readonly identities: readonly string[];
  readonly signal: AbortSignal;
}

/** The newest tags that are looked at: whoever releases more often than that does it by a program. */
const MAX_TAGS = 200;

/** What tells of a tag: what it names, and of an annotated one also what that stands on. */
const FIELDS = [
  '%(refname:strip=2)',
  '%(creatordate:iso-strict)',
  '%(objectname)',
  '%(*objectname)',
  '%(taggername)',
  '%(taggeremail:trim)',
  '%(authorname)',
  '%(authoremail:trim)',
  '%(*authorname)',
  '%(*authoremail:trim)',
];

/**
 * The versions that the user tagged, or that were tagged on a commit of theirs, the newest first and one for each commit.
 * Versions before a release, such as `v2.0.0-rc.1`, are left out. None when git cannot tell; rejects only with the
 * signal's reason.
 */
export async function releaseTags(options: ReleaseTagsOptions): Promise<readonly ReleaseTag[]> {
  const { since, identities, signal } = options;
  try {
    const { context } = await openRepository(options, signal);
    const { user } = await readSettings(context, signal);
    const tags = await runGit(
      context,
      [
        'for-each-ref',
        `--count=${MAX_TAGS}`,
        '--sort=-creatordate',
        `--format=${FIELDS.join('%00')}`,
        'refs/tags',
      ],
      { signal },
    );
    const identity = createIdentity({ userEmails: [user.email], setting: identities });
    return parseReleaseTags(tags, (person) => identity.matches(person)).filter(({ day }) => day >= since);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) return [];
    throw error;
  }
}

function parseReleaseTags(text: string, isUser: (person: Person) => boolean): readonly ReleaseTag[] {
  const byCommit = new Map<string, ReleaseTag>();
  for (const line of text.split('\n')) {
    const [name = '', date = '', hash = '', target = '', ...people] = line.split('\0');
    const [tagger, taggerEmail, author, authorEmail, targetAuthor, targetEmail] = people;
    const commit = target || hash;
    const isOwn = [
      { name: tagger ?? '', email: taggerEmail ?? '' },
      { name: author || (targetAuthor ?? ''), email: authorEmail || (targetEmail ?? '') },
    ].some(isUser);
    if (isOwn && namesRelease(name) && DATE.test(date) && !byCommit.has(commit))
      byCommit.set(commit, { name, commit, day: dayOf(date) });
  }
  return [...byCommit.values()];
}

const DATE = /^\d{4}-\d{2}-\d{2}T/;
/** `v2`, `2.1`, `v2.1.0+build`, `pay@2.1.0`, `api/v2.1.0`, `release-2.1`. */
const VERSION = /(?:^|[/@_-])(?:v\d{1,9}|v?\d{1,9}(?:\.\d{1,9}){1,3})(?:\+[\w.-]{1,60})?$/i;
const MAX_NAME = 200;

function namesRelease(name: string): boolean {
  return name.length <= MAX_NAME && VERSION.test(name);
}
