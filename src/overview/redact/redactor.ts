import { plainLine } from '../../base/plainLine.ts';
import type { KnownNames } from '../overview.ts';
import { folded, foldedText } from './folded.ts';
import { ADDRESS, decodedFully, HASH, MENTION, nameFinder, nameKey, partsOf } from './namePatterns.ts';

/** What is taken out before anybody else sees a picture; each on its own. */
export interface Redaction {
  /** Names of projects, and of who owns them. */
  readonly projects: boolean;
  /** Names, logins and addresses of people. */
  readonly people: boolean;
  /** Addresses of pages; the text of a link stays. */
  readonly links: boolean;
}

/** Takes names and links out of texts, the same name always for the same. */
export interface Redactor {
  /** One line of plain text. */
  text(text: string): string;
  /** `null` when the address is not to be known, or holds a name that is not. */
  link(url: string): string | null;
}

interface Name {
  readonly spelling: string;
  readonly by: string;
  /** Only as it is spelt: a first name may be a word. */
  readonly exact: boolean;
}

/** A redactor of these names, which are lettered in their order. */
export function createRedactor(known: KnownNames, { projects, people, links }: Redaction): Redactor {
  const names = [
    ...(projects ? known.projects.flatMap(wholeProject) : []),
    ...(people ? known.people.map(wholePerson) : []),
    ...(projects ? partsOfProjects(known.projects) : []),
    ...(people ? known.people.flatMap(partsOfPerson) : []),
  ];
  // The first one of a key wins: what is whole goes before parts.
  const byKey = new Map(names.toReversed().map((name) => [nameKey(name.spelling), name]));
  const find = nameFinder([...byKey.values()].map(({ spelling }) => spelling));
  const persons = new Map(known.people.map((name, index) => [nameKey(name), index]));
  const strangers = new Map<string, number>();
  /** The same project stands beside many contributions. */
  const results = new Map<string, string>();

  /** Most people of mentions and addresses are known from nowhere else. */
  function mentioned(found: string, local: string | undefined, login = local ?? found): string {
    const key = found.toLowerCase();
    const index = persons.get(nameKey(login)) ?? strangers.get(key) ?? known.people.length + strangers.size;
    if (index >= known.people.length) strangers.set(key, index);
    return personOf(index);
  }

  function named(found: string): string {
    const name = byKey.get(nameKey(found));
    if (!name) return '(name)';
    return name.exact && foldedText(name.spelling) !== found ? found : name.by;
  }

  function withoutNames(text: string): string {
    const result = people ? text.replace(MENTION, mentioned) : text;
    return replacedNames(result, find, named);
  }

  function cleaned(text: string): string {
    const unlinked = links ? text.replace(ADDRESS, '(link)') : text;
    return withoutNames(projects ? unlinked.replace(HASH, '(commit)') : unlinked);
  }

  function redacted(text: string): string {
    const line = plainLine(text).normalize('NFC');
    // What stands there percent-encoded is read as well.
    const decoded = plainLine(decodedFully(line)).normalize('NFC');
    const result = cleaned(decoded);
    return result === decoded && decoded !== line ? cleaned(line) : result;
  }

  return {
    text(text) {
      const known = results.get(text) ?? redacted(text);
      results.set(text, known);
      return known;
    },
    link(url) {
      if (links) return null;
      const plain = plainLine(decodedFully(url)).normalize('NFC');
      return withoutNames(plain) === plain && (plain === url || withoutNames(url) === url) ? url : null;
    },
  };
}

/** The text with other names; all else stays as it is. */
function replacedNames(
  text: string,
  find: ReturnType<typeof nameFinder>,
  replace: (found: string) => string,
): string {
  const { text: read, starts, ends } = folded(text);
  let result = '';
  let done = 0;
  for (const { index, found } of find(read)) {
    const [start = 0, end = 0] = [starts[index], ends[index + found.length - 1]];
    const by = replace(found);
    if (by === found || start < done) continue;
    result += text.slice(done, start) + by;
    done = end;
  }
  return result + text.slice(done);
}

function wholeProject(spelling: string, index: number): Name[] {
  return [{ spelling, by: `Project ${letters(index)}`, exact: false }];
}

/** `pay` of `acme/pay` is the project, `acme` the organisation; both stand in titles without the other. */
function partsOfProjects(projects: readonly string[]): Name[] {
  const owners = new Map<string, string>();
  return projects.flatMap((project, index) => {
    // `~ada` is a person's own project.
    const segments = project.split('/').flatMap((segment) => segment.replace(/^~/, '') || []);
    const last = segments.pop() ?? '';
    return [
      { spelling: last, by: `Project ${letters(index)}`, exact: false },
      ...segments.map((owner) => {
        const by = owners.get(nameKey(owner)) ?? `Organisation ${letters(owners.size)}`;
        owners.set(nameKey(owner), by);
        return { spelling: owner, by, exact: false };
      }),
    ].filter(({ spelling }) => spelling !== '');
  });
}

function wholePerson(spelling: string, index: number): Name {
  return { spelling, by: personOf(index), exact: false };
}

/** Longer parts are hardly words, and are names in lower case as well. */
const SHORTEST_NAME = 6;
/** `Bo` is a name, `de` and `JR` are particles and initials. */
const NAME_OF_TWO = /^\p{Lu}\p{Ll}$/u;

function partsOfPerson(name: string, index: number): Name[] {
  return partsOf(name)
    .filter((part) => part.length > 2 || NAME_OF_TWO.test(part))
    .map((spelling) => ({ spelling, by: personOf(index), exact: spelling.length < SHORTEST_NAME }));
}

function personOf(index: number): string {
  return `Person ${letters(index)}`;
}

/** `A` to `Z`, then `AA`. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
