import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chart } from '../../protocol/chart.ts';
import type { TableView } from '../../protocol/overview.ts';
import { CHART_STYLE, chartContent, HATCH } from './chartSvg.ts';
import { escapeXml } from './escapeXml.ts';
import type { Report, ReportBlock, ReportText } from './report.ts';

const STYLE = `
    :root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --ground: #ffffff; --line: #d1d9e0; --link: #0969da }
    @media (prefers-color-scheme: dark) {
      :root { --text: #f0f6fc; --quiet: #9198a1; --ground: #0d1117; --line: #3d444d; --link: #58a6ff }
    }
    body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: anywhere }
    h1 { font-size: 1.6rem; line-height: 1.25 }
    h2 { margin-top: 2.5rem; font-size: 1.2rem }
    h3 { font-size: 1rem }
    a { color: var(--link) }
    a, strong { unicode-bidi: plaintext }
    .wide { overflow-x: auto }
    .wide:focus-visible { outline: 2px solid var(--link) }
    table { margin-block: 1rem; border-collapse: collapse; font-size: 0.875rem; overflow-wrap: normal }
    caption { padding-block-end: 0.25rem; color: var(--quiet); text-align: start }
    th, td { padding: 0.25rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; white-space: nowrap }
    thead th { white-space: normal }
    td, thead th + th { text-align: end; font-variant-numeric: tabular-nums }
    summary { width: fit-content; cursor: pointer; color: var(--quiet) }
    svg { display: block }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    @media print {
      body { max-width: none; padding: 0 }
      .wide { overflow: visible }
      .wide > svg { max-width: 100%; height: auto }
      details:not([open]) { display: none }
      h2, h3 { break-after: avoid }
      li, tr, svg { break-inside: avoid }
    }${CHART_STYLE}
`;

/**
 * The report as a page that stands alone: its own style and pictures, no script, and a policy under which nothing can be
 * asked for from anywhere. Links are followed only by whoever clicks them.
 */
export function overviewHtml({ title, blocks }: Report): string {
  const hash = base64(sha256(utf8ToBytes(STYLE)));
  const body = blocks.map(blockHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<svg class="hidden" aria-hidden="true"><defs>${HATCH}</defs></svg>
<main>
<h1>${escapeXml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${item.map(inline).join(' ')}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.table);
    case 'chart':
      return `${chartHtml(block.chart)}${twinHtml(block.table)}`;
  }
}

function inline({ text, url = null, strong = false }: ReportText): string {
  const words = strong ? `<strong>${escapeXml(text)}</strong>` : escapeXml(text);
  return url === null ? words : `<a href="${escapeXml(url)}">${words}</a>`;
}

/** What a chart says, for whoever wants the numbers. */
function twinHtml(table: TableView): string {
  return table.rows.length === 0
    ? ''
    : `\n<details><summary>As a table: ${escapeXml(table.caption)}</summary>\n${tableHtml(table)}\n</details>`;
}

function tableHtml({ caption, columns, rows }: TableView): string {
  const head = columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('');
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escapeXml(name)}</th>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeXml(caption)}"><table>
<caption>${escapeXml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

/** A table says the same, so that a screen reader is told the title alone. */
function chartHtml(chart: Chart): string {
  const { title, width, height } = chart;
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeXml(`Chart: ${title}`)}"><svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
${chartContent(chart)}
</svg></div>`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
