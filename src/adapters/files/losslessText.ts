import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

/**
 * Decodes UTF-8 so that {@link encodeText} gives back the same bytes: a byte that is no UTF-8 becomes the
 * lone surrogate U+DC00 + byte, and a byte order mark stays. Source of the scheme: Python's PEP 383.
 * Throws a `UserError` for UTF-16, into which no UTF-8 text can be inserted.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (isUtf16(bytes)) {
    throw new UserError(
      'file-not-utf8',
      message('{path} is saved as UTF-16.', { path }),
      message('Save it as UTF-8 in your editor, then try again.'),
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes);
  }
}

/** The bytes of a text from {@link decodeText}, edited or not. */
export function encodeText(text: string): Uint8Array {
  if (text.isWellFormed()) return new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { index, 0: escaped } of text.matchAll(/[\udc80-\udcff]/gu)) {
    parts.push(new TextEncoder().encode(text.slice(position, index)));
    parts.push(Uint8Array.of(escaped.charCodeAt(0) - 0xdc00));
    position = index + 1;
  }
  parts.push(new TextEncoder().encode(text.slice(position)));
  return Buffer.concat(parts);
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeBroken(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let start = 0;
  for (let position = 0; position < bytes.length; ) {
    const length = sequenceLength(bytes, position);
    if (length === 0) {
      text += decoder.decode(bytes.subarray(start, position));
      text += String.fromCharCode(0xdc00 + (bytes[position] ?? 0));
      start = position + 1;
    }
    position += length || 1;
  }
  return text + decoder.decode(bytes.subarray(start));
}

/** Length of the UTF-8 sequence at `position`, 0 when there is none. Source: Unicode 16, table 3-7. */
function sequenceLength(bytes: Uint8Array, position: number): number {
  const first = bytes[position] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const second = bytes[position + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  for (let offset = 1; offset < length; offset++) {
    if (((bytes[position + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
