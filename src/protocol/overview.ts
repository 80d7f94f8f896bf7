/** A table that says what a chart shows; the first column names its row. Plain text of one line in every cell. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
