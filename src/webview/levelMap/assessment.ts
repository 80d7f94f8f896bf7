import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import { html, nothing, type TemplateResult } from 'lit';
import type { TransitionView } from '../../protocol/levelMap.ts';
import { icon } from '../shared/icon.ts';
import { changeText, RATING_TEXTS, TEXTS } from './texts.ts';

/** How the user judged the signals in the last quarter that they did, beside the one before. */
export function assessment({
  quarter,
  before,
  ratings,
}: NonNullable<TransitionView['assessment']>): TemplateResult {
  return html`
    <section aria-labelledby="assessment">
      <h2 id="assessment">My own judgement</h2>
      <div class="wide" role="group" aria-labelledby="assessment" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${TEXTS.signal}</th>
              <th scope="col">${before ?? TEXTS.before}</th>
              <th scope="col">${quarter}</th>
            </tr>
          </thead>
          <tbody>
            ${ratings.map(
              ({ signal, rating, before: last, change }) => html`
                <tr>
                  <th scope="row"><bdi>${signal}</bdi></th>
                  <td>${last === null ? '–' : RATING_TEXTS[last]}</td>
                  <td>
                    ${RATING_TEXTS[rating]}
                    ${change === 0 ? nothing : html`<span class="change-mark">${icon(change > 0 ? arrowUp : arrowDown)}</span>`}
                    <span class="hidden">${changeText(change)}</span>
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}
