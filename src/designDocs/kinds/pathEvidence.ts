import { message } from '../../base/message.ts';
import {
  DECIDED_FOLDERS,
  DESIGN_FOLDER_WORDS,
  DESIGN_FOLDERS,
  NAME_ENDINGS,
  NUMBER_PREFIXES,
  OTHER_DESIGN_FOLDERS,
  STAGE_FOLDERS,
  VAGUE_FOLDERS,
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
  const number = numberEvidence(name, found.length > 0);
  return [...found, ...(number.length > 0 ? number : nameEvidence(name))];
}

/**
 * Whether only folders such as `design` and `specs` speak for a document, which hold pages of many kinds: those of a
 * design system, protocols of tests, references.
 */
export function isVaguePlace({ folders, name }: PathParts): boolean {
  if (LONG_NUMBER.test(name)) return false;
  return folders.some(isVague) && !folders.some((folder) => !isVague(folder) && folderEvidence(folder));
}

function isVague(folder: string): boolean {
  return VAGUE_FOLDERS.has(folder) || OTHER_DESIGN_FOLDERS.has(folder);
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
    const kind = DESIGN_FOLDER_WORDS.get(word);
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
  const kind = prefix === undefined ? null : (NUMBER_PREFIXES.get(prefix) ?? null);
  const weight = kind ? 4 : isInPlace ? 3 : LONG_NUMBER.test(name) ? 2 : 0;
  if (weight === 0) return [];
  return [
    { weight, kind, reason: message('Its file is numbered like one of a series: “{name}”.', { name }) },
  ];
}

/** A number that cannot be a chapter's or a year's. */
const LONG_NUMBER = /^#?(?!(?:19|20)\d\d\D)\d{4}/;

const NAME_WEIGHT = 3;

/** What the end of a file's name says: `retries-proposal`, `RETRIES_RFC`. */
function nameEvidence(name: string): readonly Evidence[] {
  const kind = NAME_ENDINGS.get(ENDING.exec(name)?.[1]?.replace(/[-_ ]/, ' ') ?? '');
  return kind
    ? [{ weight: NAME_WEIGHT, kind, reason: message('The file is called “{name}”.', { name }) }]
    : [];
}

const ENDING = /(?:^|[-_. ])(design[-_ ]?doc|tech[-_ ]spec|technical[-_ ]design|[a-z]+)$/;

/** The innermost of the strongest. */
function strongest(evidence: readonly Evidence[]): Evidence | null {
  return evidence.reduce<Evidence | null>(
    (best, next) => (best && best.weight > next.weight ? best : next),
    null,
  );
}
