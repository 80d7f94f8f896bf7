import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { ForgeStore } from '../forge/forgeStore.ts';
import type { HistoryCacheStore } from '../history/historyCacheStore.ts';
import type { Collector, Sources } from './collecting/collector.ts';
import type { GitApi } from './collecting/gitApi.ts';
import type { LeftEdits } from './commands/editEntry.ts';
import type { Host } from './host.ts';
import type { Acceptances } from './journal/acceptances.ts';
import type { BragFile } from './journal/bragFile.ts';
import type { DecisionStore } from './journal/decisionStore.ts';
import type { ReviewPeriodChoice } from './reviewPeriodChoice.ts';
import type { ProjectNode } from './views/treeNode.ts';

/** What commands and views of one window share. */
export interface SessionParts {
  readonly host: Host;
  readonly period: ReviewPeriodChoice;
  readonly collector: Collector;
  readonly decisions: DecisionStore;
  readonly acceptances: Acceptances;
  readonly caches: HistoryCacheStore;
  /** What was fetched from forges. */
  readonly fetched: ForgeStore;
  /** What was typed into entries that were not accepted in the end. */
  readonly leftEdits: LeftEdits;
  /** The journal as the settings name it now. */
  bragFile(): BragFile;
  /** What the view lists. */
  projects(): readonly ProjectNode[];
  /** Collects anew, with progress in the view. Resolves when the run has ended. */
  collect(): Promise<void>;
  /** The built-in git extension's API, `null` without it. */
  gitApi(): Promise<GitApi | null>;
  sources(signal: AbortSignal): Promise<Sources>;
  identities(folder: string): readonly string[];
  /** Shows the list of what was set aside in `period`. */
  showSetAside(period: ReviewPeriod): Promise<void>;
}
