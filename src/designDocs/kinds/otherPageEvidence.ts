import { message } from '../../base/message.ts';
import { titleWords } from '../concepts/titleWords.ts';
import { OTHER_PAGES, type OtherPage } from './data/otherPages.ts';
import type { Evidence } from './evidence.ts';
import type { KnownHeading } from './headingEvidence.ts';
import type { PathParts } from './pathParts.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** What path, title and headings say against a design document. */
export function otherPageEvidence(
  path: PathParts | null,
  title: string | null,
  headings: readonly KnownHeading[],
): readonly Evidence[] {
  return [
    ...(path ? [...folderEvidence(path.folders), ...fileEvidence(path.name)] : []),
    ...(title === null ? [] : titleEvidence(title)),
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

function asListed(folder: string): string {
  return folder.replace(/(?<!^)[_ ]/g, '-');
}

function fileEvidence(name: string): readonly Evidence[] {
  const page = heaviest(lookUp(FILES, titleWords(name.replace(/^#?\d+[-_. ]+/, ''))));
  if (!page) return [];
  const { what } = page;
  return [against(page.weight, message('The file is called “{name}”, like {what}.', { name, what }))];
}

function titleEvidence(title: string): readonly Evidence[] {
  const page = heaviest(lookUp(TITLES, titleWords(title)));
  if (!page) return [];
  return [
    against(
      page.weight,
      message('Its title “{title}” reads like that of {what}.', {
        title: title.slice(0, 60),
        what: page.what,
      }),
    ),
  ];
}

function headingEvidence(headings: readonly KnownHeading[]): readonly Evidence[] {
  const counts = new Map<OtherPage, string[]>();
  for (const { title, words } of headings) {
    for (const page of lookUp(HEADINGS, words)) {
      const titles = counts.get(page);
      if (titles) titles.push(title);
      else counts.set(page, [title]);
    }
  }
  return [...counts].map(([page, titles]) =>
    against(
      Math.ceil((page.weight * Math.min(titles.length, 3)) / 3),
      message('It has headings of {what}, such as “{heading}”.', {
        what: page.what,
        heading: (titles[0] ?? '').slice(0, 50),
      }),
    ),
  );
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
