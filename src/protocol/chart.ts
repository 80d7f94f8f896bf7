/**
 * A chart as plain data: what is drawn where, and what each mark says. The page and every export draw the same, and no page
 * reckons anything. Lengths are CSS pixels.
 */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever cannot see it; every number stands in a table as well. */
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly texts: readonly ChartText[];
  /** What the fills mean; their words are among the texts. */
  readonly swatches: readonly FilledBox[];
  /** Row by row, from left to right. */
  readonly marks: readonly ChartMark[];
}

/** Something in a chart that stands for contributions. */
export interface ChartMark {
  /** Unique in the chart. */
  readonly id: string;
  /** What it says in words: `Week 47, Projects: 3 contributions`. */
  readonly label: string;
  /** What can be clicked; at least as large as what is drawn. */
  readonly area: ChartBox;
  readonly boxes: readonly FilledBox[];
}

/** A rectangle. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a rectangle is filled. Each has a pattern or border of its own, so that none is told by colour alone. */
export type Fill = 'entry' | 'suggestion' | 'glue' | 'other' | 'unknown';

/** A rectangle that shows something. */
export interface FilledBox extends ChartBox {
  readonly fill: Fill;
}

/** A line of the grid, or where today is. */
export interface ChartLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly kind: 'grid' | 'today';
}

/** Words in a chart. */
export interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
