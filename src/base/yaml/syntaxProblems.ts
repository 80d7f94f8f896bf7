import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { type Message, message } from '../message.ts';
import { plainLine } from '../plainLine.ts';
import { shortened } from '../shortened.ts';
import { type FileProblem, type Place, rangeOf } from './place.ts';

/** More are not listed: a file with so many is no YAML. */
const MAX_SHOWN = 20;

type PlaceOf = (start: number, end: number) => Place;

/** What is wrong with a file whatever it is about. At most a few dozen, in no order. */
export function syntaxProblems(
  document: Document.Parsed,
  text: string,
  place: PlaceOf,
): readonly FileProblem[] {
  return [
    ...parserProblems(document, place),
    ...forbiddenCharacter(text, place),
    ...repeatedKeys(document, place),
  ];
}

function parserProblems({ errors, warnings }: Document.Parsed, place: PlaceOf): readonly FileProblem[] {
  return [...errors.slice(0, MAX_SHOWN), ...warnings.slice(0, MAX_SHOWN)].map((error) => ({
    message: wordingOf(error),
    ...place(...error.pos),
  }));
}

function wordingOf({ code, message: problem }: YAMLError): Message {
  switch (code) {
    case 'TAB_AS_INDENT':
      return message('Indent with spaces: YAML takes no tabs.');
    case 'MULTIPLE_DOCS':
      return message('Only what stands above this line is read. Remove the line.');
    case 'TAG_RESOLVE_FAILED':
      return message('This tag means nothing here. Remove it.');
    default:
      return message('This is no valid YAML: {problem}', { problem: plainLine(problem) });
  }
}

/** The first character that YAML does not allow: a file of another encoding is full of them. */
function forbiddenCharacter(text: string, place: PlaceOf): readonly FileProblem[] {
  const start = text.search(FORBIDDEN_CHARACTER);
  if (start < 0) return [];
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const problem = message('YAML takes no character U+{code}. Remove it, or save the file as UTF-8.', {
    code,
  });
  return [{ message: problem, ...place(start, start + 1) }];
}

/** What production 1 of YAML 1.2.2, `c-printable`, leaves out, as far as single code units go. */
const FORBIDDEN_CHARACTER = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;

/** In linear time: the parser's own check compares every key with every other. */
function repeatedKeys(document: Document.Parsed, place: PlaceOf): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value) && problems.length < MAX_SHOWN) {
          const values = { key: shortened(String(key.value)) };
          const problem = message('“{key}” stands here twice, and the last one counts. Remove one.', values);
          problems.push({ message: problem, ...place(...rangeOf(key)) });
        }
        known.add(key.value);
      }
    },
  });
  return problems;
}
