import { clausesOf, topicsOf } from './clauses.ts';
import type { Token } from './tokens.ts';

/** A word that says that something is not so, in the languages that most documents are written in. */
export const DENIAL =
  /not?|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|\p{L}+n['’]t|nicht|kein\p{L}*|nie(?:mals)?|ohne|pas|jamais|sans|sin|nunca|ning[uú]n\p{L}*|non|mai|senza|não|sem|niet|geen|zonder|inte|utan|bez|не|нет|без/u;

const IS_DENIAL = new RegExp(`^(?:${DENIAL.source})$`, 'iu');

/** A denial speaks of what stands this close behind it. */
const REACH = 4;

/** What a text says is not so, and what it says besides; as stems. */
export interface Denials {
  /** For each denial what it may speak of, the nearest first. */
  readonly denied: readonly (readonly string[])[];
  readonly affirmed: ReadonlySet<string>;
}

/** Reads them clause by clause. */
export function denialsIn(tokens: readonly Token[]): Denials {
  const denied: string[][] = [];
  const affirmed = new Set<string>();
  for (const { start, end } of clausesOf(tokens)) {
    let group: string[] | null = null;
    let until = start;
    for (let index = start; index < end; index++) {
      const text = tokens[index]?.text ?? '';
      const isDenial = IS_DENIAL.test(text) || isOutOf(tokens, index);
      if (isDenial) {
        group = [];
        denied.push(group);
        until = index + REACH;
      } else if (!/\p{N}/u.test(text)) {
        const topics = topicsOf(tokens, { start: index, end: index + 1 }, () => false);
        if (group && index <= until) group.push(...topics);
        else for (const stem of topics) affirmed.add(stem);
      }
    }
  }
  return { denied: denied.filter((group) => group.length > 0), affirmed };
}

/**
 * What `said` denies and `known` does not, and what it no longer denies, as stems. A denial is known when one in the
 * sources is of a word that it may speak of.
 */
export function turnedDenials(
  said: Denials,
  known: Denials,
): { readonly added: readonly string[]; readonly lost: readonly string[] } {
  const nearest = new Set(known.denied.flatMap(([first]) => first ?? []));
  const besides = new Set([...known.affirmed, ...known.denied.flatMap(([, ...others]) => others)]);
  return {
    added: said.denied.flatMap((group) => (group.some((stem) => nearest.has(stem)) ? [] : (group[0] ?? []))),
    lost: [...said.affirmed].filter((stem) => nearest.has(stem) && !besides.has(stem)),
  };
}

/** As in “is out of support”. */
function isOutOf(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index - 2, index + 1).map(({ text }) => text);
  return (
    index >= 2 && /^(?:is|are|was|were|be|been|ran|run|runs|goes|went|gone) out of$/i.test(words.join(' '))
  );
}
