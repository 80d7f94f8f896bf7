import circleLarge from '@vscode/codicons/src/icons/circle-large.svg';
import note from '@vscode/codicons/src/icons/note.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MarkView } from '../../protocol/overview.ts';
import { icon } from '../shared/icon.ts';
import type { OverviewContext } from './context.ts';
import { shownOf } from './localState.ts';
import { TEXTS } from './texts.ts';

/** Contributions, each leading to its entry or its evidence. A long list goes on when it is asked to. */
export function marks(context: OverviewContext, list: string, places: readonly number[]): TemplateResult {
  const { state, local, showMore } = context;
  const count = shownOf(local, list);
  const shown = places.slice(0, count);
  const rest = places.length - shown.length;
  return html`
    <ul class="marks">
      ${repeat(
        shown,
        (place) => place,
        (place) => {
          const view = state.marks[place];
          return view ? item(context, view) : nothing;
        },
      )}
    </ul>
    ${
      rest <= 0
        ? nothing
        : html`
            <button
              class="link"
              type="button"
              data-control=${`more ${list}`}
              @click=${() => showMore(list)}
            >
              ${TEXTS.more} (${rest})
            </button>
          `
    }
  `;
}

function item({ act }: OverviewContext, view: MarkView): TemplateResult {
  const { id, title, about, outcome, kind, glue, evidence } = view;
  const isEntry = kind === 'entry';
  return html`
    <li class="item">
      ${icon(isEntry ? note : circleLarge)}
      <div class="item-words">
        <button class="link" type="button" @click=${() => act({ type: 'open', mark: id })}>
          <bdi>${title}</bdi>
        </button>
        <p class="quiet">
          <bdi>${about}</bdi>${isEntry ? nothing : html` · ${TEXTS.suggested}`}${
            glue ? html` · ${TEXTS.glueWork}` : nothing
          }
        </p>
        ${outcome === '' ? nothing : html`<p><bdi>${outcome}</bdi></p>`}
        ${evidence.length === 0 ? nothing : html`<p class="evidence">${evidence.map((each, place) => link(view, each, () => act({ type: 'openEvidence', mark: id, evidence: place })))}</p>`}
      </div>
    </li>
  `;
}

function link(
  { title }: MarkView,
  { label, opens }: MarkView['evidence'][number],
  open: () => void,
): TemplateResult {
  if (!opens) return html`<bdi class="quiet">${label}</bdi> `;
  return html`
    <button
      class="link"
      type="button"
      aria-label=${`${label}: ${title}`}
      @click=${open}
    >
      <bdi>${label}</bdi>
    </button>
  `;
}
