import exportIcon from '@vscode/codicons/src/icons/export.svg';
import refresh from '@vscode/codicons/src/icons/refresh.svg';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OverviewLength } from '../../protocol/overview.ts';
import { icon } from '../shared/icon.ts';
import type { OverviewContext } from './context.ts';
import { LENGTH_TEXTS, TEXTS } from './texts.ts';

const LENGTHS: readonly OverviewLength[] = ['quarter', 'half', 'year'];

/** What is looked at, what it says in a few lines, and what can be done with all of it. */
export function head({ state, act }: OverviewContext): TemplateResult {
  const { length, periods, period, projects, project, reading, summary } = state;
  return html`
    <header class="head">
      <h1>${TEXTS.title} <bdi>${period}</bdi></h1>
      <div class="choices">
        ${choice(
          TEXTS.length,
          LENGTHS.map((each) => ({ id: each, name: LENGTH_TEXTS[each] })),
          length,
          (id) => {
            const chosen = LENGTHS.find((each) => each === id);
            if (chosen) act({ type: 'chooseLength', length: chosen });
          },
        )}
        ${choice(
          TEXTS.period,
          periods.map(({ name, days }) => ({ id: name, name: `${name} (${days})` })),
          period,
          (id) => act({ type: 'choosePeriod', period: id }),
        )}
        ${choice(
          TEXTS.project,
          projects.map(({ id, name, count }) => ({ id, name: `${name} (${count})` })),
          project,
          (id) => act({ type: 'chooseProject', project: id }),
        )}
        <span class="buttons">
          <button class="button" type="button" @click=${() => act({ type: 'export' })}>
            ${icon(exportIcon)} ${TEXTS.export}
          </button>
          <button class="button secondary" type="button" @click=${() => act({ type: 'refresh' })}>
            ${icon(refresh)} ${TEXTS.refresh}
          </button>
        </span>
      </div>
      <ul class="summary">
        ${reading ? html`<li class="quiet">${TEXTS.reading}</li>` : ''} ${summary.map((line) => html`<li><bdi>${line}</bdi></li>`)}
      </ul>
    </header>
  `;
}

function choice(
  name: string,
  options: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`
    <label>
      <span>${name}</span>
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${options.map((each) => html`<option value=${each.id} .selected=${live(each.id === chosen)}>${each.name}</option>`)}
      </select>
    </label>
  `;
}
