/** What VS Code gives a webview's script. Source: acquireVsCodeApi in the webview API. */
export interface WebviewApi<Action, Kept> {
  postMessage(message: Action): void;
  getState(): unknown;
  setState(state: Kept): void;
}
