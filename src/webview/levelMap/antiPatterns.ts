import { html, nothing, type TemplateResult } from 'lit';
import type { LevelMapState } from '../../protocol/levelMap.ts';
import { TEXTS } from './texts.ts';

/** Ways to stop growing, as questions to oneself. */
export function antiPatterns({ antiPatterns: views }: LevelMapState): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  return html`
    <section aria-labelledby="anti-patterns">
      <h2 id="anti-patterns">${TEXTS.antiPatterns}</h2>
      <dl class="anti-patterns">
        ${views.map(
          ({ title, question, why }) => html`
            <div>
              <dt><bdi>${question}</bdi></dt>
              <dd class="quiet"><bdi>${title}</bdi>: <bdi>${why}</bdi></dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
