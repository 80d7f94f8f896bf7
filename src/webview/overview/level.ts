import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { CoveredView } from '../../protocol/overview.ts';
import type { OverviewContext } from './context.ts';
import { TEXTS } from './texts.ts';

/** How much of the way to the next level has evidence, in the whole journal. */
export function level({ state, act }: OverviewContext): TemplateResult {
  const { level: next } = state;
  return html`
    <section aria-labelledby="level">
      <h2 id="level">${TEXTS.level}</h2>
      ${next ? coverage(next) : html`<p>${TEXTS.noLevel}</p>`}
      <button class="link" type="button" @click=${() => act({ type: 'openLevelMap' })}>${TEXTS.openLevelMap}</button>
    </section>
  `;
}

function coverage({ from, to, dimensions }: NonNullable<OverviewContext['state']['level']>): TemplateResult {
  return html`
    <table class="coverage">
      <caption><bdi>${from}</bdi> → <bdi>${to}</bdi></caption>
      <thead class="hidden">
        <tr>
          <th scope="col">${TEXTS.dimension}</th>
          <th scope="col">${TEXTS.covered}</th>
          <th scope="col">${TEXTS.newest}</th>
        </tr>
      </thead>
      <tbody>
        ${dimensions.map(
          (each) => html`
            <tr>
              <th scope="row"><bdi>${each.dimension}</bdi></th>
              <td><span class="measure">${bar(each)} <span>${each.covered} of ${each.signals}</span></span></td>
              <td class="day quiet">${each.newest ?? ''}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function bar({ covered, signals }: CoveredView): SVGTemplateResult {
  const length = signals === 0 ? 0 : (100 * covered) / signals;
  return svg`
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="room" x="0" y="0" width="100" height="8" />
      <rect class="covered" x="0" y="0" width=${length} height="8" />
    </svg>`;
}
