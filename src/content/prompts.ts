// Generated from src/content/prompts by "npm run content".
import type { Prompt } from '../prompts/prompt.ts';

/** The prompts that Staffward brings. */
export const BUILT_IN_PROMPTS: readonly Prompt[] = [
  {
    id: 'merged.impact',
    title: 'Merged',
    trigger: {
      on: 'pullRequestMerged',
    },
    when: {},
    questions: ['Who notices that {subject} is in, and how?'],
    why: 'The change is in git; what it changed is only in your head.',
    action: {
      do: 'logImpact',
    },
    weight: 3,
    source: 'Impact story formula',
  },
  {
    id: 'design.created',
    title: 'A new design',
    trigger: {
      on: 'designDocCreated',
    },
    when: {},
    questions: [
      'Which two other ways did you weigh for {subject}?',
      'Who should disagree with it before it is agreed?',
    ],
    why: 'A design shows judgement by what it turned down.',
    action: {
      do: 'openChecklist',
      list: 'decision',
    },
    weight: 6,
    source: 'Design documents: alternatives and trade-offs',
  },
  {
    id: 'design.accepted',
    title: 'A design was accepted',
    trigger: {
      on: 'designDocAccepted',
    },
    when: {},
    questions: ['Who works differently because of {subject}?', 'How many teams took it up?'],
    why: 'A proposal that several teams adopt says more than code.',
    action: {
      do: 'logImpact',
    },
    weight: 7,
    source: 'Staff work: RFCs that are adopted',
  },
  {
    id: 'revert.lesson',
    title: 'Taken back',
    trigger: {
      on: 'ownRevert',
    },
    when: {},
    questions: ['What would have caught it before {subject} went out?'],
    why: 'Ten minutes now, while you still know what you saw.',
    action: {
      do: 'openWorksheet',
      worksheet: 'postmortem',
    },
    weight: 5,
    source: 'Postmortems; blameless learning',
  },
  {
    id: 'hotfix.postmortem',
    title: 'After the fix',
    trigger: {
      on: 'hotfix',
    },
    when: {},
    questions: ['What let this happen, and what will be different?', 'How long was it broken, and for whom?'],
    why: 'The written account teaches everyone who was not there.',
    action: {
      do: 'openWorksheet',
      worksheet: 'incident-log',
    },
    weight: 6,
    source: 'Operational excellence; incident follow-up',
  },
  {
    id: 'review.first',
    title: 'Your first review',
    trigger: {
      on: 'firstReview',
    },
    when: {},
    questions: ['What did the author of {subject} learn from you?'],
    why: 'Reviews are where most mentoring happens, and nobody counts it.',
    action: {
      do: 'logImpact',
    },
    weight: 5,
    source: 'Code review as teaching',
  },
  {
    id: 'release.impact',
    title: 'Released',
    trigger: {
      on: 'releaseTag',
    },
    when: {},
    questions: ['What can somebody do with {subject} that they could not do before?'],
    why: 'A release has users, and users have numbers.',
    action: {
      do: 'logImpact',
    },
    weight: 5,
    source: 'Impact story formula: measurable outcome',
  },
  {
    id: 'branch.stuck',
    title: 'Ten days on a branch',
    trigger: {
      on: 'branchOpenTenDays',
    },
    when: {},
    questions: ['What keeps {subject} from going out in two pieces?', 'Who could unblock it?'],
    why: 'In pieces it is reviewed sooner, and conflicts less.',
    action: {
      do: 'openChecklist',
      list: 'task',
    },
    weight: 4,
    source: 'Breaking work down',
  },
  {
    id: 'section.empty',
    title: 'A section without news',
    trigger: {
      on: 'sectionEmptyTwelveWeeks',
    },
    when: {},
    questions: ['Has nothing happened under {subject} for twelve weeks, or was it not written down?'],
    why: 'Gaps in the document are read as gaps in the work.',
    action: {
      do: 'openBragDocument',
    },
    weight: 4,
    source: 'Brag document: sections',
  },
  {
    id: 'glue.share',
    title: 'Much glue',
    trigger: {
      on: 'glueShareHigh',
    },
    when: {},
    questions: ['Which of it has to be you?', 'Who knows that you do it?'],
    why: 'The team needs it, and reviews often do not see it.',
    action: {
      do: 'openWorksheet',
      worksheet: 'glue-work',
    },
    weight: 6,
    source: 'Glue work: five steps',
  },
  {
    id: 'glue.none',
    title: 'No glue',
    trigger: {
      on: 'glueShareZero',
    },
    when: {},
    questions: [
      'Who welcomes newcomers, writes things down and unblocks others on your team?',
      'Which part of it would you take?',
    ],
    why: 'The team stalls without it, and senior levels are judged by what the team does.',
    action: {
      do: 'openWorksheet',
      worksheet: 'glue-work',
    },
    weight: 3,
    source: 'Glue work: five steps',
  },
  {
    id: 'mentoring.stuck',
    title: 'Somebody who is stuck',
    trigger: {
      on: 'sectionEmptyTwelveWeeks',
    },
    when: {
      levels: ['senior', 'staff', 'principal'],
    },
    questions: ['Who near you has not moved for a year, and why?'],
    why: 'The cause decides the remedy, and there are only four.',
    action: {
      do: 'openWorksheet',
      worksheet: 'mentoring-plan',
    },
    weight: 2,
    source: 'Mentoring somebody who is stuck',
  },
  {
    id: 'job.day-1',
    title: 'Day one',
    trigger: {
      on: 'jobDay',
      day: 1,
    },
    when: {},
    questions: ['What do you want to have learnt in thirty days?'],
    why: 'What strikes you today will be invisible to you in a month.',
    action: {
      do: 'openWorksheet',
      worksheet: '30-60-90',
    },
    weight: 9,
    source: 'First 90 days',
  },
  {
    id: 'job.day-30',
    title: 'Thirty days',
    trigger: {
      on: 'jobDay',
      day: 30,
    },
    when: {},
    questions: [
      'What does everybody here think is the problem nobody talks about?',
      'What have you shipped?',
    ],
    why: 'From here on you are expected to carry something.',
    action: {
      do: 'openWorksheet',
      worksheet: '30-60-90',
    },
    weight: 9,
    source: 'First 90 days: days 1 to 30',
  },
  {
    id: 'job.day-60',
    title: 'Sixty days',
    trigger: {
      on: 'jobDay',
      day: 60,
    },
    when: {},
    questions: ['Which project is yours, and whom outside the team do you know?'],
    why: 'Fresh eyes wear off, and this is the time to use them.',
    action: {
      do: 'openWorksheet',
      worksheet: '30-60-90',
    },
    weight: 9,
    source: 'First 90 days: days 30 to 60',
  },
  {
    id: 'job.day-90',
    title: 'Ninety days',
    trigger: {
      on: 'jobDay',
      day: 90,
    },
    when: {},
    questions: ['What have you delivered?', 'Where do you want to go, and does your manager know?'],
    why: 'Opinions about you settle about now.',
    action: {
      do: 'openWorksheet',
      worksheet: 'career-conversation',
    },
    weight: 9,
    source: 'First 90 days: days 60 to 90',
  },
  {
    id: 'year.success',
    title: 'A year on',
    trigger: {
      on: 'anniversary',
    },
    when: {},
    questions: ['What would make the next year a good one, in your own terms?'],
    why: "Without terms of your own you use somebody else's.",
    action: {
      do: 'openWorksheet',
      worksheet: 'definition-of-success',
    },
    weight: 7,
    source: 'Comparison: define your own success',
  },
  {
    id: 'year.stay',
    title: 'Stay, and why',
    trigger: {
      on: 'anniversary',
    },
    when: {},
    questions: ['If you were offered this job today, would you take it?'],
    why: 'Staying is a decision, too, and worth making on purpose.',
    action: {
      do: 'openWorksheet',
      worksheet: 'when-to-leave',
    },
    weight: 6,
    source: 'When to leave a job',
  },
  {
    id: 'year.track',
    title: 'Engineer or manager',
    trigger: {
      on: 'anniversary',
    },
    when: {
      levels: ['senior', 'staff'],
      tracks: ['undecided'],
    },
    questions: ['Which weeks gave you energy, those with code or those with people?'],
    why: 'They are two jobs, and trying is cheaper than guessing.',
    action: {
      do: 'openWorksheet',
      worksheet: 'track-choice',
    },
    weight: 5,
    source: 'IC or management',
  },
  {
    id: 'year.archetype',
    title: 'Which kind of staff engineer',
    trigger: {
      on: 'anniversary',
    },
    when: {
      levels: ['senior', 'staff'],
      tracks: ['individual', 'undecided'],
    },
    questions: ['Which of the four kinds does your company lack?'],
    why: 'The title follows a need that somebody has.',
    action: {
      do: 'openWorksheet',
      worksheet: 'staff-archetypes',
    },
    weight: 4,
    source: 'Staff archetypes',
  },
  {
    id: 'review.self-review',
    title: 'Self-review',
    trigger: {
      on: 'reviewPeriodEnd',
    },
    when: {},
    questions: ['Which three things should your manager not have to guess?'],
    why: 'Whoever writes your review has many to write, and remembers the last two weeks.',
    action: {
      do: 'openWorksheet',
      worksheet: 'self-review',
    },
    weight: 9,
    source: 'Brag document: share it before the review',
  },
  {
    id: 'review.packet',
    title: 'The case for the next level',
    trigger: {
      on: 'reviewPeriodEnd',
    },
    when: {
      levels: ['mid', 'senior', 'staff'],
    },
    questions: ['What would you be promoted for today?', 'What is the strongest argument against it?'],
    why: 'A gap that is known now can be closed before the next review.',
    action: {
      do: 'openWorksheet',
      worksheet: 'promotion-packet',
    },
    weight: 8,
    source: 'Practice exercises: promotion packet',
  },
  {
    id: 'review.calibration',
    title: 'Ask for the argument against you',
    trigger: {
      on: 'reviewPeriodEnd',
    },
    when: {
      levels: ['mid', 'senior', 'staff'],
    },
    questions: ["What would speak against your promotion, in your manager's words?"],
    why: 'Praise names no gap; this question does.',
    action: {
      do: 'openWorksheet',
      worksheet: 'career-conversation',
    },
    weight: 6,
    source: 'Career conversation: the calibration question',
  },
  {
    id: 'quarter.assess',
    title: 'Where you stand',
    trigger: {
      on: 'quarter',
    },
    when: {},
    questions: ['Which signals of the next level are true of you by now?'],
    why: 'Compared with the last quarter it shows direction, which a feeling does not.',
    action: {
      do: 'assessLevel',
    },
    weight: 7,
    source: 'The level map; quarterly self-assessment',
  },
  {
    id: 'quarter.map',
    title: 'Evidence for the next level',
    trigger: {
      on: 'quarter',
    },
    when: {
      levels: ['mid', 'senior', 'staff'],
    },
    questions: ['Which signal has no evidence yet, and which project could give it some?'],
    why: 'Choosing a project for it now is easier than explaining the gap later.',
    action: {
      do: 'openLevelMap',
    },
    weight: 5,
    source: 'Key transitions: concrete signals',
  },
  {
    id: 'quarter.next',
    title: 'What comes next',
    trigger: {
      on: 'quarter',
    },
    when: {},
    questions: ['What do you want to have done by the end of the quarter?'],
    why: 'The section on plans is the one nobody else can fill in for you.',
    action: {
      do: 'openBragDocument',
    },
    weight: 4,
    source: 'Brag document: what I want to do next',
  },
  {
    id: 'quarter.learning-plan',
    title: 'Two things to know deeply',
    trigger: {
      on: 'quarter',
    },
    when: {
      levels: ['junior', 'mid', 'senior'],
    },
    questions: ['Which one or two areas are to be your deep ones, and does your week show it?'],
    why: 'Depth takes hours that somebody has to set aside.',
    action: {
      do: 'openWorksheet',
      worksheet: 'learning-plan',
    },
    weight: 3,
    source: 'T-shape; common mistakes: breadth without depth',
  },
  {
    id: 'quarter.burnout',
    title: 'How much is left in the tank',
    trigger: {
      on: 'quarter',
    },
    when: {},
    questions: ['What annoys you now that did not half a year ago?'],
    why: 'Irritation comes before exhaustion, and is easier to answer.',
    action: {
      do: 'openWorksheet',
      worksheet: 'burnout-check',
    },
    weight: 5,
    source: 'Energy and burnout',
  },
  {
    id: 'quarter.market',
    title: 'One conversation a quarter',
    trigger: {
      on: 'quarter',
    },
    when: {
      levels: ['senior', 'staff', 'principal'],
    },
    questions: ['Who could tell you what your work is worth elsewhere?'],
    why: 'Choices are best made while you do not need one.',
    action: {
      do: 'openWorksheet',
      worksheet: 'when-to-leave',
    },
    weight: 2,
    source: 'When to leave: one exploratory conversation per quarter',
  },
  {
    id: 'half.audit',
    title: 'Six months of work',
    trigger: {
      on: 'halfYear',
    },
    when: {},
    questions: ['What came of each project, and for whom?', 'What can you do now that you could not then?'],
    why: 'Blank answers say what to change in the next six months.',
    action: {
      do: 'openWorksheet',
      worksheet: 'impact-audit',
    },
    weight: 7,
    source: 'Impact audit; anti-patterns: the terminal senior',
  },
  {
    id: 'half.portfolio',
    title: 'Your work in a minute',
    trigger: {
      on: 'halfYear',
    },
    when: {
      levels: ['mid', 'senior', 'staff'],
    },
    questions: ['What would a stranger conclude from one minute on your profile?'],
    why: 'It is read before you are.',
    action: {
      do: 'openWorksheet',
      worksheet: 'portfolio-audit',
    },
    weight: 2,
    source: 'Portfolio and profile audit',
  },
  {
    id: 'half.resume',
    title: 'Bullets while they are fresh',
    trigger: {
      on: 'halfYear',
    },
    when: {},
    questions: ['Which two entries belong in your résumé?'],
    why: 'A résumé written in a hurry lists duties.',
    action: {
      do: 'openWorksheet',
      worksheet: 'resume-bullets',
    },
    weight: 3,
    source: 'Experience descriptions: impact, not duties',
  },
  {
    id: 'half.talk',
    title: 'Something others could use',
    trigger: {
      on: 'halfYear',
    },
    when: {
      levels: ['senior', 'staff', 'principal'],
    },
    questions: ['What did you solve that five other people will run into?'],
    why: 'Five minutes at a meetup are enough to begin with.',
    action: {
      do: 'openWorksheet',
      worksheet: 'talk-outline',
    },
    weight: 3,
    source: 'Talks: how to start',
  },
  {
    id: 'week.this-week',
    title: 'This week',
    trigger: {
      on: 'friday',
    },
    when: {},
    questions: ['What changed because of you this week?', 'Which entry still lacks its outcome?'],
    why: 'Written today it takes ten minutes; at review time most of it is gone.',
    action: {
      do: 'thisWeek',
    },
    weight: 9,
    source: 'Brag document: rules; weekly impact summaries',
  },
  {
    id: 'month.learning',
    title: 'What you learnt',
    trigger: {
      on: 'month',
    },
    when: {},
    questions: ['What do you know now that you did not know a month ago?', 'Where has it shown?'],
    why: 'If nothing comes to mind, the learning plan wants a look.',
    action: {
      do: 'openWorksheet',
      worksheet: 'learning-plan',
    },
    weight: 4,
    source: 'Learning system: monthly review of notes',
  },
  {
    id: 'month.checkpoint',
    title: 'Checkpoint with your manager',
    trigger: {
      on: 'month',
    },
    when: {
      levels: ['mid', 'senior', 'staff'],
    },
    questions: ['What did you agree on last time, and what has moved?'],
    why: 'What was agreed in March is hard to recall in September.',
    action: {
      do: 'openWorksheet',
      worksheet: 'career-conversation',
    },
    weight: 5,
    source: 'Career conversation: monthly checkpoints',
  },
  {
    id: 'month.tech-debt',
    title: 'Debt that costs something',
    trigger: {
      on: 'month',
    },
    when: {
      levels: ['senior', 'staff', 'principal'],
    },
    questions: ['Which shortcut cost the team most this month, in hours?'],
    why: 'Debt with a price on it competes with features; a complaint does not.',
    action: {
      do: 'openWorksheet',
      worksheet: 'tech-debt-register',
    },
    weight: 2,
    source: 'Technical debt: making the cost visible',
  },
  {
    id: 'month.working-with-me',
    title: 'Seen from far away',
    trigger: {
      on: 'month',
    },
    when: {
      remote: true,
    },
    questions: ['Who outside your team saw your work this month?'],
    why: 'Nobody overhears remote work; it is seen when it is written down.',
    action: {
      do: 'openWorksheet',
      worksheet: 'remote-visibility',
    },
    weight: 3,
    source: 'Remote work: intentional visibility',
  },
  {
    id: 'month.network',
    title: 'One conversation outside',
    trigger: {
      on: 'month',
    },
    when: {
      levels: ['senior', 'staff', 'principal'],
      remote: true,
    },
    questions: ['Whom on another team have you not talked to for too long?'],
    why: 'Influence across teams needs people who know your judgement.',
    action: {
      do: 'openWorksheet',
      worksheet: 'remote-visibility',
    },
    weight: 2,
    source: 'Remote work: relationships',
  },
];
