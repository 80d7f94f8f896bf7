/**
 * A word without the endings that English gives verbs and nouns, in lower case: `retried`, `retries` and `retrying` are
 * one word for the checker. Crude on purpose: both sides of each comparison go through it.
 */
export function wordStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  for (const [ending, stem] of ENDINGS) {
    if (lower.length >= ending.length + SHORTEST && lower.endsWith(ending)) {
      return spelt(undoubled(lower.slice(0, -ending.length) + stem));
    }
  }
  return spelt(undoubled(lower));
}

const SHORTEST = 3;

const ENDINGS: readonly (readonly [ending: string, stem: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ily', 'y'],
  ['sses', 'ss'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ing', ''],
  ['ed', ''],
  ['ly', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
];

/** `organize` and `organise` are one word, too. */
function spelt(stem: string): string {
  return stem.replace(/i[sz](e|ation)?$/, 'is$1');
}

/** `stopp` is `stop`, and `cache` is what is left of `cached`. */
function undoubled(stem: string): string {
  const short = stem.replace(/([bdfgmnprt])\1$/, '$1');
  return short.length > SHORTEST ? short.replace(/e$/, '') : short;
}
