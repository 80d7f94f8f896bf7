import { createDiffReader, DEFAULT_DIFF_BOUNDS, type DiffBounds } from './diff/diffReader.ts';
import type { ChangedFile } from './hint.ts';

/** The files of a whole unified diff; see {@link createDiffReader}. Never throws. */
export function parseDiff(text: string, bounds: DiffBounds = DEFAULT_DIFF_BOUNDS): readonly ChangedFile[] {
  const reader = createDiffReader(bounds);
  reader.push(text);
  return reader.finish(true).files;
}
