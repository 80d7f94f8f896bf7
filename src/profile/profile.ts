/** Levels, the lowest first. The words are the usual ones; a company's own rubric may have others. */
export const LEVELS = ['junior', 'mid', 'senior', 'staff', 'principal'] as const;
export const TRACKS = ['individual', 'management', 'undecided'] as const;
export const ARCHETYPES = ['tech-lead', 'architect', 'solver', 'right-hand'] as const;
/** Seed to Series B; Series C and later; a thousand engineers and more; a large company of another trade. */
export const COMPANY_STAGES = ['startup', 'growth', 'big-tech', 'enterprise'] as const;

export type Track = (typeof TRACKS)[number];
export type Archetype = (typeof ARCHETYPES)[number];
export type CompanyStage = (typeof COMPANY_STAGES)[number];

/** What the user says of themselves in `profile.yml`. Nothing is required: what is `null` is asked for when it is needed. */
export interface Profile {
  /** Id of a level: one of {@link LEVELS}, or of the rubric in use. */
  readonly level: string | null;
  readonly target: string | null;
  readonly track: Track | null;
  readonly archetype: Archetype | null;
  readonly companyStage: CompanyStage | null;
  /** First day in this job, ISO date. */
  readonly startDate: string | null;
  /** Months in which reviews are held, 1 to 12, ascending; empty when they end with the review period. */
  readonly reviewMonths: readonly number[];
  /** The deep strokes of the T. */
  readonly deepAreas: readonly string[];
  readonly remote: boolean | null;
}

/** Nothing said yet. */
export const EMPTY_PROFILE: Profile = {
  level: null,
  target: null,
  track: null,
  archetype: null,
  companyStage: null,
  startDate: null,
  reviewMonths: [],
  deepAreas: [],
  remote: null,
};
