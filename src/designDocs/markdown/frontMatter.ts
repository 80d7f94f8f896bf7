import type { Span } from '../../base/span.ts';

/** A top-level `key: value` of front matter. */
export interface FrontMatterField {
  /** As written. */
  readonly key: string;
  /** Unquoted, trimmed; the items of a list joined by `, `. */
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** Front matter, whether or not it is valid YAML. */
export interface FrontMatter {
  /** With both fences; `null` when the document has none. */
  readonly span: Span | null;
  readonly fields: readonly FrontMatterField[];
}
