import { message } from '../../base/message.ts';
import { titleWords } from '../concepts/titleWords.ts';
import { OTHER_PAGES, type OtherPage } from './data/otherPages.ts';
import type { Evidence } from './evidence.ts';
import type { KnownHeading } from './headingEvidence.ts';
import type { PathParts } from './pathParts.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** A page as its path, title and headings show it. */
export interface PageSigns {
  readonly path: PathParts | null;
  readonly title: string | null;
  readonly headings: readonly KnownHeading[];
  /** Whether something else says plainly that it is a design document: what it is about then tells little. */
  readonly hasStanding: boolean;
}

/** What path, title and headings say against a design document. */
export function otherPageEvidence({ path, title, headings, hasStanding }: PageSigns): readonly Evidence[] {
  return [
    ...(path ? folderEvidence(path.folders) : []),
    ...(path && path.repository === null ? templateEvidence(path.folders) : []),
    ...nameEvidence(path?.name ?? null, title, hasStanding),
    ...headingEvidence(headings),
  ];
}

const FOLDERS: ReadonlyMap<string, OtherPage> = new Map(
  OTHER_PAGES.flatMap((page) => (page.folders ?? []).map((folder): [string, OtherPage] => [folder, page])),
);
const FILES = indexPhrases(
  OTHER_PAGES.flatMap((page) =>
    [...(page.files ?? []), ...(page.names ?? [])].map((phrase) => [phrase, page] as const),
  ),
);
const TITLES = indexPhrases(
  OTHER_PAGES.flatMap((page) => (page.names ?? []).map((phrase) => [phrase, page] as const)),
);
const HEADINGS = indexPhrases(
  OTHER_PAGES.flatMap((page) => (page.headings ?? []).map((phrase) => [phrase, page] as const)),
);

/** The innermost such folder. */
function folderEvidence(folders: readonly string[]): readonly Evidence[] {
  const folder = folders.findLast((name) => FOLDERS.has(asListed(name)));
  const page = folder === undefined ? undefined : FOLDERS.get(asListed(folder));
  if (folder === undefined || !page) return [];
  const { what } = page;
  return [against(page.weight, message('The path holds “{folder}”, like that of {what}.', { folder, what }))];
}

/** What lies there is meant to be empty. A template beside the documents is read like them: it may be one begun. */
function templateEvidence(folders: readonly string[]): readonly Evidence[] {
  const folder = folders.find((name) => TEMPLATES.test(name));
  if (folder === undefined) return [];
  return [against(TEMPLATES_WEIGHT, message('It lies in “{folder}”, a folder of templates.', { folder }))];
}

const TEMPLATES = /^[_.]?(?:[\p{L}\p{N}]+[-_])?templates?$/u;
const TEMPLATES_WEIGHT = 40;

function asListed(folder: string): string {
  return folder.replace(/(?<!^)[_ ]/g, '-');
}

/** File name and title; one that both tell counts once. */
function nameEvidence(name: string | null, title: string | null, hasStanding: boolean): readonly Evidence[] {
  const byTitle = title === null ? null : heaviest(lookUp(TITLES, titleWords(title)));
  const byFile = name === null ? null : heaviest(lookUp(FILES, titleWords(name.replace(CHAPTER, ''))));
  const evidence: Evidence[] = [];
  if (byTitle) {
    const values = { title: (title ?? '').slice(0, 60), what: byTitle.what };
    const reason = message('Its title “{title}” reads like that of {what}.', values);
    evidence.push(against(weightOf(byTitle, hasStanding), reason));
  }
  if (byFile && byFile !== byTitle) {
    const reason = message('The file is called “{name}”, like {what}.', {
      name: name ?? '',
      what: byFile.what,
    });
    evidence.push(against(weightOf(byFile, hasStanding), reason));
  }
  return evidence;
}

/** What a chapter's file begins with; the number of a longer series belongs to its name. */
const CHAPTER = /^\d{1,2}[-_. ]+/;

function weightOf({ weight, subject }: OtherPage, hasStanding: boolean): number {
  return subject && hasStanding ? Math.round(weight / 3) : weight;
}

function headingEvidence(headings: readonly KnownHeading[]): readonly Evidence[] {
  const found = new Map<OtherPage, KnownHeading[]>();
  for (const heading of headings) {
    for (const page of lookUp(HEADINGS, heading.words)) {
      const known = found.get(page);
      if (known) known.push(heading);
      else found.set(page, [heading]);
    }
  }
  return [...found].map(([page, known]) =>
    against(
      Math.round(page.weight * (HEADING_SHARES[countSigns(known)] ?? 1)),
      message('It has headings of {what}, such as “{heading}”.', {
        what: page.what,
        heading: (known[0]?.title ?? '').slice(0, 50),
      }),
    ),
  );
}

/** One such heading says little, three say it all. */
const HEADING_SHARES = [0, 0.2, 0.45];

/** `Step 1`, `Step 2` and `Step 3` are one sign: proposals have steps too. */
function countSigns(headings: readonly KnownHeading[]): number {
  return new Set(headings.map(({ words }) => words.split(' ', 1)[0])).size;
}

function heaviest(pages: readonly OtherPage[]): OtherPage | null {
  return pages.reduce<OtherPage | null>(
    (best, page) => (best && best.weight >= page.weight ? best : page),
    null,
  );
}

function against(weight: number, reason: Evidence['reason']): Evidence {
  return { weight: -weight, kind: null, reason };
}
