import type { DesignDoc } from '../designDoc.ts';

/**
 * Whether a document is written in English, not only its headings: many keep the headings of a template in English
 * and write below them in another language, of which a rule that looks for words understands nothing.
 */
export function readsEnglish({ language, outline }: DesignDoc): boolean {
  if (language !== 'en') return false;
  let read = 0;
  let foreignLetters = 0;
  let english = 0;
  let foreign = 0;
  for (const { type, text } of outline.blocks) {
    if (!PROSE.has(type)) continue;
    const words = text.slice(0, MAX_READ - read);
    read += words.length;
    foreignLetters += words.match(OTHER_SCRIPT)?.length ?? 0;
    for (const word of words.toLowerCase().match(WORD) ?? []) {
      if (ENGLISH.has(word)) english += 1;
      else if (FOREIGN.has(word)) foreign += 1;
    }
    if (read >= MAX_READ) break;
  }
  return foreign <= english && foreignLetters <= read * FOREIGN_SHARE;
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote']);
/** In UTF-16 units: a page tells. */
const MAX_READ = 4_000;
const WORD = /\p{L}{2,}/gu;
/** Greek, Cyrillic and all that comes after; neither punctuation nor emoji. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff]/g;
const FOREIGN_SHARE = 0.15;

const ENGLISH = wordSet('the and to that with this are it for not from by which be has have will can would');
/** Words that are frequent in a language and stand in no English text but by chance. */
const FOREIGN = wordSet(
  'der das und nicht ist mit für wird werden eine einen le les et est pour dans une sont el los las para por una como não uma são pelo het een van niet wordt voor się jest oraz ve bir için ile che il della sono och är',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
