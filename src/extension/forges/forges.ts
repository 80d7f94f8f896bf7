import * as vscode from 'vscode';
import { forgeSource } from '../../adapters/forges/forgeSource.ts';
import { groupBy } from '../../base/groupBy.ts';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';
import { type SyncOutcome, syncActivity } from '../../forge/syncActivity.ts';
import { beginningOf } from '../../forge/syncTimes.ts';
import { reportError } from '../reportError.ts';
import type { SessionParts } from '../sessionParts.ts';
import { askFirst } from './askFirst.ts';
import { createForgeRepositories } from './forgeRepositories.ts';
import { type Allowed, createForgeTokens } from './forgeTokens.ts';
import { createRequestsDocument } from './requestsDocument.ts';

/** What the user may do about forges. Nothing else in Staffward asks one. */
export interface Forges {
  /** Asks each host that the user allows for what is the user's, then collects anew. */
  fetch(): Promise<void>;
  /** Removes what was fetched, tokens and permissions, then collects anew. */
  forget(): Promise<void>;
}

/** Hosts that the user allowed to be asked; in the editor's own storage, out of reach of workspaces. */
const ALLOWED = 'staffward.forges.allowed';

/** The commands about forges, for one window. */
export function createForges(parts: SessionParts): Forges {
  const { host, fetched, period } = parts;
  const { context, config, log } = host;
  const allowed = () => context.globalState.get<Readonly<Record<string, Allowed>>>(ALLOWED, {});
  const tokens = createForgeTokens(host, (name) => allowed()[name]);
  const document = createRequestsDocument();
  const { repositories, forgetKinds } = createForgeRepositories(parts);
  context.subscriptions.push(document);
  const sourceOf = ({ forge }: ForgeRepository) =>
    forgeSource(forge, { token: (place) => tokens.token(place) });
  const from = () => period.current().from;

  /** The repositories of which the user lets the host be asked. */
  async function permitted(found: readonly ForgeRepository[]): Promise<readonly ForgeRepository[]> {
    const result: ForgeRepository[] = [];
    for (const [name, members] of groupBy(found, (repository) => repository.host)) {
      let answer: Allowed | null | undefined = allowed()[name];
      if (!answer) {
        answer = await askFirst({
          host: name,
          repositories: members,
          hasScopes: members.some(({ forge }) => config.authenticationProvider(name, forge) !== null),
          document,
          plan: () => members.flatMap((each) => sourceOf(each).plan(each, beginningOf(from()))),
        });
        if (answer) await context.globalState.update(ALLOWED, { ...allowed(), [name]: answer });
      }
      if (answer) result.push(...members);
    }
    return result;
  }

  async function sync(
    repository: ForgeRepository,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<SyncOutcome> {
    const { fullName, host: name } = repository;
    progress.report({ message: fullName });
    const outcome = await syncActivity({
      source: sourceOf(repository),
      store: fetched,
      repository,
      from: from(),
      signal,
      onProgress: (count) =>
        progress.report({ message: vscode.l10n.t('{name}: {count} read', { name: fullName, count }) }),
    });
    if (outcome.failure?.code === 'forge-signed-out') await tokens.refused(repository);
    if (outcome.movedTo !== null) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{old} at {host} is now {new}. Set your remote to the new address.', {
          old: fullName,
          host: name,
          new: outcome.movedTo,
        }),
      );
    }
    return outcome;
  }

  /** Brings all of them up to date, and tells what failed. */
  async function syncAll(chosen: readonly ForgeRepository[], controller: AbortController): Promise<void> {
    const failures = new Map<string, UserError>();
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Fetching pull requests and reviews'),
      cancellable: true,
    };
    await vscode.window.withProgress(options, async (progress, cancellation) => {
      cancellation.onCancellationRequested(() => controller.abort());
      try {
        for (const repository of chosen) {
          const { failure } = await sync(repository, progress, controller.signal);
          // What a host refuses once it refuses for every repository: one message is enough.
          if (failure) failures.set(`${repository.host} ${failure.code}`, failure);
        }
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      }
    });
    for (const failure of failures.values()) reportError(failure, log);
  }

  let running: { readonly stop: () => void; readonly done: Promise<void> } | null = null;

  return {
    async fetch() {
      const found = await repositories();
      if (found.length === 0) throw nothingToAsk();
      const chosen = await permitted(found);
      if (chosen.length === 0 || running) return;
      const controller = new AbortController();
      running = { stop: () => controller.abort(), done: syncAll(chosen, controller) };
      try {
        await running.done;
      } finally {
        running = null;
      }
      await parts.collect();
    },
    async forget() {
      // What is on its way would be kept after all.
      running?.stop();
      await running?.done.catch(() => {});
      await fetched.forgetAll();
      await tokens.forget(Object.keys(allowed()));
      await context.globalState.update(ALLOWED, undefined);
      await forgetKinds();
      vscode.window.setStatusBarMessage(vscode.l10n.t('Everything that was fetched is forgotten.'), 5000);
      await parts.collect();
    },
  };
}

type Progress = vscode.Progress<{ readonly message?: string }>;

function nothingToAsk(): UserError {
  return new UserError(
    'forge-none',
    message('No repository here has a remote on a host that Staffward knows how to ask.'),
    message('Say what runs on a host of your company in the setting "staffward.forges".'),
  );
}
