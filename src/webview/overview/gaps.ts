import { html, nothing, type TemplateResult } from 'lit';
import type { OverviewContext } from './context.ts';
import { marks } from './marks.ts';
import { suggestionsText, TEXTS } from './texts.ts';

/** What the period does not have yet. */
export function gaps(context: OverviewContext): TemplateResult {
  const { state, act } = context;
  const { emptySections, entries, undecided, withoutOutcome, undated } = state;
  return html`
    <section aria-labelledby="empty-sections">
      <h2 id="empty-sections">${TEXTS.emptySections}</h2>
      ${
        emptySections.length === 0
          ? html`<p>${TEXTS.allSections}</p>`
          : html`
              <ul class="lines">
                ${emptySections.map(
                  ({ section, suggestions }) => html`
                    <li>
                      <bdi>${section}</bdi>
                      ${suggestions === 0 ? nothing : html`<span class="quiet"> · ${suggestionsText(suggestions)}</span>`}
                    </li>
                  `,
                )}
              </ul>
            `
      }
      ${
        undecided === 0
          ? nothing
          : html`
              <button class="link" type="button" @click=${() => act({ type: 'showSuggestions' })}>
                ${TEXTS.showSuggestions} (${undecided})
              </button>
            `
      }
    </section>
    <section aria-labelledby="without-outcome">
      <h2 id="without-outcome">${TEXTS.withoutOutcome}</h2>
      ${
        withoutOutcome.length === 0
          ? html`<p>${entries > 0 ? TEXTS.allOutcomes : TEXTS.noEntries}</p>`
          : marks(context, 'without-outcome', withoutOutcome)
      }
    </section>
    ${
      undated.length === 0
        ? nothing
        : html`
            <section aria-labelledby="undated">
              <h2 id="undated">${TEXTS.undated}</h2>
              ${marks(context, 'undated', undated)}
            </section>
          `
    }
  `;
}
