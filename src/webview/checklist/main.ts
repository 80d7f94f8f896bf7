import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import type { ViewAction } from '../../protocol/view.ts';
import type { WebviewApi } from '../shared/webviewApi.ts';
import { createApp } from './app.ts';
import type { LocalState } from './localState.ts';

declare const acquireVsCodeApi: () => WebviewApi<ViewAction, LocalState>;

const api = acquireVsCodeApi();
const [root, announcer] = [document.getElementById('checklist'), document.getElementById('announcer')];
if (root && announcer) {
  const app = createApp({ root, announcer, api });
  // Only VS Code's own frame around this one can post here.
  window.addEventListener('message', ({ data }) => {
    if (data?.type === 'state' || data?.type === 'focus') app.receive(data);
  });
  api.postMessage({ type: 'ready' });
}
