import type { Section } from '../../outline/outline.ts';

/** How sections that follow each other are numbered. */
export interface Numbering {
  /** A section's number; `null` when it has none. */
  valueOf(section: Section): number | null;
  /** The numbering of a section like these with another number; `null` when that cannot be written. */
  write(value: number): string | null;
}

/** The numbering of sections, of which most are numbered in one way that goes up; else `null`. */
export function numberingOf(sections: readonly Section[]): Numbering | null {
  const numbered = sections.flatMap((section) => {
    const token = TOKEN.exec(section.numbering);
    return token?.[1] === undefined ? [] : [{ section, token: token[1], at: token.index }];
  });
  const last = numbered.at(-1);
  if (!last || numbered.length * 2 <= sections.length) return null;
  for (const system of SYSTEMS) {
    const values = numbered.map(({ token }) => system.read(token));
    if (!goesUp(values)) continue;
    const valueBySection = new Map(numbered.map(({ section }, index) => [section, values[index] ?? null]));
    return {
      valueOf: (section) => valueBySection.get(section) ?? null,
      write: (value) => {
        const token = value < 1 ? null : system.write(value, last.token);
        const { numbering } = last.section;
        return token === null
          ? null
          : numbering.slice(0, last.at) + token + numbering.slice(last.at + last.token.length);
      },
    };
  }
  return null;
}

/** The last part of a numbering that counts: the `1` of `2.1.`, the `三` of `第三章`. */
const TOKEN = /([0-9]+|[０-９]+|[①-⑳]|[一二三四五六七八九十百]+|[A-Za-z]+)[^\p{L}\p{N}]*[章节節]?$/u;

function goesUp(values: readonly (number | null)[]): boolean {
  return values.every((value, index) => value !== null && value > (values[index - 1] ?? -1));
}

interface NumberSystem {
  read(token: string): number | null;
  /** `like` is a token of the same document. */
  write(value: number, like: string): string | null;
}

const decimal: NumberSystem = {
  read: (token) => (/^[0-9]+$/.test(token) ? Number(token) : null),
  write: (value, like) => String(value).padStart(like.startsWith('0') ? like.length : 0, '0'),
};

const FULL_WIDTH_BY = '０'.charCodeAt(0) - '0'.charCodeAt(0);

const fullWidth: NumberSystem = {
  read: (token) =>
    /^[０-９]+$/.test(token)
      ? Number(token.replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_BY)))
      : null,
  write: (value) =>
    String(value).replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_BY)),
};

const CIRCLED_ONE = '①'.charCodeAt(0);

const circled: NumberSystem = {
  read: (token) => (/^[①-⑳]$/.test(token) ? token.charCodeAt(0) - CIRCLED_ONE + 1 : null),
  write: (value) => (value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : null),
};

const HAN_DIGITS = '零一二三四五六七八九';

/** Up to 99. */
const han: NumberSystem = {
  read: (token) => {
    const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(token);
    if (!match || token === '') return null;
    const tens = match[2] ? HAN_DIGITS.indexOf(match[1] ?? '一') : 0;
    return tens * 10 + (match[3] ? HAN_DIGITS.indexOf(match[3]) : 0);
  },
  write: (value) => {
    if (value > 99) return null;
    const tens = Math.floor(value / 10);
    const ones = value % 10;
    const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS[tens]}十`;
    return ten + (ones === 0 ? '' : HAN_DIGITS[ones]);
  },
};

const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Up to 39, which tells them from letters early enough. */
const roman: NumberSystem = {
  read: (token) => {
    let value = 0;
    let rest = token;
    for (const [letters, worth] of ROMAN) {
      while (rest.startsWith(letters)) {
        value += worth;
        rest = rest.slice(letters.length);
      }
    }
    return rest === '' && value < 40 && toRoman(value) === token ? value : null;
  },
  write: (value) => (value < 40 ? toRoman(value) : null),
};

function toRoman(value: number): string {
  let rest = value;
  let result = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      result += letters;
      rest -= worth;
    }
  }
  return result;
}

/** `A` to `Z`, or `a` to `z`. */
const letters: NumberSystem = {
  read: (token) => (/^[A-Za-z]$/.test(token) ? (token.toUpperCase().codePointAt(0) ?? 0) - 64 : null),
  write: (value, like) => {
    if (value > 26) return null;
    const letter = String.fromCharCode(64 + value);
    return /[a-z]/.test(like) ? letter.toLowerCase() : letter;
  },
};

/** `I.` alone is a Roman number, `C.` after `B.` a letter. */
const SYSTEMS: readonly NumberSystem[] = [decimal, fullWidth, circled, han, roman, letters];
