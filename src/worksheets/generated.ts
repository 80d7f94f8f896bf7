import * as v from 'valibot';

/**
 * What Staffward wrote into a worksheet once: a line of the journal's `.staffward/worksheets.jsonl`, appended and never
 * changed. By it, what the user deleted does not come back.
 */
export interface GeneratedRecord {
  /** ISO date and time with offset. */
  readonly at: string;
  /** Path in the journal, with `/`. */
  readonly file: string;
  /** Id of a section. */
  readonly section: string;
  /** Name of the report; `null` for the section itself. */
  readonly report: string | null;
  /** Key of an item; `null` for a section or a block. */
  readonly key: string | null;
  /** The heading, the whole block, or the item; empty for an item that became the user's. Lines end in `\n`. */
  readonly text: string;
}

/** What was written into one worksheet so far. */
export interface GeneratedBefore {
  /** Headings by section. */
  readonly headings: ReadonlyMap<string, string>;
  /** The latest block of a report in a section. */
  block(section: string, report: string): string | null;
  /** The latest words of an item; `null` when it was never written. */
  item(section: string, report: string, key: string): string | null;
  /** Whether any item has these words now. */
  hasItem(section: string, report: string, text: string): boolean;
}

const RecordSchema = v.object({
  at: v.string(),
  file: v.string(),
  section: v.string(),
  report: v.nullable(v.string()),
  key: v.nullable(v.string()),
  text: v.string(),
});

/** The line that stores a record, its newline included. */
export function renderGenerated(record: GeneratedRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The records of a file in its order. Lines that hold none are passed over. */
export function parseGenerated(text: string): readonly GeneratedRecord[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const result = v.safeParse(RecordSchema, JSON.parse(line));
      return result.success ? [result.output] : [];
    } catch {
      return [];
    }
  });
}

/** What the records tell of the worksheet in `file`. */
export function generatedBefore(records: readonly GeneratedRecord[], file: string): GeneratedBefore {
  const headings = new Map<string, string>();
  const blocks = new Map<string, string>();
  const items = new Map<string, Map<string, string>>();
  for (const { section, report, key, text } of records.filter((record) => record.file === file)) {
    if (report === null) headings.set(section, text);
    else if (key === null) blocks.set(nameOf(section, report), text);
    else {
      const name = nameOf(section, report);
      items.set(name, (items.get(name) ?? new Map<string, string>()).set(key, text));
    }
  }
  return {
    headings,
    block: (section, report) => blocks.get(nameOf(section, report)) ?? null,
    item: (section, report, key) => items.get(nameOf(section, report))?.get(key) ?? null,
    hasItem: (section, report, text) =>
      [...(items.get(nameOf(section, report))?.values() ?? [])].includes(text),
  };
}

function nameOf(section: string, report: string): string {
  return JSON.stringify([section, report]);
}
