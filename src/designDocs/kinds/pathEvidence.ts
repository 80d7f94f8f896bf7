import { message } from '../../base/message.ts';
import {
  DECIDED_FOLDERS,
  DESIGN_FOLDER_WORDS,
  DESIGN_FOLDERS,
  NUMBER_PREFIXES,
  OTHER_DESIGN_FOLDERS,
  STAGE_FOLDERS,
} from './data/places.ts';
import type { DocumentKind } from './documentKind.ts';
import type { Evidence } from './evidence.ts';
import { isNumbered, nameWords, type PathParts } from './pathParts.ts';

/** What a path says for a design document. */
export function pathEvidence({ folders, repository, name }: PathParts): readonly Evidence[] {
  const place =
    strongest(folders.flatMap((folder) => folderEvidence(folder) ?? [])) ??
    (repository === null ? null : repositoryEvidence(repository));
  const stage = strongest(folders.flatMap((folder) => stageEvidence(folder) ?? []));
  const found = [place, stage].filter((evidence) => evidence !== null);
  return [...found, ...numberEvidence(name, found.length > 0)];
}

const FOLDER_WEIGHT = 6;
const FOLDER_WORD_WEIGHT = 5;
const OTHER_FOLDER_WEIGHT = 3;
const REPOSITORY_WEIGHT = 3;
const DECIDED_WEIGHT = 4;
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
  if (part) return holds(folder, FOLDER_WORD_WEIGHT, part);
  return OTHER_DESIGN_FOLDERS.has(folder) ? holds(folder, OTHER_FOLDER_WEIGHT, null) : null;
}

function stageEvidence(folder: string): Evidence | null {
  if (DECIDED_FOLDERS.has(folder)) return holds(folder, DECIDED_WEIGHT, null);
  return STAGE_FOLDERS.has(folder) ? holds(folder, STAGE_WEIGHT, null) : null;
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

/** A number counts where documents of a series lie, or when it cannot be a chapter's or a year's. */
function numberEvidence(name: string, isInPlace: boolean): readonly Evidence[] {
  if (!isNumbered(name)) return [];
  const prefix = /^[a-z]{2,}/.exec(name)?.[0];
  const kind = prefix === undefined ? null : (NUMBER_PREFIXES[prefix] ?? null);
  const weight = kind ? 4 : isInPlace ? 3 : /^#?(?!(?:19|20)\d\d\D)\d{4}/.test(name) ? 2 : 0;
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
