import type { JournalEntry } from '../../src/base/journalEntry.ts';
import { reviewPeriodOf } from '../../src/base/reviewPeriod.ts';
import type { Suggestion } from '../../src/brag/suggestions/suggestion.ts';
import { BUILT_IN_GLUE_STEPS } from '../../src/content/glueSteps.ts';
import type { PeriodOverview } from '../../src/overview/overview.ts';
import { type OverviewInput, periodOverview } from '../../src/overview/periodOverview.ts';

/** The quarter that tests look at. */
export const QUARTER = reviewPeriodOf('2026-11-23', { length: 'quarter', fiscalYearStart: 1 });

/** A suggestion for a pull request of acme/pay: the defaults of a test, changed where it matters. */
export function suggestion(number: number, changes: Partial<Suggestion> = {}): Suggestion {
  const project = changes.project ?? 'acme/pay';
  return {
    id: `github/${project}#${number}`,
    commitIds: [],
    title: `Did thing ${number}`,
    section: 'Projects',
    project,
    role: 'author',
    glue: false,
    from: '2026-11-16',
    to: '2026-11-18',
    score: 1,
    why: [],
    metrics: [],
    evidence: [
      {
        type: 'pullRequest',
        forge: 'github',
        number,
        title: null,
        url: `https://github.com/${project}/pull/${number}`,
      },
    ],
    commitCount: 1,
    pullRequestCommits: null,
    reviewers: [],
    coAuthors: [],
    ...changes,
  };
}

/** The picture of {@link QUARTER} on 23 November 2026. */
export function overviewOf(input: Partial<OverviewInput> = {}): PeriodOverview {
  return periodOverview({
    period: QUARTER,
    today: '2026-11-23',
    entries: [],
    suggestions: [],
    decisions: new Map(),
    coverage: null,
    glueSteps: BUILT_IN_GLUE_STEPS,
    filter: null,
    ...input,
  });
}

/** A year of `count` contributions in five projects and all sections; every fifth is told by an entry. */
export function busyYear(count: number): { entries: JournalEntry[]; suggestions: Suggestion[] } {
  const sections = ['Projects', 'Design and Architecture', 'Mentoring and Team Building'] as const;
  const suggestions = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + (index % 365))).toISOString().slice(0, 10);
    return suggestion(index + 1, {
      title: `Contribution ${index + 1} of the year`,
      section: sections[index % sections.length] ?? 'Projects',
      project: `acme/service-${index % 5}`,
      glue: index % 4 === 0,
      from: day,
      to: day,
      reviewers: ['Bo Example'],
    });
  });
  const entries = suggestions
    .filter((_, index) => index % 5 === 0)
    .map(({ title, section, from, to, evidence }, index): JournalEntry => {
      const url = evidence[0]?.url ?? null;
      return {
        document: '2026',
        section,
        title,
        from,
        to,
        story: {
          problem: null,
          role: null,
          impact: index % 2 === 0 ? 'half the waiting' : null,
          skills: null,
        },
        waiting: index % 2 === 0 ? [] : ['impact'],
        evidence: [{ label: `#${index}`, url }],
        text: title,
      };
    });
  return { entries, suggestions };
}
