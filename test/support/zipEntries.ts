import { readFileSync } from 'node:fs';

/** Names of the files in a zip archive, from its central directory. Source: APPNOTE.TXT 6.3, 4.3.12 and 4.3.16. */
export function zipEntries(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file} is no zip archive.`);
  const names: string[] = [];
  let position = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = bytes.readUInt16LE(position + 28);
    names.push(bytes.toString('utf8', position + 46, position + 46 + nameLength));
    position += 46 + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  return names.sort();
}
