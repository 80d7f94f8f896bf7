import type { Person } from './commit.ts';
import { bodyOf } from './message.ts';

/** One `Key: value` line at the end of a message; a folded value is joined by a space. */
export interface Trailer {
  /** As written. Compare without case: `Reviewed-by` and `Reviewed-By` are the same. */
  readonly key: string;
  readonly value: string;
}

/** No real message comes near; keeps a hostile one cheap. */
const MAX_LINES = 1000;
/** `Reviewed-by`, and the words of Phabricator's fields: `Differential Revision`, `Pull Request resolved`. */
const TRAILER = /^([A-Za-z0-9][A-Za-z0-9-]*(?: [A-Za-z][A-Za-z0-9-]*){0,3})[ \t]?:(?!\/\/)[ \t]*(.*)$/;
/** What tools leave among trailers: git's picks and `# Conflicts:`, rules, the Linux maintainers' remarks. */
const AMONG_TRAILERS = /^(?:\(cherry[ -]picked from |[[#]|--+$)/;
const FOLDED = /^[ \t]+\S/;

/**
 * The trailers of a message in their order. Follows git-interpret-trailers(1), with what real histories need:
 * several blocks with blank lines between (Gerrit, Phabricator), and a block that follows prose without one.
 */
export function trailersOf(message: string): readonly Trailer[] {
  return trailersOfBody(bodyOf(message));
}

/** {@link trailersOf} for a text that is known to be the body. */
export function trailersOfBody(body: string): readonly Trailer[] {
  const found: Trailer[] = [];
  let folded: string[] = [];
  let end = body.length;
  for (let lines = 0; end > 0 && lines < MAX_LINES; lines += 1) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    const line = body.slice(start, end).trimEnd();
    end = start - 1;
    if (line === '' || AMONG_TRAILERS.test(line)) {
      if (folded.length > 0) break;
      continue;
    }
    if (FOLDED.test(line)) {
      folded.push(line.trim());
      continue;
    }
    const [, key, value] = TRAILER.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    found.push({ key, value: [value, ...folded.reverse()].join(' ').trim() });
    folded = [];
  }
  return found.reverse();
}

/**
 * Who is named by a `Co-authored-by:` line, each address once. The line counts anywhere in the body: squash
 * merges leave those of the single commits in the middle. Source: "Creating a commit with multiple authors",
 * docs.github.com.
 */
export function coAuthorsOf(message: string): readonly Person[] {
  if (!/co-authored-by/i.test(message)) return [];
  const people: Person[] = [];
  for (const line of bodyOf(message).split('\n')) {
    const value = /^co-authored-by[ \t]?:(.*)$/i.exec(line.trimEnd())?.[1];
    const person = value === undefined ? null : personIn(value);
    if (person) people.push(person);
  }
  return distinct(people);
}

const REVIEW_KEYS: ReadonlySet<string> = new Set([
  'reviewed-by',
  'reviewed by',
  'approved-by',
  'approved by',
]);

/**
 * Who reviewed the change according to its trailers. Phabricator names logins (`Reviewed By: ann, bob`) and
 * PyTorch profile addresses: such people have a name and an empty email.
 */
export function reviewersOf(message: string): readonly Person[] {
  if (!/(?:reviewed|approved)[- ]by/i.test(message)) return [];
  const people: Person[] = [];
  for (const { key, value } of trailersOf(message)) {
    if (!REVIEW_KEYS.has(key.toLowerCase())) continue;
    for (const name of value.split(value.includes('<') ? /(?<=>)[,;]?/ : ',')) {
      const person = personIn(name.replace(/^\s*https?:\/\/[^/\s]+\//, ''));
      if (person) people.push(person);
    }
  }
  return distinct(people);
}

/** `Name <address>`, or a name or an address alone; what stands behind the address is dropped. */
function personIn(text: string): Person | null {
  if (/^\s*[^\s<>@]+@[^\s<>@]+\s*$/.test(text)) return { name: '', email: text.trim() };
  const open = text.indexOf('<');
  const close = text.indexOf('>', open);
  const name = (open < 0 ? text : text.slice(0, open)).trim().replace(/^"(.*)"$/, '$1');
  const email = open < 0 || close < 0 ? '' : text.slice(open + 1, close).trim();
  return name === '' && email === '' ? null : { name, email };
}

function distinct(people: readonly Person[]): readonly Person[] {
  const seen = new Map<string, Person>();
  for (const person of people) {
    const key = (person.email || person.name).toLowerCase();
    if (!seen.has(key)) seen.set(key, person);
  }
  return [...seen.values()];
}
