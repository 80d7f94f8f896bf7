import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { assertConnected } from '../../adapters/files/journalFolder.ts';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import { createPromptStore } from '../../adapters/files/promptStore.ts';
import { duePrompts } from '../../prompts/duePrompts.ts';
import { promptLedger, recordedAt } from '../../prompts/ledger.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import type { DuePrompt, PromptLedger, PromptRecord } from '../../prompts/promptLedger.ts';
import type { Config } from '../config.ts';
import type { Latest, LatestWork } from '../latest.ts';
import { now, today } from '../today.ts';
import { gatherFacts } from './gatherFacts.ts';
import type { PromptsAtHand } from './promptsAtHand.ts';
import type { Releases } from './releases.ts';

/** A prompt that waits to be answered. */
export interface WaitingPrompt {
  readonly due: DuePrompt;
  readonly prompt: Prompt;
}

/** What is known of prompts at one moment. */
export interface PromptSnapshot {
  /** Those that matter most first. */
  readonly waiting: readonly WaitingPrompt[];
  readonly prompts: readonly Prompt[];
  readonly ledger: PromptLedger;
}

/** The prompts of one window. */
export interface PromptModel extends vscode.Disposable {
  /** As it was read last; nothing before the first reading. */
  snapshot(): PromptSnapshot;
  /** Reads journal, profile and ledger anew. Rejects with a `UserError`. */
  read(): Promise<PromptSnapshot>;
  /** Remembers what became of a prompt, in the journal, and reads anew. Rejects with a `UserError`. */
  record(
    prompt: string,
    what: PromptRecord['what'],
    more?: { occasion?: string; until?: string },
  ): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

/** What the model is made of. */
export interface PromptModelOptions {
  readonly config: Config;
  readonly atHand: PromptsAtHand;
  readonly work: Latest<LatestWork>;
  readonly releases: Releases;
}

/** A model that has read nothing yet. Without prompts switched on, nothing ever waits. */
export function createPromptModel(options: PromptModelOptions): PromptModel {
  const { config, atHand, work, releases } = options;
  const changed = new vscode.EventEmitter<void>();
  let snapshot: PromptSnapshot = { waiting: [], prompts: [], ledger: promptLedger([], today()) };

  async function read(): Promise<PromptSnapshot> {
    const folder = config.journalFolder();
    await assertConnected(folder);
    const [prompts, records, entries, { profile }, released] = await Promise.all([
      atHand.read(),
      createPromptStore(folder).read(),
      createJournal({ folder }).readEntries(),
      createProfileFile(folder).read(),
      releases.read(),
    ]);
    const facts = await gatherFacts({
      config,
      entries,
      profile,
      work: work.value(),
      releases: released,
    });
    const ledger = promptLedger(records, facts.today);
    const due = config.promptsEnabled() ? duePrompts({ prompts, facts, profile, ledger }) : [];
    const waiting = due.flatMap((each) => {
      const prompt = prompts.find(({ id }) => id === each.prompt);
      return prompt ? [{ due: each, prompt }] : [];
    });
    snapshot = { waiting, prompts, ledger };
    changed.fire();
    return snapshot;
  }

  return {
    snapshot: () => snapshot,
    read,
    async record(prompt, what, { occasion, until } = {}) {
      const store = createPromptStore(config.journalFolder());
      const at = recordedAt(now(), { prompt, what }, await store.read());
      await store.append([{ at, prompt, occasion: occasion ?? null, what, until: until ?? null }]);
      await read();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
