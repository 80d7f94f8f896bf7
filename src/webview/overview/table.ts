import { html, type TemplateResult } from 'lit';
import type { TableView } from '../../protocol/overview.ts';

/** A table that scrolls on its own when it is wider than its editor. */
export function table({ caption, columns, rows }: TableView): TemplateResult {
  return html`
    <div class="wide" role="group" aria-label=${caption} tabindex="0">
      <table>
        <caption class="hidden">${caption}</caption>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col"><bdi>${column}</bdi></th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) => html`
              <tr>
                <th scope="row"><bdi>${name}</bdi></th>
                ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
