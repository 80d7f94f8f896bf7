// Generated from src/content/worksheets by "npm run content".
import type { Worksheet } from '../worksheets/worksheet.ts';

/** The worksheets that Staffward brings, in the order in which they are offered. */
export const BUILT_IN_WORKSHEETS: readonly Worksheet[] = [
  {
    id: 'impact-audit',
    title: 'Impact Audit',
    situation: 'promotion',
    purpose: 'Six months of work, each piece with what came of it, for whom, and what it taught you.',
    file: 'perMonth',
    documentKind: null,
    sections: [
      {
        id: 'work',
        heading: 'The last six months',
        parts: [
          {
            kind: 'fill',
            report: 'audit-projects',
          },
        ],
      },
      {
        id: 'verdict',
        heading: 'Verdict',
        parts: [
          {
            kind: 'text',
            text: 'Blank answers have one of two causes. Either nobody wrote the result down, or there was none.',
          },
          {
            kind: 'ask',
            questions: [
              'For which of these was there a result that you never recorded, and who could still tell you?',
              'Which of these changed nothing for anybody, and how did you come to work on it?',
              'What kind of work should fill the next six months?',
            ],
          },
        ],
      },
    ],
    source: 'Practice Exercises: audit of recent impact',
  },
  {
    id: 'promotion-packet',
    title: 'Promotion Packet',
    situation: 'promotion',
    purpose: 'The case for the next level, as people read it who have never seen your work.',
    file: 'one',
    documentKind: null,
    sections: [
      {
        id: 'levels',
        heading: 'Level',
        parts: [
          {
            kind: 'fill',
            report: 'packet-levels',
          },
          {
            kind: 'ask',
            questions: [
              "What does your company's own text ask for at the target level?",
              'Who decides, and by which date do they need this?',
            ],
          },
        ],
      },
      {
        id: 'projects',
        heading: 'Projects at the scope of the target level',
        parts: [
          {
            kind: 'text',
            text: 'Three to five. Strike out what any engineer of your present level would have done.',
          },
          {
            kind: 'fill',
            report: 'packet-projects',
          },
        ],
      },
      {
        id: 'influence',
        heading: 'Influence beyond the team',
        parts: [
          {
            kind: 'fill',
            report: 'packet-influence',
          },
          {
            kind: 'ask',
            questions: ['Which team works in another way now, and who there would say so?'],
          },
        ],
      },
      {
        id: 'mentoring',
        heading: 'Mentoring and multiplier effects',
        parts: [
          {
            kind: 'fill',
            report: 'packet-mentoring',
          },
          {
            kind: 'ask',
            questions: ['What goes on without you that you started?'],
          },
        ],
      },
      {
        id: 'growth',
        heading: 'Areas of growth',
        parts: [
          {
            kind: 'fill',
            report: 'packet-growth',
          },
          {
            kind: 'ask',
            questions: ['Which feedback did you get twice, and what have you changed since?'],
          },
        ],
      },
      {
        id: 'against',
        heading: 'The case against',
        parts: [
          {
            kind: 'text',
            text: 'Write it before somebody else does. An answer with a link beats a promise.',
          },
          {
            kind: 'ask',
            questions: [
              'What will a sceptical reader say first?',
              'Which project answers that, or what is still to be done?',
            ],
          },
        ],
      },
      {
        id: 'coverage',
        heading: 'Coverage',
        parts: [
          {
            kind: 'text',
            text: 'Counts of what stands in your journal. It is brought up to date until you edit it.',
          },
          {
            kind: 'fill',
            report: 'packet-coverage',
          },
        ],
      },
    ],
    source: 'Practice Exercises: write your own promotion packet',
  },
  {
    id: 'self-review',
    title: 'Self-Review',
    situation: 'promotion',
    purpose: 'What you put into the review form, with the evidence beside it.',
    file: 'perReviewPeriod',
    documentKind: null,
    sections: [
      {
        id: 'delivered',
        heading: 'What I delivered',
        parts: [
          {
            kind: 'fill',
            report: 'review-delivered',
          },
        ],
      },
      {
        id: 'others',
        heading: 'What others can do because of me',
        parts: [
          {
            kind: 'fill',
            report: 'review-others',
          },
        ],
      },
      {
        id: 'learned',
        heading: 'What I learned',
        parts: [
          {
            kind: 'fill',
            report: 'review-learned',
          },
        ],
      },
      {
        id: 'short',
        heading: 'What fell short',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What did you set out to do that did not happen, and why?',
              'Which one thing would your closest colleague ask you to change?',
            ],
          },
        ],
      },
      {
        id: 'plans',
        heading: 'What comes next',
        parts: [
          {
            kind: 'fill',
            report: 'review-plans',
          },
          {
            kind: 'ask',
            questions: ['What should your manager take off your plate, or put on it?'],
          },
        ],
      },
      {
        id: 'check',
        heading: 'Before you hand it in',
        parts: [
          {
            kind: 'check',
            items: [
              'The first three lines hold if nothing else is read',
              'Every number has a link or a person behind it',
              'Your manager has seen it before the form closes',
            ],
          },
        ],
      },
    ],
    source: 'The Brag Document',
  },
  {
    id: 'career-conversation',
    title: 'Career Conversation',
    situation: 'conversation',
    purpose: 'Twenty-five minutes with your manager that end in something specific.',
    file: 'perMonth',
    documentKind: null,
    sections: [
      {
        id: 'self',
        heading: 'Before: where I stand',
        parts: [
          {
            kind: 'text',
            text: 'Allow thirty to sixty minutes for all of the preparation.',
          },
          {
            kind: 'fill',
            report: 'conversation-signals',
          },
          {
            kind: 'ask',
            questions: ['In which dimension are you strongest, and in which is there least to show?'],
          },
        ],
      },
      {
        id: 'highlights',
        heading: 'Before: three to five results',
        parts: [
          {
            kind: 'text',
            text: 'From the last quarter. You will get through three.',
          },
          {
            kind: 'fill',
            report: 'conversation-highlights',
          },
        ],
      },
      {
        id: 'hypothesis',
        heading: 'Before: my guess, and what I ask for',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which one skill or scope lies between you and the next level?',
              'What will you do about it this quarter?',
              'What do you need for that (a project, an introduction, cover, feedback on one thing)?',
            ],
          },
        ],
      },
      {
        id: 'agenda',
        heading: 'The conversation',
        parts: [
          {
            kind: 'table',
            columns: ['Minutes', 'Part', 'What you do', 'What you heard'],
            rows: [
              ['0 to 5', 'Self-assessment', 'Say where you see yourself; ask where they see you', ''],
              ['5 to 10', 'Evidence', 'Three results, in the words of your level guide', ''],
              ['10 to 15', 'Calibration', 'Put the question below, then wait', ''],
              ['15 to 20', 'Plan', 'Offer your plan for the quarter; let them change it', ''],
              ['20 to 25', 'Checkpoints', 'Agree on a monthly look at progress', ''],
            ],
          },
        ],
      },
      {
        id: 'calibration',
        heading: 'The calibration question',
        parts: [
          {
            kind: 'say',
            text: 'Suppose my case went to the committee this afternoon. What would sink it?',
          },
          {
            kind: 'say',
            text: 'What would you have to see from me before you would argue for it yourself?',
          },
          {
            kind: 'text',
            text: 'Praise is no answer. Ask once more until there is something you could do or show.',
          },
          {
            kind: 'ask',
            questions: ['What was the answer, word for word?'],
          },
        ],
      },
      {
        id: 'after',
        heading: 'Within 24 hours',
        parts: [
          {
            kind: 'check',
            items: [
              'A written summary is sent (what we talked about, what I do, what I asked of you)',
              'The agreed focus stands in the brag document, under what I want to do next',
              'The monthly checkpoints are in both calendars',
            ],
          },
          {
            kind: 'say',
            text: 'Thank you for today. Here is what I took from it, what I will do by when, and what you said you would do. Tell me where I misheard.',
          },
        ],
      },
      {
        id: 'checkpoints',
        heading: 'Monthly checkpoints',
        parts: [
          {
            kind: 'table',
            columns: ['Date', 'Gap', 'New evidence', 'What we changed'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'unhelpful',
        heading: 'When the answer stays vague',
        parts: [
          {
            kind: 'say',
            text: 'Who here was promoted to that level not long ago, and which piece of their work decided it?',
          },
          {
            kind: 'say',
            text: 'You said “more visibility”. What would I be doing on an ordinary Tuesday if I had it?',
          },
          {
            kind: 'list',
            items: [
              "Ask elsewhere: your manager's manager, a staff engineer, a mentor outside of the team.",
              'Keep the written summaries. They tell the next manager where you were.',
              'Nothing specific after several tries is an answer, too: about the place, not about you.',
            ],
          },
        ],
      },
    ],
    source: 'Running a career conversation',
  },
  {
    id: 'weekly-summary',
    title: 'Weekly Summary',
    situation: 'week',
    purpose: 'What changed this week because of you, short enough to be read.',
    file: 'perWeek',
    documentKind: null,
    sections: [
      {
        id: 'summary',
        heading: 'To send',
        parts: [
          {
            kind: 'fill',
            report: 'weekly-summary',
          },
        ],
      },
      {
        id: 'gaps',
        heading: 'Missing before you send it',
        parts: [
          {
            kind: 'fill',
            report: 'weekly-gaps',
          },
          {
            kind: 'check',
            items: [
              'Each line says what is different now, not what kept you busy',
              'A number stands wherever somebody measured',
              'Credit goes to those who shared the work',
            ],
          },
        ],
      },
      {
        id: 'next',
        heading: 'Next week',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What matters most next week?',
              'Where do you need a decision, a person or an hour from somebody?',
            ],
          },
        ],
      },
    ],
    source: 'The Brag Document: rules, and telling the impact story',
  },
  {
    id: 'story-bank',
    title: 'Interview Story Bank',
    situation: 'leaving',
    purpose: 'Your best work as stories you can tell, sorted by the questions they answer.',
    file: 'one',
    documentKind: null,
    sections: [
      {
        id: 'stories',
        heading: 'Stories',
        parts: [
          {
            kind: 'text',
            text: 'Two minutes each, told aloud once. The obstacle is what people remember.',
          },
          {
            kind: 'fill',
            report: 'story-bank',
          },
        ],
      },
      {
        id: 'led',
        heading: 'A project you led from start to end',
        parts: [
          {
            kind: 'text',
            text: 'They listen for whether you found the problem or were handed it, and for who moved when you pushed.',
          },
          {
            kind: 'fill',
            report: 'stories-led',
          },
        ],
      },
      {
        id: 'influence',
        heading: 'Moving other teams without authority',
        parts: [
          {
            kind: 'text',
            text: 'They listen for what it cost not to agree, and for how you found that out.',
          },
          {
            kind: 'fill',
            report: 'stories-influence',
          },
        ],
      },
      {
        id: 'above-level',
        heading: 'Working above your level',
        parts: [
          {
            kind: 'text',
            text: 'They listen for scope. Say how large the company was, since levels mean other things elsewhere.',
          },
          {
            kind: 'fill',
            report: 'stories-above-level',
          },
        ],
      },
      {
        id: 'ambiguity',
        heading: 'Deciding with half of the facts',
        parts: [
          {
            kind: 'text',
            text: 'They listen for what you wrote down as criteria before you looked at options.',
          },
          {
            kind: 'fill',
            report: 'stories-ambiguity',
          },
        ],
      },
      {
        id: 'failure',
        heading: 'Being wrong about something technical',
        parts: [
          {
            kind: 'text',
            text: 'They listen for how you noticed, how fast you said so, and what you do differently now.',
          },
          {
            kind: 'fill',
            report: 'stories-failure',
          },
        ],
      },
      {
        id: 'disagreement',
        heading: 'Hard feedback and disagreement',
        parts: [
          {
            kind: 'text',
            text: 'They listen for whether you can state the other side better than its owner.',
          },
          {
            kind: 'fill',
            report: 'stories-disagreement',
          },
        ],
      },
      {
        id: 'glue',
        heading: 'Work that nobody saw',
        parts: [
          {
            kind: 'text',
            text: 'They listen for how you made it visible, shared it out, and kept time for technical work.',
          },
          {
            kind: 'fill',
            report: 'stories-glue',
          },
        ],
      },
      {
        id: 'plans',
        heading: 'Where you want to be in three years',
        parts: [
          {
            kind: 'text',
            text: 'They listen for a kind of impact, not a title, and for why this job leads there.',
          },
          {
            kind: 'fill',
            report: 'stories-plans',
          },
          {
            kind: 'ask',
            questions: ['What are you still finding out about yourself?'],
          },
        ],
      },
      {
        id: 'check',
        heading: 'For each story',
        parts: [
          {
            kind: 'check',
            items: [
              'It starts with what was at stake, not with the design',
              'It says what you did, and what others did',
              'One thing goes wrong in it',
              'It ends with a number and a lesson',
            ],
          },
        ],
      },
    ],
    source: 'Career Growth Interview Questions, and the senior-panel questions',
  },
  {
    id: 'resume-bullets',
    title: 'Résumé and Profile Bullets',
    situation: 'leaving',
    purpose: 'One line for each strong piece of work, a verb, what it was, what came of it.',
    file: 'one',
    documentKind: null,
    sections: [
      {
        id: 'bullets',
        heading: 'Bullets',
        parts: [
          {
            kind: 'fill',
            report: 'resume-bullets',
          },
        ],
      },
      {
        id: 'check',
        heading: 'Before it goes out',
        parts: [
          {
            kind: 'check',
            items: [
              'A stranger to your company understands each line',
              'Nothing in it is confidential (figures as a ratio, customers without their names)',
              'You could talk about each line for ten minutes',
              'The strongest three stand on top',
            ],
          },
        ],
      },
      {
        id: 'headline',
        heading: 'Headline of a profile',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which kind of problem should people think of you for?',
              'What is the one result that proves it?',
            ],
          },
        ],
      },
    ],
    source: 'Telling the impact story, and the portfolio',
  },
];
