import * as vscode from 'vscode';

const SCHEME = 'staffward-assist';

/** Read-only documents: what is sent, what was rejected, and what is proposed. */
export interface VirtualTexts extends vscode.Disposable {
  /** The address of a document with that text, whose tab is called `name`. */
  uriOf(name: string, text: string): vscode.Uri;
  /** Forgets the document and closes its tabs. */
  close(uri: vscode.Uri): Promise<void>;
}

/** Keeps their texts in memory, and nowhere else. */
export function createVirtualTexts(): VirtualTexts {
  const texts = new Map<string, string>();
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  return {
    uriOf(name, text) {
      count++;
      const uri = vscode.Uri.from({
        scheme: SCHEME,
        path: `/${name.replaceAll('/', ' ')}.md`,
        query: `${count}`,
      });
      texts.set(uri.toString(), text);
      return uri;
    },
    async close(uri) {
      texts.delete(uri.toString());
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      await vscode.window.tabGroups.close(tabs.filter(({ input }) => shows(input, uri)));
    },
    dispose: () => provider.dispose(),
  };
}

function shows(input: unknown, uri: vscode.Uri): boolean {
  const shown =
    input instanceof vscode.TabInputTextDiff
      ? input.modified
      : input instanceof vscode.TabInputText
        ? input.uri
        : null;
  return shown?.toString() === uri.toString();
}
