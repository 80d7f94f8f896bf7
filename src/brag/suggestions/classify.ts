import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import { trailersOf } from '../../history/trailers.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { PathKind } from '../contributions/paths.ts';
import { partsOfSubject } from '../contributions/subject.ts';
import type { Section } from '../sections.ts';
import { SECTION_RULES, type SectionRule } from './classifyRules.ts';
import { withoutComponents } from './components.ts';
import { kindOfFiles, sharesOf } from './kindOfFiles.ts';
import { type KindOfWork, kindOfWork } from './kindOfWork.ts';
import { severityOf } from './severity.ts';

/** Where a contribution belongs in the brag document. */
export interface Classification {
  readonly section: Section;
  /** Work that keeps others going and that reviews tend to overlook. */
  readonly glue: boolean;
  readonly kind: KindOfWork;
  /** The severe trouble that it ends, in words; `null` when none is known. */
  readonly severity: string | null;
  readonly why: readonly Message[];
}

/** Classifies by the first of `SECTION_RULES` that applies; `subject` is the title as its author wrote it. */
export function classify(contribution: Contribution, subject: string): Classification {
  const shares = sharesOf(contribution);
  const toldKind = kindOfWork(subject);
  const { type, scope, text } = partsOfSubject(subject.slice(0, 400));
  // A feature whose files are tests alone is tests, whatever its verb.
  const kind = (type === null ? kindOfFiles(contribution) : null) ?? toldKind;
  const severity = severityOf(subject, kind);
  const facts: Facts = {
    reviewed: contribution.role === 'reviewer',
    severe: severity !== null,
    kind: toldKind,
    typed: type,
    scopes: scope === null ? namesIn(withoutComponents(text).component) : [scope],
    words: text,
    labels: contribution.pullRequest?.record?.labels ?? [],
    shares,
    trailers: new Set(
      contribution.commits.flatMap(({ commit }) =>
        trailersOf(commit.message).map(({ key }) => key.toLowerCase()),
      ),
    ),
  };
  for (const rule of SECTION_RULES) {
    const cause = causeOf(rule, facts);
    if (cause === null) continue;
    const { section, because } = rule;
    const why = [message('{section}, for {because} ({cause}).', { section, because, cause })];
    if (rule.glue) why.push(message('Glue work: it keeps others going, and reviews tend to overlook it.'));
    return { section: rule.section, glue: rule.glue, kind, severity, why };
  }
  const why = [message('{section}, for nothing points to another section.', { section: 'Projects' })];
  return { section: 'Projects', glue: false, kind, severity, why };
}

function namesIn(component: string): readonly string[] {
  return component.split(/[\][:\s]+/).filter(Boolean);
}

interface Facts {
  readonly reviewed: boolean;
  readonly severe: boolean;
  readonly kind: KindOfWork;
  readonly typed: string | null;
  /** The conventional scope, else the components in front: `[R][CI] …`, `net: …`. */
  readonly scopes: readonly string[];
  readonly words: string;
  /** Labels of the pull request, as far as the forge was asked. */
  readonly labels: readonly string[];
  readonly shares: ReadonlyMap<PathKind, number>;
  readonly trailers: ReadonlySet<string>;
}

/** The sign by which `rule` applies, in words for `why`; `null` when it does not. */
function causeOf(rule: SectionRule, facts: Facts): string | null {
  if (rule.reviews) return facts.reviewed ? 'you are named as a reviewer' : null;
  if (rule.severe) return facts.severe ? 'it fixes something severe' : null;
  if (rule.notForFeatures && facts.typed === 'feat') return null;
  if (rule.exceptKinds?.includes(facts.kind)) return null;
  if (rule.kinds?.includes(facts.kind)) {
    return facts.typed === null ? `its title speaks of ${NAMES[facts.kind]}` : `its type is “${facts.typed}”`;
  }
  const scope = facts.scopes.find((name) => rule.scopes?.test(name));
  if (scope !== undefined) return `its scope is “${scope}”`;
  const word = rule.words?.exec(facts.words)?.[0];
  if (word !== undefined) return `its title says “${word.trim()}”`;
  const label = facts.labels.find((name) => rule.labels?.test(name.trim()));
  if (label !== undefined) return `it is labelled “${plainLine(label).slice(0, 60)}”`;
  const trailer = rule.trailers?.find((key) => facts.trailers.has(key));
  if (trailer !== undefined) return `it has a trailer “${trailer}”`;
  const { kinds = [], share = 1 } = rule.files ?? {};
  const sum = kinds.reduce((total, kind) => total + (facts.shares.get(kind) ?? 0), 0);
  return kinds.length > 0 && sum >= share
    ? share === 1
      ? 'it changes such files alone'
      : 'most of its lines are in such files'
    : null;
}

const NAMES: Readonly<Record<KindOfWork, string>> = {
  feature: 'a feature',
  fix: 'a fix',
  performance: 'speed',
  refactoring: 'restructuring',
  documentation: 'documentation',
  tests: 'tests',
  ci: 'continuous integration',
  upkeep: 'upkeep',
  other: 'other work',
};
