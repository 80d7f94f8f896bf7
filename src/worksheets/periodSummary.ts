import type { JournalEntry } from '../base/journalEntry.ts';
import { distinctEntries } from './entries/entryKeys.ts';
import { ranked } from './entries/rank.ts';
import { DESIGN, LEARNING, MENTORING, OPERATIONS, PROJECTS } from './entries/sections.ts';
import { type SummaryBullet, summaryBullet } from './weeklySummary.ts';

/** What came of a review period, section by section. */
export interface PeriodSummary {
  readonly bullets: readonly SectionBullet[];
  /** Headings and lists, each line ended; empty without any bullet. */
  readonly markdown: string;
}

/** A bullet and the section of the brag document that it comes from; `null` for an entry outside the known ones. */
export interface SectionBullet extends SummaryBullet {
  readonly section: string | null;
}

/** All entries of a period, `entries`, the strongest of a section first; plans are left out. */
export function periodSummary(entries: readonly JournalEntry[]): PeriodSummary {
  const distinct = ranked(distinctEntries(entries));
  const bullets = SECTIONS.flatMap((section) =>
    distinct
      .filter((entry) => entry.section === section)
      .map((entry) => ({ section, ...summaryBullet(entry) })),
  );
  const blocks = SECTIONS.flatMap((section) => {
    const own = bullets.filter((bullet) => bullet.section === section);
    const list = own.map(({ text }) => `- ${text}\n`).join('');
    return own.length === 0 ? [] : `## ${section ?? 'Other'}\n\n${list}`;
  });
  return { bullets, markdown: blocks.join('\n') };
}

const SECTIONS = [PROJECTS, DESIGN, MENTORING, OPERATIONS, LEARNING, null];
