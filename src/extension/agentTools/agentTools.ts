import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { fetchedActivity } from '../../adapters/forges/fetchedActivity.ts';
import { createGitHistorySource } from '../../adapters/git/gitHistorySource.ts';
import type { AgentPort } from '../../agentTools/agentPort.ts';
import { proposal, runTool } from '../../agentTools/runTool.ts';
import type { ToolName } from '../../agentTools/tools.ts';
import { formatMessage } from '../../base/message.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import { collect } from '../../brag/collect.ts';
import { insertEntry } from '../../brag/document/insert.ts';
import { newBragDocument } from '../../brag/document/newDocument.ts';
import { currentDecisions, undecided } from '../../brag/suggestions/decisions.ts';
import { compareSuggestions } from '../../brag/suggestions/suggest.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import { warnAboutLocation } from '../journal/locationWarning.ts';
import type { SessionParts } from '../sessionParts.ts';
import { today } from '../today.ts';

/** The tools for agents in one window. Errors are for the agent, in English. */
export interface AgentTools {
  /** What the user is asked before the tool runs. */
  prepare(name: ToolName, input: unknown): Promise<vscode.PreparedToolInvocation>;
  invoke(
    name: ToolName,
    input: unknown,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult>;
}

/** The tools over the journal and the repositories of `parts`. */
export function createAgentTools(parts: SessionParts): AgentTools {
  const cycle = () => parts.host.config.reviewCycle();
  const port = (): AgentPort => ({
    today: today(),
    cycle: cycle(),
    suggestions: (period, signal) => waiting(parts, period, signal),
    entries: () => createJournal({ folder: parts.bragFile().folder }).readEntries(),
    async add(entry, period) {
      let isAdded = false;
      await parts.bragFile().change(period, (text) => {
        const edits = insertEntry(text, entry);
        isAdded = edits.length > 0;
        return edits;
      });
      void warnAboutLocation(parts.host.context.globalState, parts.bragFile().folder);
      return isAdded;
    },
    async accept(suggestions, { evidence }, period) {
      await parts.decisions.record(suggestions, 'accepted', period);
      const path = parts.bragFile().path(period);
      parts.acceptances.remember({ path, period, evidence, outcome: 'accepted', suggestions });
    },
  });
  return {
    async prepare(name, input) {
      if (name !== 'add_entry') return {};
      const { entry, period } = proposal(input, { today: today(), cycle: cycle() });
      const text = (await parts.bragFile().read(period)) ?? newBragDocument(period.name);
      const written = insertEntry(text, entry).map(({ newText }) => newText);
      // Nothing is written of which everything stands there already, so there is nothing to confirm.
      if (written.length === 0) return {};
      const message = new vscode.MarkdownString();
      message.appendMarkdown(`${vscode.l10n.t('Exactly this will be written:')}\n\n`);
      message.appendCodeblock(written.join('').trim(), 'markdown');
      return {
        confirmationMessages: {
          title: vscode.l10n.t('Add this entry to {document}?', { document: `${period.name}.md` }),
          message,
        },
      };
    },
    async invoke(name, input, token) {
      const controller = new AbortController();
      const cancelled = token.onCancellationRequested(() => controller.abort());
      try {
        const text = await runTool(name, input, port(), controller.signal);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      } finally {
        cancelled.dispose();
      }
    },
  };
}

/** Collects what was done in a period, apart from what the view shows, and leaves out what the user has decided. */
async function waiting(
  { sources, identities, caches, fetched, bragFile }: SessionParts,
  period: ReviewPeriod,
  signal: AbortSignal,
) {
  const { folders, git } = await sources(signal);
  const suggestions: Suggestion[] = [];
  const problems: string[] = [];
  const collections = collect({
    sources: folders.map((folder) => ({
      folder,
      source: createGitHistorySource({ folder, git }),
      identities: identities(folder),
    })),
    period,
    caches,
    activityOf: fetchedActivity(fetched),
    signal,
  });
  for await (const collection of collections) {
    suggestions.push(...collection.suggestions);
    problems.push(...collection.notes.map(formatMessage));
    if (collection.failure) problems.push(`${collection.folder}: ${collection.failure.message}`);
  }
  if (!vscode.workspace.isTrusted) problems.push('The workspace is not trusted, so git was not run.');
  const decisions = await createJournal({ folder: bragFile().folder }).readDecisions();
  return {
    suggestions: undecided(suggestions.sort(compareSuggestions), currentDecisions(decisions)),
    problems,
  };
}
