import close from '@vscode/codicons/src/icons/close.svg';
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChartMark, FilledBox } from '../../protocol/chart.ts';
import type { ChartName } from '../../protocol/overview.ts';
import { icon } from '../shared/icon.ts';
import type { OverviewContext } from './context.ts';
import { detailsOf } from './localState.ts';
import { marks } from './marks.ts';
import { isMoveKey, markAfter } from './moves.ts';
import { table } from './table.ts';
import { TEXTS } from './texts.ts';

/** A chart, what stands behind the mark that was chosen, and the same as a table. */
export function chart(context: OverviewContext, name: ChartName): TemplateResult | typeof nothing {
  const { chart: drawn, table: twin } = context.state.charts[name];
  const { width, height, title } = drawn;
  if (drawn.marks.length === 0) return name === 'timeline' ? emptyTimeline(context) : nothing;
  return html`
    <div class="place">
      <div class="wide">
        <svg
          class="chart"
          width=${width}
          height=${height}
          viewBox=${`0 0 ${width} ${height}`}
          role="group"
          aria-label=${`${title}. ${TEXTS.chartHint}`}
        >
          <g aria-hidden="true">
            ${drawn.lines.map(({ x1, y1, x2, y2, kind }) => svg`<line class=${kind} x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`)}
            ${drawn.swatches.map(box)}
            ${drawn.texts.map(({ x, y, text, anchor }) => svg`<text x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
          </g>
          ${repeat(
            drawn.marks,
            ({ id }) => id,
            (mark) => markOf(context, name, mark),
          )}
        </svg>
      </div>
      ${details(context, name)}
      <details class="twin">
        <summary>${TEXTS.asTable}</summary>
        ${table(twin)}
      </details>
    </div>
  `;
}

/** Said once, for all charts. */
function emptyTimeline({ state }: OverviewContext): TemplateResult {
  return html`<p class="quiet">${state.undated.length > 0 ? TEXTS.noDates : TEXTS.empty}</p>`;
}

/** One mark of a chart is in the order of Tab; arrows lead to the others. */
function markOf(context: OverviewContext, name: ChartName, mark: ChartMark): SVGTemplateResult {
  const { state, local, select, focusMark } = context;
  const all = state.charts[name].chart.marks;
  const current = all.some(({ id }) => id === local.current[name]) ? local.current[name] : all[0]?.id;
  const isSelected = local.selected?.chart === name && local.selected.mark === mark.id;
  const { x, y, width, height } = mark.area;
  const press = (event: KeyboardEvent) => {
    if (isMoveKey(event.key)) focusMark(name, markAfter(all, mark, event.key).id);
    else if (event.key === 'Enter' || event.key === ' ') select(name, mark.id);
    else return;
    event.preventDefault();
  };
  return svg`
    <g
      class=${isSelected ? 'mark selected' : 'mark'}
      role="button"
      tabindex=${mark.id === current ? 0 : -1}
      aria-label=${mark.label}
      aria-pressed=${isSelected}
      data-control=${`mark ${name} ${mark.id}`}
      @click=${() => select(name, mark.id)}
      @keydown=${press}
    >
      <title>${mark.label}</title>
      <rect class="area" x=${x} y=${y} width=${width} height=${height} />
      ${mark.boxes.map(box)}
    </g>`;
}

function box({ x, y, width, height, fill }: FilledBox): SVGTemplateResult {
  return svg`<rect class=${fill} x=${x} y=${y} width=${width} height=${height} />`;
}

/** What stands behind the chosen mark. */
function details(context: OverviewContext, name: ChartName): TemplateResult | typeof nothing {
  const { state, local, act, select } = context;
  const { selected } = local;
  const { chart: drawn, behind } = state.charts[name];
  const mark = selected?.chart === name && drawn.marks.find(({ id }) => id === selected.mark);
  if (!mark) return nothing;
  const list = detailsOf(name);
  // A bar of the chart is the project at the same place in the list, whose first one is everything.
  const project = name === 'projects' ? state.projects[Number(mark.id) + 1] : undefined;
  return html`
    <section class="details" aria-labelledby=${list}>
      <div class="details-head">
        <h3 id=${list}><bdi>${mark.label}</bdi></h3>
        ${
          project === undefined || project.id === state.project
            ? nothing
            : html`
                <button class="link" type="button" @click=${() => act({ type: 'chooseProject', project: project.id })}>
                  ${TEXTS.onlyProject}
                </button>
              `
        }
        <button
          class="toggle"
          type="button"
          aria-label=${TEXTS.close}
          title=${TEXTS.close}
          @click=${() => select(name, null)}
        >
          ${icon(close)}
        </button>
      </div>
      ${marks(context, list, behind[mark.id] ?? [])}
    </section>
  `;
}
