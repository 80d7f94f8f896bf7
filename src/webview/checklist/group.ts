import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import pass from '@vscode/codicons/src/icons/pass.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupView } from '../../protocol/view.ts';
import { icon } from '../shared/icon.ts';
import type { ViewContext } from './context.ts';
import { groupKey, withFold } from './localState.ts';
import { question } from './question.ts';
import { answeredText, foldText, TEXTS } from './texts.ts';

/** A dimension: its heading, the questions to look at now, and the way to the others. */
export function group(context: ViewContext, view: GroupView): TemplateResult {
  const { state, local, remember } = context;
  const key = groupKey(state.list.id, view.id);
  const isUnfolded = local.unfolded.includes(key);
  const shown = view.questions.filter((each) => each.shown);
  const rest = view.questions.filter((each) => !each.shown);
  const title = `group-${view.id}`;
  return html`
    <section class="group" aria-labelledby=${title}>
      <div class="group-head">
        <h2 id=${title}><bdi>${view.title}</bdi></h2>
        <span class="hidden">${view.considered ? TEXTS.considered : TEXTS.notConsidered},</span>
        <span class="answered"
          ><bdi>${answeredText(view)}</bdi> ${view.considered ? icon(pass) : nothing}</span
        >
      </div>
      ${questions(context, shown)}
      ${
        rest.length === 0
          ? nothing
          : html`
              <button
                class="fold"
                type="button"
                aria-expanded=${isUnfolded}
                aria-describedby=${title}
                @click=${() => remember(withFold(local, key))}
              >
                ${icon(isUnfolded ? chevronDown : chevronRight)}
                <bdi>${foldText(rest.length)}</bdi>
              </button>
              ${isUnfolded ? questions(context, rest) : nothing}
            `
      }
    </section>
  `;
}

function questions(context: ViewContext, views: GroupView['questions']): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  return html`
    <ul class="questions">
      ${repeat(
        views,
        ({ id }) => id,
        (each) => question(context, each),
      )}
    </ul>
  `;
}
