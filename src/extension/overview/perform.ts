import * as vscode from 'vscode';
import type { Mark } from '../../overview/overview.ts';
import { filterOf, markId } from '../../overview/view/ids.ts';
import type { OverviewAction, OverviewNoticeAction } from '../../protocol/overview.ts';
import { openAddress, showEvidence } from '../commands/openEvidence.ts';
import { openEntry } from '../levels/openEntry.ts';
import type { SessionParts } from '../sessionParts.ts';
import { exportOverview } from './exportOverview.ts';
import type { OverviewModel, OverviewSnapshot } from './model.ts';

/** What actions work with. */
export interface OverviewParts {
  readonly session: Pick<SessionParts, 'host' | 'gitApi'>;
  readonly model: OverviewModel;
  /** Draws the page anew. */
  redraw(): void;
}

/** Does what was chosen in the webview. What names nothing of the picture at hand is passed over. */
export async function perform(parts: OverviewParts, action: OverviewAction): Promise<void> {
  const { model, redraw } = parts;
  switch (action.type) {
    case 'ready':
      return;
    case 'chooseLength':
      await model.look.chooseLength(action.length);
      redraw();
      return model.readOnce();
    case 'choosePeriod':
      await model.look.choosePeriod(action.period);
      redraw();
      return model.readOnce();
    case 'chooseProject':
      await model.look.chooseProject(filterOf(action.project));
      return redraw();
    case 'open':
      return open(parts, action.mark);
    case 'openEvidence': {
      const mark = markNamed(await model.snapshot(), action.mark);
      const url = mark?.evidence[action.evidence]?.url ?? null;
      if (url !== null) await openAddress(url);
      return;
    }
    case 'refresh':
      return model.read();
    case 'export':
      return exportOverview(model);
    case 'showSuggestions':
      await vscode.commands.executeCommand('staffward.suggestions.focus');
      return;
    case 'openLevelMap':
      await vscode.commands.executeCommand('staffward.openLevelMap');
      return;
    case 'notice':
      return performNotice(parts, action.action);
  }
}

/** An entry in its brag document; of a suggestion the pull request or the commit. */
async function open({ session, model }: OverviewParts, id: string): Promise<void> {
  const snapshot = await model.snapshot();
  const mark = markNamed(snapshot, id);
  if (mark?.source.kind === 'entry') {
    const evidence = mark.evidence.map(({ label, url }) => url ?? label);
    await openEntry(snapshot.folder, { document: mark.source.document, title: mark.title, evidence }, mark);
    return;
  }
  for (const { folder, suggestions } of snapshot.repositories) {
    const [evidence] = suggestions.find((suggestion) => suggestion.id === id)?.evidence ?? [];
    if (evidence) return showEvidence(session, folder, evidence);
  }
}

async function performNotice({ session, model }: OverviewParts, action: OverviewNoticeAction): Promise<void> {
  switch (action) {
    case 'refresh':
      return model.read();
    case 'trust':
      await vscode.commands.executeCommand('workbench.trust.manage');
      return;
    case 'showLog':
      session.host.log.show();
  }
}

function markNamed({ overview }: OverviewSnapshot, id: string): Mark | undefined {
  return overview.projects.flatMap(({ marks }) => marks).find((mark) => markId(mark) === id);
}
