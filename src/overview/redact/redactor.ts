import { plainLine } from '../../base/plainLine.ts';
import type { KnownNames } from '../overview.ts';
import { ADDRESS, decodedFully, MENTION, nameKey, namePattern, partsOf } from './namePatterns.ts';

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
  const pattern = namePattern([...byKey.values()].map(({ spelling }) => spelling));
  const strangers = new Map<string, string>();

  /** Somebody whom only a mention or an address tells. */
  function stranger(name: string): string {
    const key = name.toLowerCase();
    const by = strangers.get(key) ?? `Person ${letters(known.people.length + strangers.size)}`;
    strangers.set(key, by);
    return by;
  }

  function named(found: string): string {
    const name = byKey.get(nameKey(found));
    if (!name) return '(name)';
    return name.exact && name.spelling !== found ? found : name.by;
  }

  function withoutNames(text: string): string {
    const result = people ? text.replace(MENTION, stranger) : text;
    return pattern ? result.replace(pattern, named) : result;
  }

  const cleaned = (text: string) => withoutNames(links ? text.replace(ADDRESS, '(link)') : text);

  return {
    text(text) {
      const line = plainLine(text).normalize('NFC');
      // What stands there percent-encoded is read as well.
      const decoded = plainLine(decodedFully(line)).normalize('NFC');
      const result = cleaned(decoded);
      return result === decoded ? cleaned(line) : result;
    },
    link(url) {
      if (links) return null;
      const plain = plainLine(decodedFully(url)).normalize('NFC');
      return withoutNames(plain) === plain && withoutNames(url) === url ? url : null;
    },
  };
}

function wholeProject(spelling: string, index: number): Name[] {
  return [{ spelling, by: `Project ${letters(index)}`, exact: false }];
}

/** `pay` of `acme/pay` is the project, `acme` the organisation; both stand in titles without the other. */
function partsOfProjects(projects: readonly string[]): Name[] {
  const owners = new Map<string, string>();
  return projects.flatMap((project, index) => {
    const segments = project.split('/').filter((segment) => segment !== '');
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
  return { spelling, by: `Person ${letters(index)}`, exact: false };
}

/** Shorter parts are initials and particles. */
const SHORTEST_PART = 3;

function partsOfPerson(name: string, index: number): Name[] {
  return partsOf(name)
    .filter((part) => part.length >= SHORTEST_PART)
    .map((spelling) => ({ spelling, by: `Person ${letters(index)}`, exact: true }));
}

/** `A` to `Z`, then `AA`. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
