import type { SimpleGitOptions } from 'simple-git';

/**
 * Every repository may be hostile: its configuration names programs that git would run. These arguments
 * and this environment switch all of them off; nothing else in the project starts git.
 */

/** `explicit`: refuse bare repositories, which may hide inside a work tree; `all`: the folder is one. */
export type BareRepositories = 'explicit' | 'all';

/** Arguments before the command, for every git. */
export function hardenedArguments(bareRepositories: BareRepositories): readonly string[] {
  return [
    '--no-pager', // core.pager, pager.<command>
    '--no-optional-locks', // only ever read
    '--no-replace-objects', // refs/replace would show other commits than those named
    ...config('core.fsmonitor', 'false'), // a program that any look at the index starts
    ...config('core.hooksPath', '/dev/null'), // git for Windows knows this name too
    ...config('core.alternateRefsCommand', 'true'), // a shell command
    ...config('core.sshCommand', 'false'), // a shell command
    ...config('core.attributesFile', '/dev/null'), // may attach diff drivers and filters to files
    ...config('credential.helper', ''), // a shell command; empty clears the list
    ...config('diff.external', ''), // a program
    ...config('log.showSignature', 'false'), // starts gpg.program
    ...config('protocol.allow', 'never'), // no transport, no ext:: command
    ...config('submodule.recurse', 'false'), // a submodule has a configuration of its own
    ...config('safe.bareRepository', bareRepositories), // git 2.38; older: see repositoryRoot.ts
  ];
}

/** Options of every `git log`, against what the repository's configuration may ask of it. */
export const LOG_ARGUMENTS: readonly string[] = [
  '--no-show-signature', // starts gpg.program
  '--no-ext-diff', // starts diff.external and diff.<driver>.command
  '--no-textconv', // starts diff.<driver>.textconv
  '--no-color',
  '--no-decorate',
  '--no-notes', // refs/notes would be mixed into the message
  '--encoding=UTF-8', // i18n.logOutputEncoding=UTF-16LE would break the framing by NUL
  '-z',
];

/** What is set in the environment, whatever was inherited. */
const FIXED_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_ALLOW_PROTOCOL: 'none', // overrides every protocol.*.allow; stops lazy fetches in every version
  GIT_NO_LAZY_FETCH: '1', // the same, said plainly; from git 2.39.4
  GIT_ASKPASS: 'false',
  SSH_ASKPASS: 'false',
  GIT_TERMINAL_PROMPT: '0',
  GIT_SSH_COMMAND: 'false',
  GIT_PAGER: 'cat',
  GIT_EDITOR: 'false',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_FLUSH: '0', // full buffers into the pipe: a fifth of the time of a log
  LC_ALL: 'C', // messages are in English, so that errors can be told apart
};

/** Names that start programs although they do not begin with `GIT_`. */
const INHERITED_PROGRAMS = new Set(['PAGER', 'EDITOR', 'VISUAL', 'SSH_ASKPASS', 'PREFIX']);

/**
 * The environment of git: `inherited` without any `GIT_*` variable (`GIT_DIR` bypasses the check of
 * ownership, `GIT_CONFIG_*` and `GIT_EXTERNAL_DIFF` start programs, `GIT_TRACE` writes files).
 * `HOME` stays: the user's own configuration counts.
 */
export function hardenedEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(inherited)) {
    // Windows does not tell `Git_Dir` from `GIT_DIR`.
    const upper = name.toUpperCase();
    if (value === undefined || upper.startsWith('GIT_') || INHERITED_PROGRAMS.has(upper)) continue;
    environment[name] = value;
  }
  return { ...environment, ...FIXED_ENVIRONMENT };
}

/**
 * simple-git's guard refuses what we set above, since it cannot know that it defends. These are its
 * documented switches for exactly those settings; every other one stays on.
 */
export const SIMPLE_GIT_GUARD = {
  allowEnvironment: Object.keys(FIXED_ENVIRONMENT),
  unsafe: {
    allowUnsafeAskPass: true,
    allowUnsafeCredentialHelper: true,
    allowUnsafeDiffExternal: true,
    allowUnsafeEditor: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeHooksPath: true,
    allowUnsafePager: true,
    allowUnsafeProtocolOverride: true,
    allowUnsafeSshCommand: true,
    // The guard takes `C:\Program Files` for an attack. findGit.ts vouches for the path.
    allowUnsafeCustomBinary: true,
  },
} as const satisfies Partial<SimpleGitOptions>;

function config(key: string, value: string): readonly [string, string] {
  return ['-c', `${key}=${value}`];
}
