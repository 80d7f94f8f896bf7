import { expandBraces } from './expandBraces.ts';
import { type SegmentPattern, segmentPattern } from './segmentPattern.ts';

/** Whether a path, relative to the workspace folder and with `/`, is meant. */
export type PathMatcher = (path: string) => boolean;

/** Longer globs, and braces that stand for more, are no selection of files that a person wrote. */
export const MAX_GLOB_LENGTH = 256;
const MAX_EXPANSIONS = 64;

/**
 * A matcher for `*`, `**`, `?`, `[a-z]`, `[!a-z]` and `{a,b}` as editors know them; names that begin with a dot are
 * ordinary, case counts. `null` for anything else (`!a`, `@(a|b)`, `a\b`, too long). Takes time linear in the path for
 * each part of the glob, whatever stands in either: the usual libraries make regular expressions, which a few stars
 * keep busy for hours.
 */
export function compileGlob(glob: string): PathMatcher | null {
  if (glob.length === 0 || glob.length > MAX_GLOB_LENGTH || UNSUPPORTED.test(glob)) return null;
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
  const patterns = expandBraces(plain, MAX_EXPANSIONS)?.map((each) => each.split('/').map(partOf));
  if (!patterns || !areWhole(patterns)) return null;
  return (path) => {
    const names = path.split('/');
    return patterns.some((pattern) => matchesParts(pattern, names));
  };
}

/** Negation, extended globs and backslashes. */
const UNSUPPORTED = /^!|[!@?*+]\(|[\\()|]/;

/** `any`: any number of folders, none included. */
type GlobPart = SegmentPattern | 'any';

function partOf(part: string): GlobPart | null {
  return part === '**' ? 'any' : segmentPattern(part);
}

function areWhole(patterns: readonly (GlobPart | null)[][]): patterns is GlobPart[][] {
  return patterns.every((parts) => parts.every((part) => part !== null));
}

/**
 * Matches from left to right and tries the last `**` again one name further when what follows it fails: no earlier
 * one can do better.
 */
function matchesParts(parts: readonly GlobPart[], names: readonly string[]): boolean {
  let part = 0;
  let name = 0;
  let retry: { part: number; name: number } | null = null;
  while (name < names.length) {
    const pattern = parts[part];
    if (pattern === 'any') {
      retry = { part, name };
      part++;
    } else if (pattern?.(names[name] ?? '')) {
      part++;
      name++;
    } else if (retry) {
      retry = { part: retry.part, name: retry.name + 1 };
      part = retry.part + 1;
      name = retry.name;
    } else return false;
  }
  while (parts[part] === 'any') part++;
  return part === parts.length;
}
