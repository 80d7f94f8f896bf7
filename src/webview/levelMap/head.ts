import checklist from '@vscode/codicons/src/icons/checklist.svg';
import exportIcon from '@vscode/codicons/src/icons/export.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icon.ts';
import type { MapContext } from './context.ts';
import { TEXTS } from './texts.ts';

/** What is looked at, and what can be done with all of it. */
export function head({ state, act }: MapContext): TemplateResult {
  const { title, transitions, transition, stages, stage } = state;
  const chosen = ({ target }: Event) => (target as HTMLSelectElement).value;
  return html`
    <header class="head">
      <h1><bdi>${title}</bdi></h1>
      <div class="choices">
        <label>
          <span>${TEXTS.transition}</span>
          <select @change=${(event: Event) => act({ type: 'chooseTransition', transition: chosen(event) })}>
            ${transitions.map(
              ({ id, from, to }) =>
                html`<option value=${id} .selected=${live(id === transition?.id)}>${from} → ${to}</option>`,
            )}
          </select>
        </label>
        ${
          stages.length === 0
            ? nothing
            : html`
                <label>
                  <span>${TEXTS.stage}</span>
                  <select @change=${(event: Event) => act({ type: 'chooseStage', stage: chosen(event) })}>
                    ${stage ? nothing : html`<option value="" selected>${TEXTS.noStage}</option>`}
                    ${stages.map(
                      ({ id, title: name }) =>
                        html`<option value=${id} .selected=${live(id === stage?.id)}>${name}</option>`,
                    )}
                  </select>
                </label>
              `
        }
        <span class="buttons">
          <button class="button" type="button" @click=${() => act({ type: 'assess' })}>
            ${icon(checklist)} ${TEXTS.assess}
          </button>
          <button class="button secondary" type="button" @click=${() => act({ type: 'export' })}>
            ${icon(exportIcon)} ${TEXTS.export}
          </button>
        </span>
      </div>
    </header>
  `;
}
