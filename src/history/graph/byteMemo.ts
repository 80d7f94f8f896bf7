/** Places in the memo; two histories in three have fewer authors. A power of two. */
const PLACES = 1 << 13;
/** Longer texts are not remembered: no name is that long unless someone means harm. */
const LONGEST_KEY = 512;

/** The answer for the text at `start` to `end` of `bytes`. */
export type ByteQuestion = (bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * Remembers the answers of `decide` by the bytes asked about, so that a history of a million commits and a
 * thousand authors decodes a thousand names. Memory is bounded: texts that share a place push each other out.
 */
export function createByteMemo(decide: (text: string) => boolean): ByteQuestion {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const keys: (Uint8Array | undefined)[] = new Array(PLACES);
  const answers = new Uint8Array(PLACES);
  return (bytes, start, end) => {
    if (end - start > LONGEST_KEY) return decide(decoder.decode(bytes.subarray(start, end)));
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    const key = keys[place];
    if (key !== undefined && isSame(key, bytes, start, end)) return answers[place] === 1;
    const answer = decide(decoder.decode(bytes.subarray(start, end)));
    keys[place] = new Uint8Array(bytes.subarray(start, end));
    answers[place] = answer ? 1 : 0;
    return answer;
  };
}

function isSame(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}
