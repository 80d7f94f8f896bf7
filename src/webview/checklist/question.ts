import circleLarge from '@vscode/codicons/src/icons/circle-large.svg';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg';
import edit from '@vscode/codicons/src/icons/edit.svg';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg';
import passFilled from '@vscode/codicons/src/icons/pass-filled.svg';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from '../../protocol/view.ts';
import { MAX_NOTE } from '../../protocol/view.ts';
import { icon } from '../shared/icon.ts';
import type { ViewContext } from './context.ts';
import { controlName } from './controls.ts';
import { draftKey, withDraft } from './localState.ts';
import { noteEditor, notes } from './notes.ts';
import { moreHintsText, TEXTS } from './texts.ts';

/** A question with its answer, what in the change asks for it, and the notes behind it. */
export function question(context: ViewContext, view: QuestionView): TemplateResult {
  const { state, local, act, remember } = context;
  const { id, text, help, answer } = view;
  const key = draftKey(state.place, state.list.id, id);
  const label = `question-${id}`;
  const isHelped = help !== '' && answer === 'open';
  const say = (next: QuestionView['answer']) =>
    act({ type: 'answer', question: id, answer: answer === next ? 'open' : next, reason: '' });
  const toggle = (symbol: string, name: string, value: 'done' | 'not-applicable') => html`
    <button
      type="button"
      class=${`toggle ${value}`}
      data-control=${controlName(id, value)}
      aria-pressed=${answer === value}
      aria-label=${name}
      title=${name}
      @click=${() => say(value)}
    >
      ${icon(symbol)}
    </button>
  `;
  return html`
    <li>
      <div
        class=${`question ${answer}`}
        role="group"
        aria-labelledby=${label}
        aria-describedby=${isHelped ? `help-${id}` : nothing}
      >
        <div class="answers">
          ${toggle(answer === 'done' ? passFilled : circleLarge, TEXTS.done, 'done')}
        </div>
        <div class="words">
          <p class="text" id=${label}><bdi>${text}</bdi></p>
          ${isHelped ? html`<p class="help" id=${`help-${id}`}><bdi>${help}</bdi></p>` : nothing}
          ${hints(context, view)} ${answer === 'not-applicable' ? reason(context, view) : nothing}
          ${notes(context, view)} ${noteEditor(context, view, key)}
        </div>
        <div class="tools">
          ${toggle(circleSlash, TEXTS.notApplicable, 'not-applicable')}
          <button
            type="button"
            class="toggle"
            data-control=${controlName(id, 'add-note')}
            aria-label=${TEXTS.addNote}
            title=${TEXTS.addNote}
            aria-expanded=${key in local.drafts}
            @click=${() =>
              key in local.drafts
                ? remember(withDraft(local, key, null))
                : remember(withDraft(local, key, ''), controlName(id, 'note'))}
          >
            ${icon(edit)}
          </button>
        </div>
      </div>
    </li>
  `;
}

function hints({ act }: ViewContext, view: QuestionView): TemplateResult | typeof nothing {
  if (view.hints.length === 0) return nothing;
  return html`
    <ul class="hints">
      ${view.hints.map(
        ({ id, reason: why, place }) => html`
          <li>
            ${icon(lightbulb)}
            <span>
              <bdi>${why}</bdi>
              <button class="link place-link" type="button" @click=${() => act({ type: 'openHint', hint: id })}>
                <bdi>${place}</bdi>
              </button>
            </span>
          </li>
        `,
      )}
      ${view.moreHints > 0 ? html`<li class="more"><bdi>${moreHintsText(view)}</bdi></li>` : nothing}
    </ul>
  `;
}

function reason({ act }: ViewContext, { id, reason: why }: QuestionView): TemplateResult {
  return html`
    <input
      class="reason"
      type="text"
      dir="auto"
      maxlength=${MAX_NOTE}
      aria-label=${TEXTS.reason}
      placeholder=${TEXTS.reason}
      .value=${why}
      @change=${({ target }: Event) =>
        act({
          type: 'answer',
          question: id,
          answer: 'not-applicable',
          reason: (target as HTMLInputElement).value,
        })}
    />
  `;
}
