import type { Server } from './server.ts';

/** What a workbench page shows and runs. All paths are absolute. */
export interface WorkbenchContent {
  /** `null` for an empty window. */
  readonly folder: string | null;
  readonly extensionDevelopmentPath: string;
  /** A module with `run()`, which the extension host runs and whose outcome it reports. */
  readonly extensionTestsPath?: string;
  readonly token?: string;
}

/** The address that opens `content` in a browser. The workbench reads `payload` as a smoke-test driver does. */
export function workbenchUrl(server: Server, content: WorkbenchContent): string {
  const remote = (path: string) => new URL(path, `vscode-remote://${server.authority}`).href;
  const payload = [['extensionDevelopmentPath', remote(content.extensionDevelopmentPath)]];
  if (content.extensionTestsPath) payload.push(['extensionTestsPath', remote(content.extensionTestsPath)]);
  const url = new URL(server.origin);
  if (content.token) url.searchParams.set('tkn', content.token);
  if (content.folder === null) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', content.folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
