import { html, nothing, type TemplateResult } from 'lit';
import { chart } from './chart.ts';
import type { OverviewContext } from './context.ts';
import { CHART_TEXTS, TEXTS } from './texts.ts';

/** The share of glue work over time, and beside it what to do about it. */
export function glue(context: OverviewContext): TemplateResult {
  const { glue: share, ledger } = context.state;
  return html`
    <section aria-labelledby="glue">
      <h2 id="glue">${CHART_TEXTS.glue}${share === '' ? nothing : html`: ${share}`}</h2>
      <p class="quiet">
        Glue work keeps others going. What was found in the history is judged by rules; of other entries it is unknown.
      </p>
      ${chart(context, 'glue')}
      <h3 id="glue-steps">${TEXTS.glueSteps}</h3>
      <ol class="ledger" aria-labelledby="glue-steps">
        ${ledger.map(
          ({ title, text, known, ask }) => html`
            <li>
              <p><strong><bdi>${title}</bdi></strong></p>
              <p><bdi>${text}</bdi></p>
              ${known === '' ? nothing : html`<p class="known"><bdi>${known}</bdi></p>`}
              <p class="quiet">${known === '' ? html`${TEXTS.unknown} ` : nothing}<bdi>${ask}</bdi></p>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}
