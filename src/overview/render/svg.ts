import type { Chart } from '../../protocol/chart.ts';
import { CHART_STYLE, chartContent, HATCH } from './chartSvg.ts';
import { escapeXml } from './escapeXml.ts';
import type { Report } from './report.ts';

const MARGIN = 16;
const HEADING = 34;
const LINE = 20;
/** A picture of nothing still has a title. */
const SMALLEST = 480;

/**
 * The charts below each other as a picture that stands alone: no script, no font and no file from elsewhere. The whole is
 * told in words for screen readers.
 */
export function overviewSvg({ title, blocks }: Report): string {
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  const [about = ''] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const width = Math.max(SMALLEST, ...charts.map((chart) => chart.width)) + 2 * MARGIN;
  let top = 2 * MARGIN + HEADING + LINE;
  const parts = charts.map((chart) => {
    const part = placed(chart, top);
    top += HEADING + chart.height + MARGIN;
    return part;
  });
  const told = charts.flatMap(({ title: name, marks }) => [
    `${name}.`,
    ...marks.map(({ label }) => `${label}.`),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(told.join(' '))}</desc>
<style>
    .ground { fill: #ffffff }
    .chart .head { font-weight: 600; font-size: 15px }
    @media (prefers-color-scheme: dark) { .ground { fill: #0d1117 } }${CHART_STYLE}
</style>
<defs>${HATCH}</defs>
<rect class="ground" width="${width}" height="${top}"/>
<g class="chart"><text class="head" x="${MARGIN}" y="${MARGIN + 20}">${escapeXml(title)}</text><text x="${MARGIN}" y="${MARGIN + 42}">${escapeXml(about)}</text></g>
${parts.join('\n')}
</svg>
`;
}

function placed(chart: Chart, top: number): string {
  return `<g class="chart" transform="translate(${MARGIN} ${top})">
<text class="head" x="0" y="18">${escapeXml(chart.title)}</text>
<g transform="translate(0 ${HEADING})">
${chartContent(chart)}
</g>
</g>`;
}
