import { html, nothing, type TemplateResult } from 'lit';
import type { LevelMapState } from '../../protocol/levelMap.ts';
import { standingText, TEXTS } from './texts.ts';

/** All levels by all dimensions. */
export function levels({ levels: views, dimensions, stage }: LevelMapState): TemplateResult {
  return html`
    <section aria-labelledby="levels">
      <h2 id="levels">${TEXTS.levels}</h2>
      <div class="wide" role="group" aria-labelledby="levels" tabindex="0">
        <table class="levels">
          <thead>
            <tr>
              <th scope="col"><span class="hidden">${TEXTS.dimension}</span></th>
              ${views.map(
                ({ title, standing }) => html`
                  <th scope="col" class=${standing ?? ''}>
                    <bdi>${title}</bdi>
                    ${standing ? html`<span class="standing">${standingText(standing)}</span>` : nothing}
                  </th>
                `,
              )}
            </tr>
          </thead>
          <tbody>
            ${row(
              TEXTS.test,
              views.map(({ test }) => test),
              'test',
            )}
            ${
              stage && views.some(({ meaning }) => meaning !== '')
                ? row(
                    TEXTS.stage,
                    views.map(({ meaning }) => meaning),
                  )
                : nothing
            }
            ${dimensions.map((dimension, index) =>
              row(
                dimension,
                views.map(({ expectations }) => expectations[index] ?? ''),
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
    ${stage ? stageSection(stage) : nothing}
  `;
}

function row(name: string, cells: readonly string[], kind = ''): TemplateResult {
  return html`
    <tr class=${kind}>
      <th scope="row"><bdi>${name}</bdi></th>
      ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
    </tr>
  `;
}

function stageSection({
  ownership,
  promotion,
  failure,
}: NonNullable<LevelMapState['stage']>): TemplateResult {
  const lines = [
    [TEXTS.ownership, ownership],
    [TEXTS.promotion, promotion],
    [TEXTS.failure, failure],
  ];
  return html`
    <dl class="stage">
      ${lines.map(([name, text]) =>
        text === '' ? nothing : html`<div><dt>${name}</dt><dd><bdi>${text}</bdi></dd></div>`,
      )}
    </dl>
  `;
}
