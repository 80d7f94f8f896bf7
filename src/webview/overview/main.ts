import type { OverviewAction } from '../../protocol/overview.ts';
import type { WebviewApi } from '../shared/webviewApi.ts';
import { createApp, type KeptByOverview } from './app.ts';

declare const acquireVsCodeApi: () => WebviewApi<OverviewAction, KeptByOverview>;

const api = acquireVsCodeApi();
const [root, announcer] = [document.getElementById('overview'), document.getElementById('announcer')];
if (root && announcer) {
  const app = createApp({ root, announcer, api });
  // Only VS Code's own frame around this one can post here.
  window.addEventListener('message', ({ data }) => {
    if (data?.type === 'state') app.receive(data);
  });
  api.postMessage({ type: 'ready' });
}
