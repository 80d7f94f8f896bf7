import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../../base/finding.ts';
import { formatMessage } from '../../../base/message.ts';
import type { RuleInfo } from '../../../lint/allRules.ts';
import { printableJson } from '../../printable.ts';
import type { FileReport, Range, ReportedFinding, ReportedFix } from '../fileReport.ts';

/** What a SARIF log tells of the tool besides what it found. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** The Markdown page of a rule, `null` when there is none. */
  readonly pageOf: (rule: string) => string | null;
}

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, Result.level>;

/** A log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as code scanning takes it. */
export function formatSarif(files: readonly FileReport[], { version, rules, pageOf }: SarifTool): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Staffward',
            version,
            semanticVersion: version,
            rules: rules.map((rule) => descriptorOf(rule, pageOf(rule.id))),
          },
        },
        originalUriBaseIds: {
          [ROOT]: { description: { text: 'The repository, or the working directory.' } },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: files.every(({ failure }) => failure === null),
            toolExecutionNotifications: files.flatMap(notificationsOf),
          },
        ],
        results: files.flatMap(({ projectPath, findings, suppressed }) => {
          const place = locationOf(projectPath);
          return [
            ...findings.map((finding) => resultOf(finding, place, indexes)),
            ...suppressed.map((finding) => ({
              ...resultOf(finding, place, indexes),
              suppressions: [{ kind: 'inSource' as const, justification: finding.reason }],
            })),
          ];
        }),
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

/** Where relative paths start. GitHub's code scanning takes them for paths in the repository. */
const ROOT = '%SRCROOT%';

function descriptorOf({ id, summary, severity }: RuleInfo, page: string | null): ReportingDescriptor {
  const text = formatMessage(summary);
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text },
    ...(page === null ? {} : { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['documentation'], severity },
  };
}

function resultOf(
  { rule, severity, message, range, fixes }: ReportedFinding,
  artifactLocation: ArtifactLocation,
  indexes: ReadonlyMap<string, number>,
): Result {
  const ruleIndex = indexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) }),
  };
}

function fixOf({ title, edits }: ReportedFix, artifactLocation: ArtifactLocation): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function notificationsOf({ projectPath, failure }: FileReport): Notification[] {
  if (failure === null) return [];
  return [
    {
      level: 'error',
      message: { text: `${failure.problem} ${failure.remedy}` },
      locations: [{ physicalLocation: { artifactLocation: locationOf(projectPath) } }],
    },
  ];
}

function locationOf(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
