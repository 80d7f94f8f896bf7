import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionView } from '../../protocol/view.ts';
import type { ViewContext } from './context.ts';
import { icon } from './icon.ts';
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
                  >
                    <bdi>${text}</bdi>
                  </button>`
                : html`<p class="note-text" dir="auto">${text}</p>`
            }
            <button
              class="toggle"
              type="button"
              aria-label=${removeNoteText(text)}
              @click=${() => act({ type: 'removeAnnotation', annotation: id })}
            >
              ${icon('close')}
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
  const leave = () => remember(withDraft(local, key, null));
  const keep = () => {
    if (draft.trim() !== '') act({ type: 'annotate', question: id, text: draft });
    leave();
  };
  const pressed = (event: KeyboardEvent) => {
    const isKept = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isKept && event.key !== 'Escape') return;
    event.preventDefault();
    const button = noteButtonNear(event.currentTarget);
    if (isKept) keep();
    else leave();
    button?.focus();
  };
  return html`
    <div class="editor">
      <textarea
        rows="3"
        dir="auto"
        data-note=${key}
        aria-label=${TEXTS.note}
        placeholder=${TEXTS.note}
        .value=${draft}
        @input=${({ target }: Event) =>
          remember(withDraft(local, key, (target as HTMLTextAreaElement).value))}
        @keydown=${pressed}
      ></textarea>
      <div class="editor-buttons">
        <vscode-button @click=${keep}>${TEXTS.keepNote}</vscode-button>
        <vscode-button secondary @click=${leave}>${TEXTS.cancelNote}</vscode-button>
      </div>
    </div>
  `;
}

/** Whoever leaves a note by a key goes on where it was begun. */
function noteButtonNear(editor: EventTarget | null): HTMLElement | null {
  const question = (editor as HTMLElement).closest('.question');
  return question?.querySelector<HTMLElement>('.tools [aria-expanded]') ?? null;
}
