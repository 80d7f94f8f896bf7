import { message } from '../../base/message.ts';
import { numberClaims } from '../../base/numberClaims.ts';
import type { Entry } from '../document/bragDocument.ts';
import { linkedEvidence } from '../document/linkedEvidence.ts';
import { entryLines } from './entryLines.ts';
import { numbersIn } from './evidenceNumbers.ts';
import type { BragFinding, BragRule, BragText } from './rule.ts';

/** Wants every number of an entry to stand in what it links, where that can be read. */
export const unbackedNumber: BragRule = {
  id: 'unbacked-number',
  summary: message('A number in an entry stands in the commits or pull requests it links.'),
  check({ text, document }: BragText, { evidence }) {
    if (!evidence) return [];
    return document.entries.flatMap((entry) => {
      const texts = textsOf(entry, evidence);
      return texts ? unbackedIn(text, entry, texts) : [];
    });
  },
};

/** The texts of all evidence of an entry; `null` when there is none, or one that cannot be read and may say it all. */
function textsOf(entry: Entry, evidence: ReadonlyMap<string, string>): readonly string[] | null {
  const texts = linkedEvidence(entry).map(({ key }) => evidence.get(key));
  const known = texts.filter((text) => text !== undefined);
  return known.length > 0 && known.length === texts.length ? known : null;
}

/** "Reviewed 23 pull requests; 9 changed after review" counts what it links, and whoever looks can count. */
function countsLinks(text: string, start: number): boolean {
  return /^\d+ (?:pull requests?|issues?|changed|closed)\b/.test(text.slice(start, start + 40));
}

/** How many people took part, and how long, is seldom in a commit. */
const NOT_IN_COMMITS = new Set(['role', 'skills', 'evidence']);

function unbackedIn(text: string, entry: Entry, texts: readonly string[]): readonly BragFinding[] {
  const claims = entryLines(entry)
    .filter(({ field }) => field === null || !NOT_IN_COMMITS.has(field))
    .flatMap(({ span }) => numberClaims(text, span))
    // "1 team" and "down to 0" are words more than numbers.
    .filter(({ values }) => values.every((value) => value > 1));
  if (claims.length === 0) return [];
  const known = numbersIn(texts);
  const links = linkedEvidence(entry).length;
  return claims
    .filter(({ values }) => !values.some((value) => known.backs(value)))
    .filter(({ span, values }) => !(countsLinks(text, span.start) && values.every((value) => value <= links)))
    .map(({ span }) => ({
      span,
      message: message(
        'No commit or pull request linked here says {number}, so a reader who looks finds no support for it. Link what shows it, such as a report or a dashboard, or correct the number.',
        { number: text.slice(span.start, span.end).trim() },
      ),
      fixes: [],
    }));
}
