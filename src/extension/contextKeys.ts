import * as vscode from 'vscode';

/** What the view shows: `listed` suggestions, or one of the welcome texts in their place. */
export type ViewState =
  | 'notCollected'
  | 'collecting'
  | 'listed'
  | 'noFolder'
  | 'noRepository'
  | 'noIdentity'
  | 'gitMissing'
  | 'failed'
  | 'nothingNew';

/** The context keys that `when` clauses and `enablement` in package.json use, with their values. */
export interface ContextKeys {
  readonly 'staffward.state': ViewState;
  readonly 'staffward.collecting': boolean;
  readonly 'staffward.hasSuggestions': boolean;
  readonly 'staffward.canUndoDismiss': boolean;
}

/** Sets a context key. */
export function setContextKey<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
