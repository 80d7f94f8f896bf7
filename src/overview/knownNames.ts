import type { JournalEntry } from '../base/journalEntry.ts';
import { plainText } from '../base/markdown/plainText.ts';
import { plainLine } from '../base/plainLine.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';
import type { KnownNames } from './overview.ts';
import { projectOfLink } from './projectOfLink.ts';

/** Where our own words name people: the title of reviews, and the role of an entry. */
const REVIEWED = /^Reviewed changes by (.{1,300})$/;
const WITH = /(?:^|;)\s?with ([^;]{1,300})/;

/** Every project and person that entries and suggestions name in a place of their own, each once. */
export function knownNames(entries: readonly JournalEntry[], suggestions: readonly Suggestion[]): KnownNames {
  const titles = [...entries, ...suggestions].map(({ title }) => title);
  return {
    projects: distinct([
      ...suggestions.map(({ project }) => project),
      ...entries.flatMap(({ evidence }) =>
        evidence.flatMap(({ url }) => (url === null ? [] : (projectOfLink(url) ?? []))),
      ),
    ]),
    people: distinct([
      ...suggestions.flatMap(({ reviewers, coAuthors }) => [...reviewers, ...coAuthors]),
      ...titles.flatMap((title) => listed(REVIEWED.exec(title)?.[1])),
      ...entries.flatMap(({ story }) => listed(WITH.exec(plainText(story.role ?? ''))?.[1])),
    ]),
  };
}

/** `Ada, Bo and others` as names. */
function listed(names = ''): readonly string[] {
  return names.split(/, | and /).filter((name) => name !== 'others');
}

function distinct(names: readonly string[]): readonly string[] {
  const known = new Map(names.map((name) => [name.toLowerCase(), plainLine(name)]));
  return [...known.values()].filter((name) => name !== '').sort();
}
