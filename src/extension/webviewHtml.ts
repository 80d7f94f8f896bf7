/** What a page is made of. */
export interface WebviewHtmlOptions {
  /** Id of the element that the page is drawn into. */
  readonly root: string;
  readonly title: string;
  /** Addresses of our files, as the webview may load them. */
  readonly script: string;
  readonly style: string;
  /** Where style sheets may come from. Source: `Webview.cspSource`. */
  readonly cspSource: string;
  /** Drawn anew for each page; letters, digits, dashes. */
  readonly nonce: string;
  /** Of the texts, as a language tag. */
  readonly language: string;
}

/** The page of a webview: it loads two files of ours, and may do nothing else. No data is ever put into it. */
export function webviewHtml(options: WebviewHtmlOptions): string {
  const { root, title, script, style, cspSource, nonce, language } = options;
  const policy = ["default-src 'none'", `style-src ${cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <main id="${root}"></main>
    <div id="announcer" class="hidden" aria-live="polite"></div>
    <script type="module" nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
