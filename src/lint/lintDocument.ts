import type { Finding } from '../base/finding.ts';
import { message } from '../base/message.ts';
import { isBragDocument } from '../brag/rules/isBragDocument.ts';
import { lintBragDocument } from '../brag/rules/lintBragDocument.ts';
import { type HeadingMatcher, headingMatcher } from '../designDocs/concepts/matchHeading.ts';
import { lintDesignDoc } from '../designDocs/lint.ts';
import { type ReadMarkdown, readMarkdown } from '../designDocs/markdown/readMarkdown.ts';
import type { Outline } from '../designDocs/outline/outline.ts';
import { readDesignDoc } from '../designDocs/readDesignDoc.ts';
import { RULE_IDS } from './allRules.ts';
import { pathConfig } from './config/pathConfig.ts';
import type { LintConfig } from './lintConfig.ts';
import type { LintMemory, LintResult } from './lintResult.ts';
import { isHeard, type SeverityContext, severityOf } from './severityOf.ts';
import { applySuppressions } from './suppressions/applySuppressions.ts';
import { INVALID_SUPPRESSION } from './suppressions/invalidSuppression.ts';
import { suppressFixes } from './suppressions/suppressFixes.ts';

/** A text to lint. */
export interface LintRequest {
  readonly text: string;
  /** Relative to the workspace folder, with `/`; `null` for a document without a file. */
  readonly path: string | null;
  readonly config: LintConfig;
  /** ISO date. */
  readonly today: string;
  /** Of the version before, so that only what changed is parsed. */
  readonly previous?: LintMemory;
  /** One that knows the headings of other documents; else `previous` has one. */
  readonly matchesOf?: HeadingMatcher;
  /** See `BragContext.evidence`. */
  readonly evidence?: ReadonlyMap<string, string> | null;
}

/**
 * Finds out what a Markdown text is and what it lacks. Pure, and never slower than linear in the text; everything that
 * is neither a design document nor a brag document has no findings.
 */
export function lintDocument(request: LintRequest): LintResult {
  const { text, path, config, today, previous } = request;
  const markdown = readMarkdown(text, previous?.markdown);
  const matchesOf = request.matchesOf ?? previous?.matchesOf ?? headingMatcher();
  const memory: LintMemory = { markdown, matchesOf };
  const nothing = { kind: null, findings: [], suppressed: [], designDoc: null, memory };
  if (!config.enabled) return { ...nothing, reasons: [message('Linting is switched off.')] };

  const fileConfig = pathConfig(config, path);
  const forced = fileConfig.kind ?? undefined;
  const { classification, outline, doc } = readDesignDoc({ path, markdown, forced, matchesOf });
  const settle = (found: readonly Finding[], severity: SeverityContext) =>
    settled(found, { markdown, outline, severity });
  if (forced === undefined && isBrag(path, markdown, outline)) {
    const found = lintBragDocument(
      { text, path, tree: markdown.tree },
      { today, evidence: request.evidence ?? null },
    );
    return {
      ...nothing,
      kind: 'brag-document',
      reasons: [message('It has the sections of a brag document.')],
      ...settle(found, { config: fileConfig, doc: null, today }),
    };
  }
  const { kind, reasons } = classification;
  if (!doc) return { ...nothing, reasons };
  const found = lintDesignDoc(doc, { today });
  return {
    kind,
    reasons,
    ...settle(found, { config: fileConfig, doc, today }),
    designDoc: doc,
    memory,
  };
}

/** Whether it is a brag document by its own word, else by its sections. */
function isBrag(path: string | null, { frontMatter }: ReadMarkdown, outline: Outline): boolean {
  const claimed = frontMatter.fields.find(({ key }) => key === 'staffward-kind');
  if (claimed) return claimed.value === 'brag-document';
  const headings = outline.all.flatMap(({ level, title }) => (level <= 6 ? [title] : []));
  return isBragDocument({ path, headings });
}

interface SettleContext {
  readonly markdown: ReadMarkdown;
  readonly outline: Outline;
  readonly severity: SeverityContext;
}

/** The findings as this document's user hears them, each with the fixes that silence it, and the silenced ones. */
function settled(
  found: readonly Finding[],
  { markdown, outline, severity }: SettleContext,
): Pick<LintResult, 'findings' | 'suppressed'> {
  const levelled = atLevel(found, severity);
  const { findings, suppressed } = applySuppressions({
    markdown,
    outline,
    findings: levelled,
    isRule: (id) => RULE_IDS.has(id),
    isOff: (rule) => severity.config.setting(rule)?.level === 'off',
  });
  const about = (each: Finding) => each.rule === INVALID_SUPPRESSION;
  const heard = [...findings.filter((each) => !about(each)), ...atLevel(findings.filter(about), severity)];
  return {
    findings: heard
      .map((each) =>
        about(each)
          ? each
          : { ...each, fixes: [...each.fixes, ...suppressFixes(each, { markdown, outline })] },
      )
      .sort(byPlace),
    suppressed: suppressed.toSorted((a, b) => byPlace(a.finding, b.finding)),
  };
}

function atLevel(findings: readonly Finding[], context: SeverityContext): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, context);
    return isHeard(severity) ? [{ ...finding, severity }] : [];
  });
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
