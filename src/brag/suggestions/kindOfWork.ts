import { partsOfSubject } from '../contributions/subject.ts';
import { withoutComponents } from './components.ts';
import { KINDS_IN_OTHER_LANGUAGES } from './otherLanguages.ts';
import { baseOf } from './verbForms.ts';

/** What a contribution mainly does, in the words of Conventional Commits. */
export type KindOfWork =
  | 'feature'
  | 'fix'
  | 'performance'
  | 'refactoring'
  | 'documentation'
  | 'tests'
  | 'ci'
  | 'upkeep'
  | 'other';

const BY_TYPE: Readonly<Record<string, KindOfWork>> = {
  feat: 'feature',
  fix: 'fix',
  security: 'fix',
  perf: 'performance',
  refactor: 'refactoring',
  docs: 'documentation',
  test: 'tests',
  ci: 'ci',
  build: 'upkeep',
  chore: 'upkeep',
  style: 'upkeep',
  release: 'upkeep',
  revert: 'upkeep',
};

/** First words of subjects without a type; the first pattern that matches decides. */
const BY_WORDS: readonly (readonly [KindOfWork, RegExp])[] = [
  // What is undone is quoted, and tells nothing of the work.
  ['upkeep', /^revert\b/i],
  [
    'documentation',
    /^(?:document|clarify|explain|describe)\b|\b(?:readme|typos?|(?:java|js|r|type)?docs?|documentation|change ?logs?|release notes|docstrings?|rustdoc)\b/i,
  ],
  [
    'tests',
    /^(?:test|cover)\b|\b(?:unit|integration|regression|e2e) tests?\b|\btests? (?:for|coverage|that)\b|^add .{0,60}\btests?\b/i,
  ],
  [
    'performance',
    /^(?:optimi[sz]e|speed|accelerate|parallelize)|\b(?:faster|performance|speed(?:s|ing)? up|optimi[sz](?:e|es|ation|ations)|allocations|quadratic)\b/i,
  ],
  [
    'fix',
    /^(?:fix|bugfix|hotfix|repair|correct|resolve|prevent|avoid|handle|don['’]t|do not|stop|guard|harden|restore|workaround|work around|unbreak|close|patch|plug|properly|correctly)\b|\b(?:fix(?:es)?|bug|crash(?:es)?|regression)\b/i,
  ],
  ['ci', /\bCI\b|\b(?:[Gg]it[Hh]ub [Aa]ctions?|[Gg]it[Ll]ab[ -][Cc][Ii]|[Jj]enkins(?:file)?)\b/],
  [
    'refactoring',
    /^(?:refactor|restructure|reorgani[sz]e|rename|move|extract|simplify|clean|cleanup|tidy|inline|split|rewrite|unify|consolidate|deduplicate|remove|delete|drop|convert|replace|rework|factor|modernize|migrate|deprecate)\b/i,
  ],
  [
    'upkeep',
    /^(?:bump|pin|format|reformat|lint|release|prepare|sync|silence|suppress|revert)\b|^(?:update|upgrade)\b.{0,60}\b(?:dependenc(?:y|ies)|deps|versions?|to v?\d|toolchain|lock ?files?|submodules?|requirements|SDK|containers?|images?|copyright|licen[cs]es?)\b/i,
  ],
  [
    'feature',
    /^(?:add|allow|support|implement|introduce|enable|create|provide|expose|let|extend|accept|new|teach|improve|show|emit|report|initial)\b|^make\b.{1,80}\b(?:\w+able|possible|optional|easier|accessible|generic)\b/i,
  ],
];

/** Kind of the work with this subject; a conventional type wins over words. */
export function kindOfWork(subject: string): KindOfWork {
  const { type, text } = partsOfSubject(subject.slice(0, 400));
  const { text: told } = withoutComponents(text);
  // The patterns know base forms.
  const words = told.replace(/^\p{L}+/u, (word) => baseOf(word.toLowerCase()));
  const matches = ([, pattern]: readonly [KindOfWork, RegExp]) => pattern.test(words);
  return (
    (type === null ? undefined : BY_TYPE[type]) ??
    (BY_WORDS.find(matches) ?? KINDS_IN_OTHER_LANGUAGES.find(matches))?.[0] ??
    'other'
  );
}
