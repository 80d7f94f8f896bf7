import * as vscode from 'vscode';
import { groupBy } from '../base/groupBy.ts';
import { escapeMarkdown } from '../base/markdownText.ts';
import { plainLine } from '../base/plainLine.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { SetAside } from '../brag/contributions/contribution.ts';
import { localize } from './localize.ts';

const SCHEME = 'staffward';

/** The read-only document that lists what was set aside. */
export interface SetAsideDocument extends vscode.Disposable {
  show(period: ReviewPeriod): Promise<void>;
  /** Its content has changed. */
  refresh(): void;
}

/** Lists `items`, which are asked for whenever the document is read. */
export function createSetAsideDocument(items: () => readonly SetAside[]): SetAsideDocument {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => renderSetAside(items(), uri.query),
  });
  let shown: vscode.Uri | undefined;
  return {
    async show({ name }) {
      const path = `/${vscode.l10n.t('Set Aside in {period}', { period: name })}.md`;
      shown = vscode.Uri.from({ scheme: SCHEME, path, query: name });
      changed.fire(shown);
      await vscode.window.showTextDocument(shown, { preview: true });
    },
    refresh() {
      if (shown) changed.fire(shown);
    },
    dispose: () => vscode.Disposable.from(changed, provider).dispose(),
  };
}

/** Markdown: a heading for each reason, with what it set aside below. Text of commits is escaped. */
function renderSetAside(items: readonly SetAside[], period: string): string {
  const lines = [
    `# ${vscode.l10n.t('Set Aside in {period}', { period })}`,
    '',
    vscode.l10n.t('What Staffward found of yours and does not suggest, with the reason. Nothing is lost.'),
  ];
  const byReason = groupBy(items, ({ reason }) => localize(reason));
  for (const [reason, members] of byReason) {
    lines.push('', `## ${escapeMarkdown(plainLine(reason))}`, '');
    lines.push(
      ...members.map(({ hash, project, subject }) => {
        const text = escapeMarkdown(plainLine(subject));
        return `- \`${hash.slice(0, 7)}\` ${text} (${escapeMarkdown(plainLine(project))})`;
      }),
    );
  }
  if (items.length === 0) lines.push('', vscode.l10n.t('Nothing was set aside.'));
  return `${lines.join('\n')}\n`;
}
