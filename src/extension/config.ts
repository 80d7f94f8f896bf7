import { homedir } from 'node:os';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { resolveJournalFolder } from '../adapters/files/journalFolder.ts';
import type { ReviewCycle } from '../base/reviewPeriod.ts';
import type { AskableForge } from '../forge/forgeActivity.ts';
import type { ForgeHosts } from '../forge/forgeRepository.ts';
import type { LintSettings } from '../protocol/lsp.ts';

/** The user's settings, checked. Read anew at every call, so that a change needs no restart. */
export interface Config {
  /** Addresses or names that are the user's besides git's own, for the repository in `folder`. */
  identities(folder: vscode.Uri): readonly string[];
  /** Absolute path of the journal. Throws a `UserError` for a path that cannot be one. */
  journalFolder(): string;
  reviewCycle(): ReviewCycle;
  statusBarEnabled(): boolean;
  /** What runs on hosts whose names do not tell. */
  forgeHosts(): ForgeHosts;
  /** Id of VS Code's authentication provider for a host, `null` where a token has to be pasted. */
  authenticationProvider(host: string, forge: AskableForge): string | null;
  /** Whether the checklist looks at what the branch changes. */
  checklistReadsChange(): boolean;
  /** Whether a commit on a branch of which nothing is considered brings up the checklist. */
  remindsOnCommit(): boolean;
  neverRemindOnCommit(): Promise<void>;
  /** Whether anything is asked at all. */
  promptsEnabled(): boolean;
  /** Whether a prompt may be told in a notification, at most one a day. */
  promptNotifications(): boolean;
  /** 1 (Monday) to 7, ascending. */
  workingDays(): readonly number[];
  /** Minutes since midnight. */
  workingHours(): { readonly from: number; readonly to: number };
  /** Whether design docs in the folder of `scope` are linted at all. */
  lintEnabled(scope: vscode.Uri): boolean;
  /** The linter's settings for a folder, unchecked: the language server says what it cannot use. */
  lint(scope: vscode.Uri | undefined): LintSettings;
}

const DEFAULT_JOURNAL = '~/brag';

const identitiesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(320))),
  v.maxLength(100),
);
const forgeKindSchema = v.picklist(['github', 'gitlab', 'gitea', 'none']);
const forgesSchema = v.record(
  v.pipe(v.string(), v.maxLength(300)),
  v.union([
    forgeKindSchema,
    v.object({ kind: forgeKindSchema, authenticationProvider: v.optional(v.pipe(v.string(), v.nonEmpty())) }),
  ]),
);
const lengthSchema = v.picklist(['quarter', 'half', 'year']);
const DEFAULT_HOURS = '09:00-18:00';

const workingDaysSchema = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)));
const workingHoursSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-4]):[0-5]\d$/),
);
const monthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/**
 * The only reader of settings. A value may come from a settings file that somebody else wrote: one that is not
 * what its schema says counts as unset and is named in `log`, once a value.
 */
export function createConfig(log: vscode.LogOutputChannel): Config {
  const reported = new Set<string>();
  function read<T>(setting: string, schema: v.GenericSchema<unknown, T>, fallback: T, scope?: vscode.Uri): T {
    const value: unknown = vscode.workspace.getConfiguration('staffward', scope).get(setting);
    const result = v.safeParse(schema, value ?? fallback);
    if (result.success) return result.output;
    const report = `${setting}\0${JSON.stringify(value)}`;
    if (!reported.has(report)) {
      reported.add(report);
      log.warn(
        vscode.l10n.t('The setting "{setting}" has a value that Staffward cannot use; the default applies.', {
          setting: `staffward.${setting}`,
        }),
      );
    }
    return fallback;
  }
  const forges = () =>
    new Map(
      Object.entries(read('forges', forgesSchema, {})).map(([host, value]) => [
        host.toLowerCase(),
        typeof value === 'string' ? { kind: value, authenticationProvider: undefined } : value,
      ]),
    );
  const lintEnabled = (scope: vscode.Uri | undefined) => read('lint.enabled', v.boolean(), true, scope);
  return {
    identities: (folder) => read('identities', identitiesSchema, [], folder),
    journalFolder() {
      const path = read('journal.folder', v.pipe(v.string(), v.maxLength(4096)), '').trim();
      return resolveJournalFolder(path || DEFAULT_JOURNAL, { home: homedir(), env: process.env });
    },
    reviewCycle: () => ({
      length: read('reviewPeriod.length', lengthSchema, 'quarter'),
      fiscalYearStart: read('reviewPeriod.fiscalYearStart', monthSchema, 1),
    }),
    forgeHosts: () => Object.fromEntries([...forges()].map(([host, { kind }]) => [host, kind])),
    authenticationProvider(host, forge) {
      const told = forges().get(host)?.authenticationProvider;
      if (told !== undefined || forge !== 'github') return told ?? null;
      if (host === 'github.com') return 'github';
      // The built-in extension signs in at one host of GitHub Enterprise.
      const uri: unknown = vscode.workspace.getConfiguration('github-enterprise').get('uri');
      return typeof uri === 'string' && URL.canParse(uri) && new URL(uri).host === host
        ? 'github-enterprise'
        : null;
    },
    statusBarEnabled: () => read('statusBar.enabled', v.boolean(), true),
    checklistReadsChange: () => read('checklist.readChange', v.boolean(), true),
    remindsOnCommit: () => read('checklist.remindOnCommit', v.boolean(), false),
    neverRemindOnCommit: async () => {
      const target = vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('staffward').update('checklist.remindOnCommit', false, target);
    },
    promptsEnabled: () => read('prompts.enabled', v.boolean(), true),
    promptNotifications: () => read('prompts.notifications', v.boolean(), true),
    workingDays: () =>
      read('prompts.workingDays', workingDaysSchema, [1, 2, 3, 4, 5]).toSorted((a, b) => a - b),
    workingHours() {
      const [from = 0, to = 0] = read('prompts.workingHours', workingHoursSchema, DEFAULT_HOURS)
        .split('-')
        .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      return { from, to };
    },
    lintEnabled,
    lint: (scope) => ({
      enabled: lintEnabled(scope),
      rules: read('lint.rules', v.unknown(), {}, scope),
      overrides: read('lint.overrides', v.unknown(), [], scope),
      codeLens: read('lint.codeLens', v.boolean(), true, scope),
      trusted: vscode.workspace.isTrusted,
    }),
  };
}
