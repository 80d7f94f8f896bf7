import type { FileHandle } from 'node:fs/promises';

const LINE_FEED = 0x0a;

/**
 * Appends whole lines to an open file in one write, after a line feed when its last line is torn, so that several programs
 * may append at once. Resolves to whether all was written: the next one to append finds a torn line, and none of it counts.
 */
export async function appendToFile(file: FileHandle, lines: string): Promise<boolean> {
  const { size } = await file.stat();
  const isTorn = size > 0 && (await lastByte(file, size)) !== LINE_FEED;
  const bytes = Buffer.from(isTorn ? `\n${lines}` : lines);
  const { bytesWritten } = await file.write(bytes);
  return bytesWritten === bytes.length;
}

async function lastByte(file: FileHandle, size: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return bytesRead === 1 ? buffer[0] : undefined;
}
