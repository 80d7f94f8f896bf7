import * as vscode from 'vscode';
import type { Reading } from '../../protocol/lsp.ts';
import { LINTED_DOCUMENTS } from './lintedDocuments.ts';

/** What the language server is doing. */
export type ServerState = 'starting' | 'running' | 'restarting' | 'stopped';

/** The language status item of Markdown documents. */
export interface LintStatus extends vscode.Disposable {
  show(state: ServerState): void;
  /** What the document in the active editor is taken for; `null` when it is not linted. */
  showReading(reading: Reading | null): void;
}

/** Says in the `{}` menu of the status bar whether design docs are linted, and offers a restart when they are not. */
export function createLintStatus(): LintStatus {
  const item = vscode.languages.createLanguageStatusItem('staffward.lint', LINTED_DOCUMENTS);
  item.name = vscode.l10n.t('Staffward Design Docs');
  let shown: ServerState = 'starting';
  const show = (state: ServerState) => {
    shown = state;
    item.text = textOf(state);
    item.detail = '';
    item.busy = state === 'starting' || state === 'restarting';
    item.severity =
      state === 'stopped' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.command =
      state === 'stopped'
        ? { title: vscode.l10n.t('Restart'), command: 'staffward.restartLanguageServer' }
        : { title: vscode.l10n.t('Lint All'), command: 'staffward.lintAllDesignDocs' };
  };
  show('starting');
  return {
    show,
    showReading(reading) {
      if (shown !== 'running') return;
      item.text = reading ? kindOf(reading) : textOf(shown);
      item.detail = reading?.reasons[0] ?? '';
    },
    dispose: () => item.dispose(),
  };
}

function kindOf({ kind }: Reading): string {
  const names: Readonly<Record<string, string>> = {
    rfc: vscode.l10n.t('RFC'),
    adr: vscode.l10n.t('ADR'),
    kep: vscode.l10n.t('KEP'),
    proposal: vscode.l10n.t('Proposal'),
    'design-doc': vscode.l10n.t('Design doc'),
    strategy: vscode.l10n.t('Technical strategy'),
    postmortem: vscode.l10n.t('Postmortem'),
    'brag-document': vscode.l10n.t('Brag document'),
  };
  return kind === null ? vscode.l10n.t('No design doc') : (names[kind] ?? kind);
}

function textOf(state: ServerState): string {
  const texts: Readonly<Record<ServerState, string>> = {
    starting: vscode.l10n.t('Design docs: starting'),
    running: vscode.l10n.t('Design docs are linted'),
    restarting: vscode.l10n.t('Design docs: starting again'),
    stopped: vscode.l10n.t('Design docs are not linted: the language server stopped'),
  };
  return texts[state];
}
