import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { CoverageView } from '../../protocol/levelMap.ts';
import { coveredText, TEXTS } from './texts.ts';

/** Length of a whole bar, in units of its picture. */
const WHOLE = 100;

/** The chart of coverage. It is a table that says every number; the bars only show them. */
export function coverage(rows: readonly CoverageView[]): TemplateResult {
  return html`
    <table class="coverage">
      <caption class="hidden">${TEXTS.coverage}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">${TEXTS.dimension}</th>
          <th scope="col">${TEXTS.coverage}</th>
          <th scope="col">${TEXTS.newest}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row"><bdi>${row.dimension}</bdi></th>
              <td>
                <span class="measure">${bar(row)} <span>${coveredText(row.covered, row.signals)}</span></span>
              </td>
              <td class="day quiet">${row.newest ?? ''}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function bar({ covered, signals }: CoverageView): SVGTemplateResult {
  const length = signals === 0 ? 0 : (WHOLE * covered) / signals;
  return svg`
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="room" x="0" y="0" width=${WHOLE} height="8" />
      <rect class="covered" x="0" y="0" width=${length} height="8" />
    </svg>`;
}
