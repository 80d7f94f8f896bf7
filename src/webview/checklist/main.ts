import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import { createApp, type WebviewApi } from './app.ts';

declare const acquireVsCodeApi: () => WebviewApi;

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
