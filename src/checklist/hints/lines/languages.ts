/** How a language marks what is no code. */
export interface Language {
  /** What starts a comment that ends with the line. */
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  /** Quotes of strings that end with the line. */
  readonly quotes: string;
  /** Delimiters of strings that go on over lines; longest first. */
  readonly longQuotes: readonly string[];
  /** Whether functions are written in it, not markup, styles, queries or settings alone. */
  readonly isProgram: boolean;
  /** Whether it commonly runs on servers. */
  readonly isForServers: boolean;
}

const C: Language = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  quotes: '"\'',
  longQuotes: [],
  isProgram: true,
  isForServers: true,
};
const HASH: Language = { ...C, lineComments: ['#'], blockComment: null };
const SETTINGS: Language = { ...HASH, isProgram: false, isForServers: false };

/** By what the file's name ends with, after the last dot. */
const LANGUAGES: readonly (readonly [extensions: string, language: Language])[] = [
  ['ts js mjs cjs mts cts', { ...C, longQuotes: ['`'] }],
  ['tsx jsx', { ...C, longQuotes: ['`'], isForServers: false }],
  ['vue svelte astro', { ...C, blockComment: ['<!--', '-->'], longQuotes: ['`'], isForServers: false }],
  ['go', { ...C, longQuotes: ['`'] }],
  ['java kt kts scala groovy', { ...C, longQuotes: ['"""'] }],
  ['cs', C],
  // An apostrophe may start a lifetime.
  ['rs', { ...C, quotes: '"' }],
  ['c h cc cpp cxx hh hpp swift dart m mm zig', { ...C, isForServers: false }],
  ['php', { ...C, lineComments: ['//', '#'] }],
  ['py', { ...HASH, longQuotes: ['"""', "'''"] }],
  ['rb ex exs pl pm', HASH],
  ['erl', { ...HASH, lineComments: ['%'] }],
  ['proto thrift', { ...C, isProgram: false, isForServers: false }],
  ['sql', { ...C, lineComments: ['--'], isProgram: false, isForServers: false }],
  ['html xml csproj fsproj vbproj props', { ...SETTINGS, lineComments: [], blockComment: ['<!--', '-->'] }],
  ['yml yaml toml ini conf properties sh bash tf tfvars hcl graphql gql prisma env cfg', SETTINGS],
];

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap(([extensions, language]) =>
    extensions.split(' ').map((extension) => [extension, language] as const),
  ),
);

/** JSON and what we do not know: no comments are taken out. */
const UNKNOWN: Language = { ...SETTINGS, lineComments: [] };

/** The language of the file at `path`. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:Dockerfile|Containerfile|Gemfile|Podfile|Jenkinsfile|Pipfile|\.env)/.test(name)) return SETTINGS;
  return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? UNKNOWN;
}
