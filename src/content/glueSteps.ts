// Generated from src/content/glueSteps.yml by "npm run content".
import type { GlueStep } from '../overview/glueStep.ts';

/** What to do about glue work, in the order in which it is done. */
export const BUILT_IN_GLUE_STEPS: readonly GlueStep[] = [
  {
    id: 'visible',
    title: 'Write it down',
    text: 'What stands in no brag document is not there when somebody decides about you. An entry with a figure is.',
    ask: 'Which meetings, introductions and rescues of this period are in no commit?',
    source: 'The glue work problem: visible',
  },
  {
    id: 'recognised',
    title: 'Agree what it counts',
    text: 'Ask your manager, in words of what the team gets from it, and have the answer in writing.',
    ask: 'What did your manager say it counts for, and when?',
    source: 'The glue work problem: recognised',
  },
  {
    id: 'distributed',
    title: 'Hand it round',
    text: 'A rota, a template or a runbook does it next time, without you.',
    ask: 'Who else did some of it, and what would stop if you were away for a month?',
    source: 'The glue work problem: distributed',
  },
  {
    id: 'balanced',
    title: 'Keep a technical result beside it',
    text: 'Reviews look for one piece of engineering with your name on it, most of all before staff level; after that, glue may be more.',
    ask: 'Which technical result of this period would you show first?',
    source: 'The glue work problem: balanced',
  },
  {
    id: 'chosen',
    title: 'Choose where you do it',
    text: 'Where promotions never name such work, doing more of it changes nothing.',
    ask: 'Who was promoted here in the last two years for work like this?',
    source: 'The glue work problem: choice of company',
  },
];
