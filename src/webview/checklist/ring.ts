import { type SVGTemplateResult, svg } from 'lit';
import type { GroupView } from '../../protocol/view.ts';

/** An arc of the ring, in parts of the circumference from the top, clockwise. */
export interface Arc {
  readonly start: number;
  readonly length: number;
}

/** The circumference, and the gap between two arcs. */
const WHOLE = 360;
const GAP = 14;

/** One arc for each group, in the list's order. A single one closes the circle. */
export function arcs(count: number): readonly Arc[] {
  const share = WHOLE / Math.max(count, 1);
  const gap = count > 1 ? Math.min(GAP, share / 2) : 0;
  return Array.from({ length: count }, (_, index) => ({
    start: index * share + gap / 2,
    length: share - gap,
  }));
}

/** A ring of arcs, filled where a group is considered. What it says stands beside it as text. */
export function ring(groups: readonly GroupView[]): SVGTemplateResult {
  const shapes = arcs(groups.length);
  return svg`
    <svg class="ring" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <g transform="rotate(-90 20 20)">
        ${groups.map(({ considered }, index) => {
          const { start, length } = shapes[index] ?? { start: 0, length: 0 };
          return svg`<circle
            class=${considered ? 'arc considered' : 'arc'}
            cx="20" cy="20" r="16"
            pathLength=${WHOLE}
            stroke-dasharray=${`${length} ${WHOLE - length}`}
            stroke-dashoffset=${-start}
          />`;
        })}
      </g>
    </svg>`;
}
