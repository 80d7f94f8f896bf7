import { message } from '../../base/message.ts';
import { DESIGN_FOLDER_WORDS, DESIGN_FOLDERS, NUMBER_PREFIXES, STAGE_FOLDERS } from './data/places.ts';
import type { DocumentKind } from './documentKind.ts';
import type { Evidence } from './evidence.ts';
import { isNumbered, nameWords, type PathParts } from './pathParts.ts';

/** What a path says for a design document. */
export function pathEvidence({ folders, repository, name }: PathParts): readonly Evidence[] {
  const places = folders.flatMap((folder) => folderEvidence(folder) ?? []);
  const source = repository === null ? null : repositoryEvidence(repository);
  const place = strongest(places) ?? source;
  const stage = folders.find((folder) => STAGE_FOLDERS.has(folder));
  return [
    ...(place ? [place] : []),
    ...(stage === undefined ? [] : [holds(stage, STAGE_WEIGHT, null)]),
    ...numberEvidence(name, place !== null || stage !== undefined),
  ];
}

const FOLDER_WEIGHT = 6;
const FOLDER_WORD_WEIGHT = 5;
const REPOSITORY_WEIGHT = 3;
const STAGE_WEIGHT = 2;

const KIND_OF_FOLDER: ReadonlyMap<string, DocumentKind> = new Map(
  (Object.entries(DESIGN_FOLDERS) as [DocumentKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((folder): [string, DocumentKind] => [folder, kind]),
  ),
);

function folderEvidence(folder: string): Evidence | null {
  const kind = KIND_OF_FOLDER.get(folder.replace(/[_ ]/g, '-'));
  if (kind) return holds(folder, FOLDER_WEIGHT, kind);
  const part = kindOfPart(folder);
  return part ? holds(folder, FOLDER_WORD_WEIGHT, part) : null;
}

function repositoryEvidence(repository: string): Evidence | null {
  const kind = KIND_OF_FOLDER.get(repository) ?? kindOfPart(repository);
  return kind ? holds(repository, REPOSITORY_WEIGHT, kind) : null;
}

function kindOfPart(folder: string): DocumentKind | null {
  for (const word of nameWords(folder)) {
    const kind = DESIGN_FOLDER_WORDS[word];
    if (kind) return kind;
  }
  return null;
}

function holds(folder: string, weight: number, kind: DocumentKind | null): Evidence {
  return { weight, kind, reason: message('The path holds “{folder}”.', { folder }) };
}

/** A number counts where documents of a series lie, or when it cannot be a chapter's. */
function numberEvidence(name: string, isInPlace: boolean): readonly Evidence[] {
  if (!isNumbered(name)) return [];
  const prefix = /^[a-z]{2,}/.exec(name)?.[0];
  const kind = prefix === undefined ? null : (NUMBER_PREFIXES[prefix] ?? null);
  const weight = kind ? 4 : isInPlace ? 3 : /^#?\d{4}/.test(name) ? 2 : 0;
  if (weight === 0) return [];
  return [
    { weight, kind, reason: message('Its file is numbered like one of a series: “{name}”.', { name }) },
  ];
}

/** The innermost of the strongest. */
function strongest(evidence: readonly Evidence[]): Evidence | null {
  return evidence.reduce<Evidence | null>(
    (best, next) => (best && best.weight > next.weight ? best : next),
    null,
  );
}
