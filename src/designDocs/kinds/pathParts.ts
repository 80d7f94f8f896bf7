/** A path as far as it tells what a document is; everything in lower case. */
export interface PathParts {
  /** From the outermost. Of a flattened path the repository is not among them. */
  readonly folders: readonly string[];
  /** The first part of a flattened path, which tends to name a repository; else `null`. */
  readonly repository: string | null;
  /** Without its extension. That of the folder for `index`, and for the README of a numbered folder. */
  readonly name: string;
}

/** Takes a path apart. Flattened paths (`source__text__0001-title.md`) count like real ones. */
export function pathParts(path: string): PathParts {
  const real = path.slice(-MAX_PATH).toLowerCase().split(/[/\\]/);
  const file = real.at(-1) ?? '';
  const isFlattened = file.includes('__') && !/^\d+__/.test(file);
  const parts = isFlattened ? file.split('__') : real;
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]{2,8}$/, '');
  const folders = parts.slice(isFlattened ? 1 : 0, -1).filter((part) => part !== '' && part !== '.');
  const repository = isFlattened ? (parts[0] ?? null) : null;
  const page = folders.at(-1);
  return page !== undefined && (name === 'index' || (name === 'readme' && isNumbered(page)))
    ? { folders: folders.slice(0, -1), repository, name: page }
    : { folders, repository, name };
}

/** Whether a file or folder carries a number, as documents of a series do. */
export function isNumbered(name: string): boolean {
  return NUMBERED.test(name);
}

/** The words of a folder or file name: `my-RFCs_old` gives my, rfcs, old. */
export function nameWords(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const MAX_PATH = 500;

/** `0001-title`, `adr-7`, `kep_1234`, `a14-title`, `#1234 - title`; no dates, no versions. */
const NUMBERED =
  /^(?!(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?!\d))(?:(?:rfc|otep|adr|kep|tep|pep|pip|jep|eip|erc|bep|gep|flip|fip|cip|bip|msc|simd|dec|ddr|tdr|cfp|se|st|prop|proposal|design|decision|[adglpr])[-_ ]?)?#?\d{1,6}(?=$|[-_. ])/;
