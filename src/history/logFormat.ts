/**
 * Fields of one commit in the log stream, in this order. Git ends each field with NUL (`%x00`) and the
 * record with the NUL of `-z`; nothing in a commit can hold a NUL, so no other framing is safe.
 * `%aN`/`%aE` are mailmapped; the committer, who is only asked whether a forge stands there, is not. Dates are `--date=raw`, `SECONDS ±HHMM`. Source: git-log(1), PRETTY FORMATS.
 */
export const LOG_FIELDS = ['%H', '%P', '%aN', '%aE', '%ad', '%cn', '%ce', '%cd', '%B'] as const;

/** `--format=` value of {@link LOG_FIELDS}; always together with `-z --date=raw --encoding=UTF-8`. */
export const LOG_FORMAT = `tformat:${LOG_FIELDS.join('%x00')}`;

/**
 * `--format=` value for `--numstat -z`: each commit is an empty field and its hash; then, after a line feed,
 * its files, `ADDED TAB DELETED TAB PATH`, or for a rename `ADDED TAB DELETED TAB` and the old and the new
 * path in fields of their own. No path is empty, so an empty field always starts a commit.
 * Source: git-diff(1), "The -z option with --numstat".
 */
export const NUMSTAT_FORMAT = 'tformat:%x00%H';
