import { auditProjects } from './reports/audit-projects.ts';
import { conversationHighlights } from './reports/conversation-highlights.ts';
import { conversationSignals } from './reports/conversation-signals.ts';
import { glueEntries } from './reports/glue-entries.ts';
import { newJobDates } from './reports/new-job-dates.ts';
import { offerArithmetic } from './reports/offer-arithmetic.ts';
import { packetCoverage } from './reports/packet-coverage.ts';
import { packetGrowth } from './reports/packet-growth.ts';
import { packetInfluence } from './reports/packet-influence.ts';
import { packetLevels } from './reports/packet-levels.ts';
import { packetMentoring } from './reports/packet-mentoring.ts';
import { packetProjects } from './reports/packet-projects.ts';
import { resumeBullets } from './reports/resume-bullets.ts';
import { reviewDelivered } from './reports/review-delivered.ts';
import { reviewLearned } from './reports/review-learned.ts';
import { reviewOthers } from './reports/review-others.ts';
import { reviewPlans } from './reports/review-plans.ts';
import {
  storiesAboveLevel,
  storiesAmbiguity,
  storiesDisagreement,
  storiesFailure,
  storiesGlue,
  storiesInfluence,
  storiesLed,
  storiesPlans,
} from './reports/stories-about.ts';
import { storyBank } from './reports/story-bank.ts';
import { weeklyGaps } from './reports/weekly-gaps.ts';
import { weeklySummaryReport } from './reports/weekly-summary.ts';
import type { Report } from './worksheet.ts';

/** The reports that `fill` in a worksheet may name. */
export const REPORTS: Readonly<Record<string, Report>> = {
  'audit-projects': auditProjects,
  'conversation-highlights': conversationHighlights,
  'conversation-signals': conversationSignals,
  'glue-entries': glueEntries,
  'new-job-dates': newJobDates,
  'offer-arithmetic': offerArithmetic,
  'packet-coverage': packetCoverage,
  'packet-growth': packetGrowth,
  'packet-influence': packetInfluence,
  'packet-levels': packetLevels,
  'packet-mentoring': packetMentoring,
  'packet-projects': packetProjects,
  'resume-bullets': resumeBullets,
  'review-delivered': reviewDelivered,
  'review-learned': reviewLearned,
  'review-others': reviewOthers,
  'review-plans': reviewPlans,
  'stories-above-level': storiesAboveLevel,
  'stories-ambiguity': storiesAmbiguity,
  'stories-disagreement': storiesDisagreement,
  'stories-failure': storiesFailure,
  'stories-glue': storiesGlue,
  'stories-influence': storiesInfluence,
  'stories-led': storiesLed,
  'stories-plans': storiesPlans,
  'story-bank': storyBank,
  'weekly-gaps': weeklyGaps,
  'weekly-summary': weeklySummaryReport,
};
