/** Length and checksum before each part, as 32-bit words. */
const PART_HEADER = 8;
/** Magic and schema before the first. */
const FILE_HEADER = 8;
/** `SWHC` in little-endian order. */
const MAGIC = 0x43485753;

/**
 * Joins parts, each given in pieces, into one byte array that {@link splitParts} takes apart again. Parts start
 * at multiples of 4, so that columns of 32-bit numbers can be read in place.
 */
export function joinParts(schema: number, parts: readonly (readonly Uint8Array[])[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + PART_HEADER + padded(lengthOf(part)), FILE_HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, schema, true);
  let at = FILE_HEADER;
  for (const part of parts) {
    const length = lengthOf(part);
    let end = at + PART_HEADER;
    for (const piece of part) {
      bytes.set(piece, end);
      end += piece.length;
    }
    view.setUint32(at, length, true);
    view.setInt32(at + 4, checksum(bytes, at + PART_HEADER, padded(length)), true);
    at += PART_HEADER + padded(length);
  }
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The parts of what {@link joinParts} wrote; `null` for anything else, such as another schema or a file that was
 * cut off. Each function returns its part in place, or `null` when the checksum says that it is damaged.
 */
export function splitParts(schema: number, input: Uint8Array): (() => Uint8Array | null)[] | null {
  const bytes = input.byteOffset % 4 === 0 ? input : new Uint8Array(input);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < FILE_HEADER || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== schema) {
    return null;
  }
  const parts: (() => Uint8Array | null)[] = [];
  let at = FILE_HEADER;
  while (at < bytes.length) {
    if (at + PART_HEADER > bytes.length) return null;
    const start = at + PART_HEADER;
    const length = view.getUint32(at, true);
    const expected = view.getInt32(at + 4, true);
    at = start + padded(length);
    if (at > bytes.length) return null;
    parts.push(() =>
      checksum(bytes, start, padded(length)) === expected ? bytes.subarray(start, start + length) : null,
    );
  }
  return parts;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** FNV-1a over 32-bit words: against damage, not against malice. `start` and `length` are multiples of 4. */
function checksum(bytes: Uint8Array, start: number, length: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, length / 4);
  let sum = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum;
}
