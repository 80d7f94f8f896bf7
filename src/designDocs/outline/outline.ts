import type { Span } from '../../base/span.ts';

/**
 * How a section is marked: a heading (`## Why`, underlined, `<h2>`), or what people use for one: a bold line,
 * a line `Label:`, a bold or labelled beginning of a paragraph or list item (`- **Negative:** …`).
 */
export type SectionForm = 'atx' | 'setext' | 'html' | 'bold-line' | 'label-line' | 'lead-in';

/** The second half of a heading that reads `name: value`, such as `## Status: Accepted` or `## 状态：已采纳`. */
export interface HeadingValue {
  /** The first half, as plain text like {@link Section.title}, which is the whole. */
  readonly label: string;
  /** The second half as plain text: content, though it stands in the heading. */
  readonly text: string;
  readonly span: Span;
}

/** A part of a document under a heading of any form. */
export interface Section {
  readonly form: SectionForm;
  /** 1 to 6 for headings; 7 for bold and label lines, 8 for lead-ins, which divide the section they stand in. */
  readonly level: number;
  /** The heading with its marks, without its line ending. A lead-in's is the lead-in alone. */
  readonly heading: Span;
  /** What names the section: the heading without marks, numbering, `{#id}`, anchors, `(optional)`, colon. */
  readonly name: Span;
  /** `name` as plain text: no emphasis, links and code as their text, no emoji; white space single. */
  readonly title: string;
  /** The numbering before the name as written (`3.`, `2`, `1)`, `2.1`), else empty. */
  readonly numbering: string;
  /** Present when the heading carries a value. */
  readonly value?: HeadingValue;
  /** From the end of the heading to the first child, or to the end of the section. */
  readonly body: Span;
  /** The heading and everything under it, children included. */
  readonly span: Span;
  readonly parent: Section | null;
  readonly children: readonly Section[];
}

/**
 * What a block holds. `list-item` is one item's own first paragraph, `table` a whole table,
 * `link-definitions` a run of `[a]: b` lines, `contents` a table of contents in the document.
 */
export type BlockType =
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'html'
  | 'comment'
  | 'link-definitions'
  | 'contents';

/** A block of content, headings excluded. */
export interface ContentBlock {
  readonly type: BlockType;
  readonly span: Span;
  /**
   * Its plain text on one line: no comments, no marks of lists, quotes or emphasis, links as their text.
   * A lead-in's label is left out. Empty for comments, link definitions and tables of contents.
   */
  readonly text: string;
  /** Depth of list nesting: 1 for an item of an outer list, 0 outside lists. */
  readonly depth: number;
  /** A table's header cells and rows as plain text; absent for other blocks. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** A document as sections and blocks. Positions are UTF-16 offsets in the text. */
export interface Outline {
  /** The document's title: the first h1, else a front-matter-less first heading; `null` when there is none. */
  readonly title: Section | null;
  /** Top-level sections in order of the text. */
  readonly sections: readonly Section[];
  /** Every section, in order of the text. */
  readonly all: readonly Section[];
  /** Every block, in order of the text. */
  readonly blocks: readonly ContentBlock[];
}
