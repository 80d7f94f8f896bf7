import add from '@vscode/codicons/src/icons/add.svg';
import circleLarge from '@vscode/codicons/src/icons/circle-large.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import link from '@vscode/codicons/src/icons/link.svg';
import passFilled from '@vscode/codicons/src/icons/pass-filled.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryView, SignalView } from '../../protocol/levelMap.ts';
import { icon } from '../shared/icon.ts';
import type { MapContext } from './context.ts';
import { evidenceText, TEXTS } from './texts.ts';

/** The signals of the transition, each with what was linked to it and what may be evidence of it. */
export function signals(context: MapContext, views: readonly SignalView[]): TemplateResult {
  return html`
    <ul class="signals">
      ${repeat(
        views,
        ({ id }) => id,
        (view) => signal(context, view),
      )}
    </ul>
  `;
}

function signal(context: MapContext, view: SignalView): TemplateResult {
  const { id, text, dimension, linked, suggested } = view;
  const label = `signal-${id}`;
  const isCovered = linked.some(({ document }) => document !== null);
  return html`
    <li>
      <div class=${isCovered ? 'signal covered' : 'signal'} role="group" aria-labelledby=${label}>
      <div class="signal-head">
        ${icon(isCovered ? passFilled : circleLarge)}
        <div class="signal-words">
          <p class="text" id=${label}><bdi>${text}</bdi></p>
          <p class="quiet"><bdi>${dimension}</bdi> · <bdi>${evidenceText(view)}</bdi></p>
        </div>
        <button
          class="link"
          type="button"
          data-control=${`choose ${id}`}
          aria-describedby=${label}
          @click=${() => context.act({ type: 'chooseEntry', signal: id })}
        >
          ${TEXTS.chooseEntry}
        </button>
      </div>
      ${entries(linked, (entry) => linkedEntry(context, view, entry))}
      ${entries(suggested, (entry) => suggestedEntry(context, view, entry))}
      </div>
    </li>
  `;
}

function entries(
  views: readonly EntryView[],
  draw: (entry: EntryView) => TemplateResult,
): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  return html`<ul class="entries">${repeat(views, ({ id }) => id, draw)}</ul>`;
}

function linkedEntry({ act }: MapContext, { id }: SignalView, entry: EntryView): TemplateResult {
  return html`
    <li class="entry">
      ${icon(link)} ${title(entry, () => act({ type: 'open', entry: entry.id }))}
      ${tool(close, TEXTS.unlink, entry, () => act({ type: 'unlink', signal: id, entry: entry.id }))}
    </li>
  `;
}

function suggestedEntry({ act }: MapContext, { id }: SignalView, entry: EntryView): TemplateResult {
  return html`
    <li class="entry suggested">
      <span class="perhaps">${TEXTS.perhaps}</span>
      ${title(entry, () => act({ type: 'open', entry: entry.id }))}
      ${tool(add, TEXTS.link, entry, () => act({ type: 'link', signal: id, entry: entry.id }))}
      ${tool(close, TEXTS.notEvidence, entry, () => act({ type: 'unlink', signal: id, entry: entry.id }))}
    </li>
  `;
}

function title({ title: text, days, document }: EntryView, open: () => void): TemplateResult {
  if (document === null) {
    return html`<span class="entry-text"><bdi>${text}</bdi> <span class="quiet">${TEXTS.gone}</span></span>`;
  }
  return html`
    <span class="entry-text">
      <button class="link" type="button" @click=${open}><bdi>${text}</bdi></button>
      <span class="day quiet"><bdi>${days === '' ? document : days}</bdi></span>
    </span>
  `;
}

function tool(symbol: string, name: string, entry: EntryView, act: () => void): TemplateResult {
  return html`
    <button class="toggle" type="button" aria-label=${`${name}: ${entry.title}`} title=${name} @click=${act}>
      ${icon(symbol)}
    </button>
  `;
}
