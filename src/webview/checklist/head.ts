import copy from '@vscode/codicons/src/icons/copy.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icon.ts';
import type { ViewContext } from './context.ts';
import { ring } from './ring.ts';
import { consideredText, TEXTS } from './texts.ts';

/** Where we are, which list it is, and how far it has been considered. */
export function head({ state, act }: ViewContext): TemplateResult {
  const { place, lists, list, groups, busy } = state;
  return html`
    <header class="head">
      <div class="busy">
        ${busy ? html`<vscode-progress-bar .ariaLabel=${TEXTS.busy} indeterminate></vscode-progress-bar>` : nothing}
      </div>
      <h1 class="place"><bdi>${place}</bdi></h1>
      <div class="choice">
        <select
          aria-label=${TEXTS.chooseList}
          @change=${({ target }: Event) => act({ type: 'chooseList', list: (target as HTMLSelectElement).value })}
        >
          ${lists.map(({ id, title }) => html`<option value=${id} .selected=${live(id === list.id)}>${title}</option>`)}
        </select>
        <button
          class="toggle"
          type="button"
          aria-label=${TEXTS.copy}
          title=${TEXTS.copy}
          @click=${() => act({ type: 'copy' })}
        >
          ${icon(copy)}
        </button>
      </div>
      <div class="standing">
        ${ring(groups)}
        <div>
          <p class="considered-text"><bdi>${consideredText(state)}</bdi></p>
          <p class="purpose"><bdi>${list.purpose}</bdi></p>
        </div>
      </div>
    </header>
  `;
}
