import { partsOfSubject } from './subject.ts';

/** A subject without prefixes, a pull request's number at its end, and quotation marks around it. */
function wordsOf(subject: string): string {
  return partsOfSubject(subject.slice(0, 300))
    .text.replace(/\s\(#\d+\)$/, '')
    .replace(/^["“]|["”]$/g, '')
    .replace(/^(?:[\w./-]{1,40}: )+/, '')
    .trim();
}

const VERSION = String.raw`v?\d+\.\d+(?:[.\w+-]*)`;
const BUMPS: readonly RegExp[] = [
  /^(?:bump|update|upgrade|increase|set)(?:p?e?d|s)?\b.{0,80}\bversion\b/i,
  /^(?:incrementa|atualiza|actualiza|sube)\w* (?:a |la )?vers(?:ão|ión)(?!\p{L})/iu,
  new RegExp(`^(?:bump|update|upgrade|pin)(?:e?d|s)?\\b.{1,120}\\b(?:from .{1,40} )?to ${VERSION}`, 'i'),
  new RegExp(
    `^(?:bump|prepare(?: for)?|cut|tag|release|releasing|publish|start|begin|continue(?: with)?)\\b.{0,60}?${VERSION}\\b.{0,30}$`,
    'i',
  ),
  new RegExp(`^(?:\\w+[ -])?(?:version |release )?${VERSION}\\.?$`, 'i'),
  new RegExp(`^new (?:release|version)\\b.{0,30}${VERSION}$`, 'i'),
  /^version bump\b.{0,40}$/i,
  /^bump(?:ed|s)? (?:the )?[\w@/.-]{1,80}(?: group)?(?: version)?$/i,
  /^(?:bump|update|upgrade|refresh)(?:e?d|s)? (?:all )?(?:the )?(?:lock ?files?|dependenc(?:y|ies)|deps|crates|submodules?|flake\.lock|cargo\.lock|go\.sum)\b.{0,40}$/i,
  // One commit of another repository for the next one.
  /^(?:bump|update|sync)(?:e?d|s)?\b.{1,60}\b(?:submodules?|revision|SHA|digest|image)s?\b(?: (?:to|from|for) .{1,60}| [\d-]+)?$/i,
  /^prepare (?:for )?(?:the )?next (?:development )?(?:iteration|release|version)/i,
];

/** Whether the subject announces a release, or another version of what the project is made with. */
export function isVersionBump(subject: string): boolean {
  const { type, scope } = partsOfSubject(subject.slice(0, 300));
  if (type === 'release' || scope === 'release' || /^deps(?:-dev)?$/.test(scope ?? '')) return true;
  const words = wordsOf(subject);
  return BUMPS.some((pattern) => pattern.test(words));
}

const FORMATTING =
  /^(?:apply |run |fix(?:ed|es)? |auto-?|re-?)*(?:format(?:ting|ted|ter)?|lint(?:ing|er|s)?|prettier|black|isort|gofmt|go fmt|rustfmt|cargo fmt|clang-format|eslint(?: --fix)?|code ?style|style|white-?space)(?: (?:the )?(?:code|files?|all(?: files)?|fix(?:es)?|errors?|issues?|warnings?|changes))?[.!]*$/i;

/** Whether the subject says that a formatter or a linter was run, and nothing else. */
export function isFormatting(subject: string): boolean {
  return FORMATTING.test(wordsOf(subject));
}

const SERVICE = '(?:crowdin|weblate|transifex|translatewiki(?:\\.net)?|pontoon|lokalise)';
const TRANSLATIONS: readonly RegExp[] = [
  new RegExp(`^(?:new|latest) ${SERVICE} (?:updates?|translations?|strings)$`, 'i'),
  new RegExp(
    `^(?:(?:update|sync|import|pull|merge|download|fetch)\\w* (?:\\w+ ){0,2})?(?:translations?|locali[sz]ations?|locales?|strings|messages)(?: updates?)?,? (?:from|via|by|with|using) (?:\\w+ )?(?:https?://)?${SERVICE}\\b.{0,40}$`,
    'i',
  ),
];

/** Whether the subject says that translations came in from the service where others wrote them. */
export function isTranslationSync(subject: string): boolean {
  const words = wordsOf(subject);
  return TRANSLATIONS.some((pattern) => pattern.test(words));
}

const TRUNK = String.raw`(?:(?:origin|upstream)/)?(?:main|master|trunk|develop(?:ment)?|dev|next|staging|stable|production|upstream|v?\d+(?:\.\d+)+[\w.-]*|v\d+[\w.-]*|(?:releases?|hotfix)[/-]?[\w./-]*)`;
const BRANCH = String.raw`['"]?[\w./-]+['"]?(?: branch)?`;
const BRANCH_MERGE = new RegExp(
  `^(?:back-?)?merge(?:d|s)? (?:remote-tracking )?(?:branch )?(?:['"]?${TRUNK}['"]?(?: branch)? (?:back )?(?:in)?to ${BRANCH}|${BRANCH} (?:back )?(?:in)?to ['"]?${TRUNK}['"]?(?: branch)?|['"]?${TRUNK}['"]?)$`,
  'i',
);

/** Whether the subject says that a branch was brought into another one, as a squashed merge does. */
export function isBranchMerge(subject: string): boolean {
  return BRANCH_MERGE.test(wordsOf(subject));
}

const SAYS_NOTHING =
  /^(?:(?:a |the |some |more |few |another |small |minor |quick |final )*(?:(?:bug ?)?fix(?:es|ed)?|updates?d?|changes?|tests?|testing|misc|stuff|things|clean-?ups?|tweaks?|improvements?|adjustments?|edits?|corrections?|refactor(?:ing)?|(?:address |pr |code |after |review )*(?:reviews?|feedback|comments?)|typos?|done|ok|oops|test commit|commit)|corre[çc](?:ões|ão|ciones|ción)|ajustes?(?: fina(?:l|is))?|cambios|mudanças|melhorias|исправлени[ея]|правки|изменения|修改|更新|调整|優化)[.!…]*$/iu;

/** Whether the subject tells nothing of what was done: "fix", "updates", "address review comments". */
export function saysNothing(subject: string): boolean {
  return SAYS_NOTHING.test(wordsOf(subject));
}
