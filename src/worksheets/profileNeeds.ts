import type { Profile } from '../profile/profile.ts';
import type { Worksheet } from './worksheet.ts';

/** What of the profile a worksheet cannot do without. */
export type ProfileNeed = 'levels' | 'startDate';

/** Reports that say little to somebody whose level, or first day, is unknown. */
const REPORTS_ABOUT: Readonly<Record<ProfileNeed, readonly string[]>> = {
  levels: ['packet-levels', 'packet-growth', 'packet-coverage', 'conversation-signals'],
  startDate: ['new-job-dates'],
};

/** What the worksheet needs and the profile does not say. */
export function profileNeeds({ sections }: Worksheet, profile: Profile): readonly ProfileNeed[] {
  const fills = (need: ProfileNeed) =>
    sections.some(({ parts }) =>
      parts.some((part) => part.kind === 'fill' && REPORTS_ABOUT[need].includes(part.report)),
    );
  const needs: ProfileNeed[] = [];
  if ((profile.level === null || profile.target === null) && fills('levels')) needs.push('levels');
  if (profile.startDate === null && fills('startDate')) needs.push('startDate');
  return needs;
}
