import { html, nothing, type TemplateResult } from 'lit';
import type { TransitionView } from '../../protocol/levelMap.ts';
import { assessment } from './assessment.ts';
import type { MapContext } from './context.ts';
import { coverage } from './coverage.ts';
import { signals } from './signals.ts';
import { TEXTS } from './texts.ts';

/** The way to the next level: what changes, what is shown of it already, and what is in the way. */
export function transition(context: MapContext, view: TransitionView): TemplateResult {
  return html`
    <p class="change"><bdi>${view.change}</bdi></p>
    <section aria-labelledby="coverage">
      <h2 id="coverage">${TEXTS.coverage}</h2>
      ${coverage(view.coverage)}
    </section>
    <section aria-labelledby="signals">
      <h2 id="signals">${TEXTS.signals}</h2>
      ${signals(context, view.signals)}
    </section>
    ${view.assessment ? assessment(view.assessment) : nothing}
    ${
      view.holdsBack.length === 0
        ? nothing
        : html`
            <section aria-labelledby="holds-back">
              <h2 id="holds-back">${TEXTS.holdsBack}</h2>
              <ul class="lines">
                ${view.holdsBack.map((line) => html`<li><bdi>${line}</bdi></li>`)}
              </ul>
            </section>
          `
    }
  `;
}
