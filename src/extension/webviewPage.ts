import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { webviewHtml } from './webviewHtml.ts';

/** Which page a webview shows: its files in `dist/webview`, which is also the id of its root, and its title. */
export interface WebviewPage {
  readonly name: string;
  readonly title: string;
}

/** Loads one of our pages into a webview, which may read nothing but `dist/webview`. */
export function loadPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { name, title }: WebviewPage,
): void {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist/webview');
  const asset = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = webviewHtml({
    root: name,
    title,
    script: asset(`${name}.js`),
    style: asset(`${name}.css`),
    cspSource: webview.cspSource,
    nonce: randomBytes(16).toString('base64url'),
    language: 'en',
  });
}
