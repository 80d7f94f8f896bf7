/** What a subject says before its own words begin. */
export interface SubjectParts {
  /** Conventional type in lower case (`feat`), else `null`. */
  readonly type: string | null;
  /** Conventional scope, `null` when there is none. */
  readonly scope: string | null;
  readonly breaking: boolean;
  /** Tracker keys in front, such as `PAY-123`, without brackets. */
  readonly tickets: readonly string[];
  /** The words that remain. */
  readonly text: string;
}

/**
 * Conventional types: those of Conventional Commits 1.0.0, of the Angular convention it comes from, and the
 * spellings that large histories use for the same. Any other word before a colon is a component's name.
 */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: ['feature', 'features'],
    fix: ['bugfix', 'hotfix', 'bug'],
    docs: ['doc', 'documentation'],
    style: [],
    refactor: ['refact', 'refac'],
    perf: ['performance'],
    test: ['tests'],
    build: ['deps'],
    ci: [],
    chore: ['misc', 'cleanup'],
    revert: [],
    security: ['sec'],
    release: [],
  }).flatMap(([type, spellings]) => [type, ...spellings].map((spelling) => [spelling, type] as const)),
);

/**
 * Acronyms in capitals that scientific Python writes in the place of a type; in small letters `api:` or `dep:` may be
 * a component. Source: "Writing the commit message" in NumPy's development workflow, and pandas' guide for contributors.
 */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: ['ENH'],
    fix: ['REGR'],
    refactor: ['MAINT', 'CLN', 'DEP', 'DEPR', 'TYP'],
    test: ['TST', 'BENCH'],
    build: ['BLD'],
    style: ['STY'],
    release: ['REL'],
    revert: ['REV'],
  }).flatMap(([type, acronyms]) => acronyms.map((acronym) => [acronym, type] as const)),
);

/** Types in brackets, `[Bugfix] …`, with the names that issue templates give them. */
const BRACKETED = /^\[(\p{L}{2,20})\]\s*:?\s*(?=\S)/u;
const ISSUE_TYPES: ReadonlyMap<string, string> = new Map([
  ['enhancement', 'feat'],
  ['improvement', 'feat'],
]);

/** What each emoji of https://gitmoji.dev stands for, by its code, and the emoji itself. Others say too little. */
const GITMOJI: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: 'sparkles ✨ tada 🎉 boom 💥 children_crossing 🚸',
    fix: 'bug 🐛 ambulance 🚑 adhesive_bandage 🩹 lock 🔒 goal_net 🥅 pencil2 ✏',
    perf: 'zap ⚡',
    docs: 'memo 📝 bulb 💡 page_facing_up 📄',
    test: 'white_check_mark ✅ test_tube 🧪 camera_flash 📸',
    ci: 'green_heart 💚 construction_worker 👷',
    refactor: 'recycle ♻ art 🎨 truck 🚚 fire 🔥 coffin ⚰ wastebasket 🗑 building_construction 🏗 label 🏷',
    chore: 'wrench 🔧 see_no_evil 🙈 hammer 🔨 rotating_light 🚨 bookmark 🔖',
    build: 'arrow_up ⬆ arrow_down ⬇ pushpin 📌 heavy_plus_sign ➕ heavy_minus_sign ➖ package 📦',
    revert: 'rewind ⏪',
  }).flatMap(([type, marks]) => marks.split(' ').map((mark) => [mark, type] as const)),
);
const MARK =
  /^(?::([a-z\d_]{2,30}):|(\p{Extended_Pictographic})(?:\uFE0F|\u200D|\p{Emoji_Modifier})*)\s*(?:\([^()]{1,60}\):?\s*)?(?:[:-]\s*)?(?=\S)/u;

/** Says that no ticket is needed, and nothing of the work. */
const NO_TYPE = /^(?:\[(?:minor|trivial|no-?jira)\]:?|(?:minor|trivial|no-?jira):)\s*(?=\S)/i;

const HEADER = /^(\p{L}{2,20})(?:\(([^()]{1,80})\))?(!)?:\s+(?=\S)/u;
const TICKET =
  /^(?:\[([A-Z][A-Z\d]{1,9}-\d{1,7})\]|\(([A-Z][A-Z\d]{1,9}-\d{1,7})\)|([A-Z][A-Z\d]{1,9}-\d{1,7})(?=[\s:;,]))\s*[:;,-]?\s*/;
/** How CPython, Mozilla, Django (`Fixed #12 -- …`), Arrow (`GH-12: …`) and trackers of issues number their subjects. */
const TRACKER_NUMBER =
  /^(?:(?:gh|bpo)-\d{1,7}:|bug \d{3,8}(?::|\s+-|,)|\[?(?:issue|feature|bug|task)?\s?#\s?\d{1,7}\]?\s*:?(?=\s)|\[(?:issue|bug|gh)[ -]?#?\d{1,7}\]:?|(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|issues?|see|re|for|part of|towards) (?:issue )?#\d{1,7}(?!\d)(?:,? (?:and )?#\d{1,7}(?!\d)){0,9}\s*(?::|,|-{1,2}|–|—)?)\s*(?=\S)/i;
/** Django says "Fixed" of features too. */
const SAYS_FIX = /^(?:fix(?:es)?|resolves?|close[sd]?)\b(?!.*--)/i;
/** Standards that look like tracker keys. */
const NO_TICKET =
  /^(?:UTF|SHA|ISO|RFC|CVE|AES|MD|TLS|SSL|IEEE|PEP|GHSA|RS|HS|ES|ARM|CP|X|HTTP|BASE|KB|GPT|RSA|CWE|ECMA|UCS)-/;

/** The release that a backport is for: `[stable-2.17] `, `[7.x] `. */
export const RELEASE_TAG =
  /^\[(?:(?:stable|release|beta|backport|rel|v?\d)[^\][]{0,40}|[\w.-]{0,40}-branch[\w./-]{0,40})\]\s*/i;

/** A subject with more prefixes than this is made of nothing else. */
const MAX_PREFIXES = 8;

/**
 * Splits a subject such as `PAY-12: feat(retry)!: back off between attempts`. Prefixes may come in any
 * order. Source: Conventional Commits 1.0.0, rules 1-4 and 13.
 */
export function partsOfSubject(subject: string): SubjectParts {
  let text = subject.trim();
  let type: string | null = null;
  let scope: string | null = null;
  let marked: string | null = null;
  let breaking = false;
  const tickets: string[] = [];
  for (let round = 0; round < MAX_PREFIXES; round++) {
    const header = HEADER.exec(text);
    const known: string | undefined =
      header && type === null ? TYPES.get((header[1] ?? '').toLowerCase()) : undefined;
    const ticket = TICKET.exec(text);
    const key = ticket && (ticket[1] ?? ticket[2] ?? ticket[3]);
    const tracker = TRACKER_NUMBER.exec(text);
    const release = RELEASE_TAG.exec(text);
    const bare = NO_TYPE.exec(text);
    const mark = markOf(text);
    if (bare) text = text.slice(bare[0].length);
    else if (header && known) {
      type = known;
      scope = header[2]?.trim() || null;
      breaking = header[3] === '!';
      text = text.slice(header[0].length);
    } else if (ticket && key && !NO_TICKET.test(key) && ticket[0].length < text.length) {
      tickets.push(key);
      text = text.slice(ticket[0].length);
    } else if (release && release[0].length < text.length) {
      text = text.slice(release[0].length);
    } else if (tracker) {
      if (SAYS_FIX.test(tracker[0])) type ??= 'fix';
      text = text.slice(tracker[0].length);
    } else if (mark) {
      // A type in words says more than a picture.
      marked ??= mark.type;
      text = text.slice(mark.length);
    } else break;
  }
  return { type: type ?? marked, scope, breaking, tickets, text };
}

/** A type that is not written as Conventional Commits has it, and how long it is. */
function markOf(text: string): { readonly type: string; readonly length: number } | null {
  const [whole = '', word = ''] = BRACKETED.exec(text) ?? /^([A-Z]{3,5}):\s+(?=\S)/.exec(text) ?? [];
  const named = text.startsWith('[')
    ? (TYPES.get(word.toLowerCase()) ?? ISSUE_TYPES.get(word.toLowerCase()) ?? ACRONYMS.get(word))
    : ACRONYMS.get(word);
  if (named !== undefined) return { type: named, length: whole.length };
  const [emoji = '', code, picture] = MARK.exec(text) ?? [];
  const pictured = GITMOJI.get(code ?? picture ?? '');
  return pictured === undefined ? null : { type: pictured, length: emoji.length };
}

/** Tracker keys of a commit: in front of the subject, in brackets at its end, or in a trailer of their own. */
export function ticketsOf(subject: string, body: string): readonly string[] {
  const atEnd = /[([]([A-Z][A-Z\d]{1,9}-\d{1,7})[)\]]\s*$/.exec(subject)?.[1];
  const inTrailers = [...body.matchAll(TICKET_TRAILER)].flatMap((match) => match[1] ?? []);
  const keys = [...partsOfSubject(subject).tickets, ...(atEnd ? [atEnd] : []), ...inTrailers];
  return [...new Set(keys)].filter((key) => !NO_TICKET.test(key));
}

const TICKET_TRAILER =
  /^(?:refs?|issue|ticket|jira|bug|story|task|resolves|closes|fixes)[:\s]\s*#?([A-Z][A-Z\d]{1,9}-\d{1,7})\b/gim;
