import * as vscode from 'vscode';
import type { PlannedRequest } from '../../forge/pullRequestSource.ts';

const SCHEME = 'staffward-requests';

/** The read-only document that shows requests before they are made. */
export interface RequestsDocument extends vscode.Disposable {
  show(host: string, requests: readonly PlannedRequest[]): Promise<void>;
}

/** A document for each host that was shown. */
export function createRequestsDocument(): RequestsDocument {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ query }) => texts.get(query) ?? '',
  });
  return {
    async show(host, requests) {
      texts.set(host, textOf(host, requests));
      const path = `/${vscode.l10n.t('Requests to {host}', { host })}.txt`;
      const uri = vscode.Uri.from({ scheme: SCHEME, path, query: host });
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true });
    },
    dispose: () => vscode.Disposable.from(changed, provider).dispose(),
  };
}

function textOf(host: string, requests: readonly PlannedRequest[]): string {
  const head = vscode.l10n.t(
    'Everything that Staffward would send to {host}. YOU stands for your login, which the first request asks for. Your token goes with each request, to this host alone.',
    { host },
  );
  const each = requests.map(({ method, url, body, paged }) => {
    const often = paged ? ` (${vscode.l10n.t('for each page')})` : '';
    return `${method} ${url}${often}\n${body ?? ''}`.trimEnd();
  });
  return `${[head, ...each].join('\n\n')}\n`;
}
