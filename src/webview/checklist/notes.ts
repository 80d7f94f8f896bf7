import close from '@vscode/codicons/src/icons/close.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionView } from '../../protocol/view.ts';
import { MAX_NOTE } from '../../protocol/view.ts';
import { icon } from '../shared/icon.ts';
import type { ViewContext } from './context.ts';
import { controlName } from './controls.ts';
import { withDraft } from './localState.ts';
import { removeNoteText, TEXTS } from './texts.ts';

/** The notes behind an answer. */
export function notes({ act }: ViewContext, { annotations }: QuestionView): TemplateResult | typeof nothing {
  if (annotations.length === 0) return nothing;
  return html`
    <ul class="notes">
      ${repeat(
        annotations,
        ({ id }) => id,
        ({ id, text, opens }) => html`
          <li>
            ${
              opens
                ? html`<button
                    class="link note-text"
                    type="button"
                    @click=${() => act({ type: 'openAnnotation', annotation: id })}
                    ><bdi>${text}</bdi></button
                  >`
                : html`<p class="note-text" dir="auto" tabindex=${isLong(text) ? 0 : nothing}>${text}</p>`
            }
            <button
              class="toggle"
              type="button"
              aria-label=${removeNoteText(text)}
              @click=${() => act({ type: 'removeAnnotation', annotation: id })}
            >
              ${icon(close)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Where a note is written; nothing unless one is begun. What stands in it is remembered at every keystroke. */
export function noteEditor(
  { local, act, remember }: ViewContext,
  { id }: QuestionView,
  key: string,
): TemplateResult | typeof nothing {
  const draft = local.drafts[key];
  if (draft === undefined) return nothing;
  const leave = () => remember(withDraft(local, key, null), controlName(id, 'add-note'));
  const keep = () => {
    if (draft.trim() !== '') act({ type: 'annotate', question: id, text: draft });
    leave();
  };
  const pressed = (event: KeyboardEvent) => {
    const isKept = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isKept && event.key !== 'Escape') return;
    event.preventDefault();
    if (isKept) keep();
    else leave();
  };
  return html`
    <div class="editor" @keydown=${pressed}>
      <textarea
        rows="3"
        dir="auto"
        maxlength=${MAX_NOTE}
        data-control=${controlName(id, 'note')}
        aria-label=${TEXTS.note}
        placeholder=${TEXTS.note}
        .value=${draft}
        @input=${({ target }: Event) =>
          remember(withDraft(local, key, (target as HTMLTextAreaElement).value))}
      ></textarea>
      <div class="editor-buttons">
        <button class="button" type="button" title=${TEXTS.keepNoteTitle} @click=${keep}>
          ${TEXTS.keepNote}
        </button>
        <button class="button secondary" type="button" title=${TEXTS.cancelNoteTitle} @click=${leave}>
          ${TEXTS.cancelNote}
        </button>
      </div>
    </div>
  `;
}

/** Whether a note may be taller than what is shown of it: it is scrolled by keyboard then. */
function isLong(text: string): boolean {
  return text.length > 200 || text.split('\n', 8).length === 8;
}
