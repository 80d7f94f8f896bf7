import type { Node } from 'yaml';
import { message } from '../base/message.ts';
import { createNodeReader, type Fields, type NodeReader } from '../base/yaml/nodeReader.ts';
import { type FileProblem, inOrder, type Written } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { readPart } from './readPart.ts';
import { SITUATIONS, WORKSHEET_FILES, type Worksheet, type WorksheetSection } from './worksheet.ts';

/** What a file of a worksheet may hold at most. */
export const LIMITS = { sections: 60, parts: 60 } as const;

const KEYS = ['id', 'title', 'situation', 'purpose', 'file', 'document', 'source', 'sections'] as const;
const REQUIRED = ['id', 'title', 'situation', 'purpose', 'sections'] as const;

/** A worksheet as a file tells it, and what is wrong with the file. */
export interface WorksheetReading {
  /** `null` when the file lacks what makes a worksheet. */
  readonly worksheet: Worksheet | null;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a worksheet from YAML. Never throws: what cannot be used becomes a problem, and the rest counts. `reports` are the
 * names that `fill` may have.
 */
export function readWorksheetFile(text: string, reports: ReadonlySet<string>): WorksheetReading {
  const file = readYaml(text, 'title');
  const reader = createNodeReader(file);
  const fields = reader.fields(file.root, KEYS);
  const worksheet = fields && file.root ? readWorksheet(fields, file.root, reports, reader) : null;
  return { worksheet, problems: inOrder([...file.problems, ...reader.problems]) };
}

function readWorksheet(
  fields: Fields<(typeof KEYS)[number]>,
  root: Node,
  reports: ReadonlySet<string>,
  reader: NodeReader,
): Worksheet | null {
  const value = (key: (typeof KEYS)[number]) => fields.get(key)?.value ?? null;
  const sections = readSections(value('sections'), reports, reader);
  const missing = REQUIRED.filter((key) => value(key) === null || (key === 'sections' && !sections.length));
  if (missing.length > 0) {
    reader.report(
      reader.placeOf(root),
      message('A worksheet needs {missing}, too.', { missing: missing.join(', ') }),
    );
  }
  const id = reader.id(value('id'))?.value ?? null;
  const title = reader.text(value('title'));
  const purpose = reader.text(value('purpose'));
  const situation = reader.oneOf(value('situation'), SITUATIONS);
  const kept = reader.oneOf(value('file'), WORKSHEET_FILES);
  const document = reader.text(value('document'));
  const source = reader.text(value('source'));
  if (id === null || title === null || purpose === null || situation === null || sections.length === 0)
    return null;
  return { id, title, situation, purpose, file: kept ?? 'one', document, sections, source };
}

function readSections(
  node: Node | null,
  reports: ReadonlySet<string>,
  reader: NodeReader,
): readonly WorksheetSection[] {
  const read = reader
    .items(node, LIMITS.sections)
    .flatMap((item) => readSection(item, reports, reader) ?? []);
  return reader.unique(read, ({ place, value }) => ({ place, value: value.id })).map(({ value }) => value);
}

function readSection(
  node: Node,
  reports: ReadonlySet<string>,
  reader: NodeReader,
): Written<WorksheetSection> | null {
  const fields = reader.fields(node, ['id', 'heading', 'parts']);
  const id = reader.id(fields?.get('id')?.value ?? null);
  const heading = reader.text(fields?.get('heading')?.value ?? null);
  if (!fields || !id || heading === null) {
    if (fields) reader.report(reader.placeOf(node), message('A section needs an id and a heading.'));
    return null;
  }
  const parts = reader
    .items(fields.get('parts')?.value ?? null, LIMITS.parts)
    .flatMap((part) => readPart(part, reports, reader) ?? []);
  return { value: { id: id.value, heading, parts }, place: id.place };
}
