import type { Finding, Severity } from '../base/finding.ts';
import type { DesignDoc } from '../designDocs/designDoc.ts';
import type { StatusState } from '../designDocs/kinds/documentKind.ts';
import type { PathConfig } from './config/pathConfig.ts';
import type { RuleLevel } from './lintConfig.ts';

/** Loudest first. */
const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What decided the document's shape cannot be changed any more. */
const SETTLED: ReadonlySet<StatusState> = new Set(['accepted', 'implemented', 'superseded', 'rejected']);

/** How a document's findings are to be spoken. */
export interface SeverityContext {
  readonly config: PathConfig;
  /** `null` for a document of another sort, such as a brag document. */
  readonly doc: DesignDoc | null;
  /** ISO date. */
  readonly today: string;
}

/**
 * How loudly a finding speaks here; `off` when not at all. What the user set wins over the rule's own severity, and over
 * what its template leaves out by design; in a document that is settled or old, only what is set for its globs does.
 */
export function severityOf({ rule, severity }: Finding, { config, doc, today }: SeverityContext): RuleLevel {
  const setting = config.setting(rule);
  const isSet = setting !== null && !setting.lowersOnly;
  const isSetHere = isSet && setting.scope === 'files';
  let level: RuleLevel = isSet ? setting.level : severity;
  if (doc && !isSet && isLeftOutByTemplate(rule, doc)) level = softer(level, 'hint');
  if (doc && !isSetHere && isPast(doc, today)) level = softer(level, 'hint');
  return setting?.lowersOnly ? softer(level, setting.level) : level;
}

/** Nygard's template has no place for alternatives. */
function isLeftOutByTemplate(rule: string, { template }: DesignDoc): boolean {
  return template === 'nygard' && rule === 'missing-alternatives';
}

/** Whether a document is settled, or was last touched over a year ago. */
function isPast({ status }: DesignDoc, today: string): boolean {
  return SETTLED.has(status.state) || (status.date !== null && status.date < oneYearBefore(today));
}

/** The same day of the year before; of 29 February a day that sorts like it. */
function oneYearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** The quieter of two levels. */
function softer(one: RuleLevel, other: RuleLevel): RuleLevel {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;
}

/** Whether a level is a severity at all. */
export function isHeard(level: RuleLevel): level is Severity {
  return level !== 'off';
}
