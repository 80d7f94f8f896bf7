import * as vscode from 'vscode';

/**
 * A feature that runs commands. Running one never rejects: the user is told what went wrong. What a prompt can lead to
 * resolves with `false` when it was not done.
 */
export interface Feature<Id> {
  run(id: Id, args: readonly unknown[]): Promise<unknown>;
}

/** Registers commands of `feature`, which is loaded when the first of them is run. */
export function registered<Id extends string>(
  ids: readonly Id[],
  feature: () => Promise<Feature<Id>>,
): readonly vscode.Disposable[] {
  return ids.map((id) =>
    vscode.commands.registerCommand(id, async (...args: readonly unknown[]) =>
      (await feature()).run(id, args),
    ),
  );
}
