import { markdownLink } from '../base/markdownLink.ts';
import { escapeMarkdown } from '../base/markdownText.ts';
import { plainLine } from '../base/plainLine.ts';
import type { DimensionCoverage } from './coverage.ts';
import type { LinkedEntry, SignalEvidence } from './evidenceMap.ts';
import type { Transition } from './rubric.ts';

/** What is exported: one transition with its evidence. */
export interface LevelMapExport {
  readonly title: string;
  /** Titles of levels. */
  readonly from: string;
  readonly to: string;
  /** Today, ISO date. */
  readonly day: string;
  readonly transition: Transition;
  readonly evidence: readonly SignalEvidence[];
  readonly coverage: readonly DimensionCoverage[];
}

/** The map as Markdown: coverage as a table, then each signal with its evidence. Ends with a newline. */
export function levelMapMarkdown({ from, to, day, transition, evidence, coverage }: LevelMapExport): string {
  const rows = coverage.map(({ dimension, signals, covered, newest }) =>
    [escaped(dimension.title), `${covered} of ${signals}`, newest ?? ''].join(' | '),
  );
  const signals = evidence.map(({ signal, linked }) => {
    const lines = linked.length === 0 ? ['  - (evidence needed: what shows this?)'] : linked.map(entryLine);
    return [`- **${escaped(signal.text)}**`, ...lines].join('\n');
  });
  const blocks = [
    `# ${escaped(from)} to ${escaped(to)}`,
    `${escaped(transition.change)} As of ${day}.`,
    [
      '| Dimension | Signals with evidence | Newest |',
      '| --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
    signals.join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryLine({ title, entry }: LinkedEntry): string {
  const links = (entry?.evidence ?? []).map(({ label, url }) =>
    url === null ? escaped(label) : markdownLink(label, url),
  );
  const days = entry?.to ? ` (${entry.to})` : '';
  return `  - ${escaped(title)}${days}${links.length === 0 ? '' : `: ${links.join(', ')}`}`;
}

function escaped(text: string): string {
  return escapeMarkdown(plainLine(text));
}
