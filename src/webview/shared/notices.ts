import info from '@vscode/codicons/src/icons/info.svg';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** Something to know, and what mends it; `null` where nothing does. */
export interface NoticeView<Action> {
  readonly text: string;
  readonly action: Action | null;
  readonly label: string;
}

/** Problems, each with what mends it. */
export function notices<Action>(
  views: readonly NoticeView<Action>[],
  act: (action: Action) => void,
): TemplateResult {
  return html`
    <div class="notices" role="status">
      ${views.map(
        ({ text, action, label }) => html`
          <div class="notice">
            ${icon(info)}
            <div>
              <p><bdi>${text}</bdi></p>
              ${
                action === null
                  ? nothing
                  : html`<button class="link" type="button" @click=${() => act(action)}>${label}</button>`
              }
            </div>
          </div>
        `,
      )}
    </div>
  `;
}
