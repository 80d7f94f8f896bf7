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
    document: null,
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
    document: null,
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
    document: null,
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
    document: null,
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
    document: null,
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
    id: '30-60-90',
    title: 'First 90 Days',
    situation: 'newJob',
    purpose: 'What to learn, whom to meet and what to ship in each of the first three months.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'dates',
        heading: 'The days',
        parts: [
          {
            kind: 'fill',
            report: 'new-job-dates',
          },
        ],
      },
      {
        id: 'first',
        heading: 'Days 1 to 30: learn',
        parts: [
          {
            kind: 'text',
            text: 'The aim is to understand code, people and business, and to ship one small thing.',
          },
          {
            kind: 'check',
            items: [
              'The project builds and runs on my machine, on the first day if it can',
              'My brag document has its first entry',
              'A small change of mine is in production by the end of week one',
              'I have read the designs, READMEs and runbooks of the team',
              'I have talked with everyone on the team, one to one',
              'I know what makes being on call painful here',
              'I can follow a change from commit to production',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'What does each person think is the problem nobody talks about?',
              'Which constraints explain the parts of the architecture that look wrong to me?',
              'What has been tried already, and why did it not work?',
            ],
          },
        ],
      },
      {
        id: 'second',
        heading: 'Days 31 to 60: contribute',
        parts: [
          {
            kind: 'text',
            text: 'The aim is one project of my own, and people I know outside the team.',
          },
          {
            kind: 'check',
            items: [
              'A project of medium size is mine, from design to monitoring',
              'My reviews help their authors',
              'I am on call, or shadow somebody who is',
              'I know engineers on the neighbouring teams, and how our work fits together',
              'One improvement of how we work is proposed',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'What do I think of the architecture by now, and whom have I asked whether I miss something?',
              'Which small thing could I mend that annoys everybody?',
            ],
          },
        ],
      },
      {
        id: 'third',
        heading: 'Days 61 to 90: lead',
        parts: [
          {
            kind: 'text',
            text: 'The aim is to own something visible, and to have a say in where the team goes.',
          },
          {
            kind: 'check',
            items: [
              'I have led a design discussion, or written the design of what comes next',
              'Somebody newer than me has learnt something from me',
              'A proposal uses what only fresh eyes see',
              'My first project of weight is delivered',
              'My manager and I have talked about where I want to go',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'What have I seen that those who are used to it no longer see?',
              'What do I want to work on next, and where would it count most?',
            ],
          },
        ],
      },
    ],
    source: 'First 30, 60 and 90 days in a new job',
  },
  {
    id: 'stakeholders',
    title: 'Competing Stakeholders',
    situation: 'decision',
    purpose:
      'To decide what comes first when three people want different things of one team at the same time.',
    file: 'perDay',
    document: null,
    sections: [
      {
        id: 'who',
        heading: 'The same questions to each',
        parts: [
          {
            kind: 'text',
            text: 'Such as a feature, a vulnerability and a missed reliability target. No rule says which comes first; the answers do.',
          },
          {
            kind: 'table',
            columns: ['', 'First', 'Second', 'Third'],
            rows: [
              ['Who', '', '', ''],
              ['What they ask for', '', '', ''],
              ['What they need it for', '', '', ''],
              ['How bad, and for how many users', '', '', ''],
              ['Better, the same or worse by itself', '', '', ''],
              ['By when, and who set that date', '', '', ''],
              ['How delay hurts', '', '', ''],
              ['Days of work', '', '', ''],
              ['What would do for now', '', '', ''],
            ],
          },
          {
            kind: 'text',
            text: 'Delay hurts in three ways. Evenly: most features. More with each week: reliability. Not at all and then all at once: security.',
          },
        ],
      },
      {
        id: 'shared',
        heading: 'Before choosing',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Is one of them so small that it can be done beside another?',
              'Which two requests are one piece of work?',
              'Which date is real, and which is a wish?',
              'Which of the three could not be made good afterwards?',
            ],
          },
        ],
      },
      {
        id: 'proposal',
        heading: 'Proposal',
        parts: [
          {
            kind: 'table',
            columns: ['Order', 'What', 'For whom', 'Starts on', 'What the others get meanwhile'],
            rows: [
              ['1', '', '', '', ''],
              ['2', '', '', '', ''],
              ['3', '', '', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'What do we not do, and who hears that from me first?',
              'Who decides if they cannot agree, and do they know?',
            ],
          },
          {
            kind: 'say',
            text: 'Here is what each of you needs, the order I suggest, and what it costs the others. What have I got wrong?',
          },
          {
            kind: 'say',
            text: 'Yours matters. It starts on [date] with [name]; this comes before it because [reason].',
          },
        ],
      },
      {
        id: 'after',
        heading: 'Afterwards',
        parts: [
          {
            kind: 'check',
            items: [
              'All three have seen the same text at the same time',
              'Whoever has to wait heard it in a conversation, not in a message',
              'A date to look at the order again is set',
              'The date I promised was kept, or moved before it passed',
            ],
          },
        ],
      },
    ],
    source: 'Three stakeholders with competing priorities',
  },
  {
    id: 'track-choice',
    title: 'Engineer or Manager',
    situation: 'decision',
    purpose: 'To find out which of two different jobs suits you, by what they do to your energy.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'difference',
        heading: 'Two jobs, not two ranks',
        parts: [
          {
            kind: 'text',
            text: 'Management is another profession, not the next rank. People go there and come back; after many years away the way back is harder.',
          },
          {
            kind: 'table',
            columns: ['What', 'Engineer at staff level and above', 'Engineering manager'],
            rows: [
              [
                'Works through',
                'technical decisions, architecture, code',
                'people, process, the shape of the team',
              ],
              [
                'A day has',
                'designs, code, technical mentoring, other teams',
                'one-to-ones, hiring, reviews of performance, planning',
              ],
              [
                'Is measured by',
                'what it does to systems and their quality',
                'what the team delivers, who stays, who grows',
              ],
              [
                'Goes wrong as',
                'someone who draws what nobody can build',
                'someone who lives in meetings and has lost the subject',
              ],
              ['The way to the other side', 'easier', 'harder the longer one waits'],
            ],
          },
        ],
      },
      {
        id: 'diary',
        heading: 'Energy diary',
        parts: [
          {
            kind: 'text',
            text: 'For two weeks, or four, write down after each block of work whether it gave or took energy. What you expect and what you note seldom agree.',
          },
          {
            kind: 'table',
            columns: ['Day', 'What I did', 'Gave or took energy', 'Closer to which job?'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'questions',
        heading: 'Questions',
        parts: [
          {
            kind: 'ask',
            questions: [
              'When a project went well, was I prouder of the system or of somebody in the team?',
              'A free afternoon: an obscure bug, or a colleague who does not know how to go on?',
              'When two engineers disagree, do I want to find the answer, or to get them to find it?',
              'Can I tell somebody that their work is not good enough, and stay to help?',
              'Would I still want it with the same pay and no title?',
            ],
          },
          {
            kind: 'text',
            text: 'If it is about pay alone, there are companies that pay staff engineers as they pay managers.',
          },
        ],
      },
      {
        id: 'trial',
        heading: 'Try it first',
        parts: [
          {
            kind: 'check',
            items: [
              'Lead a project of three or four people for a quarter',
              'Mentor somebody every week for three months',
              'Take part in hiring from the first screening to the decision',
              'Ask two managers what they had not expected',
              'Agree on a way back before you start, with a date to decide',
            ],
          },
          {
            kind: 'text',
            text: 'What goes wrong most: keeping the hardest work for oneself, losing touch with the technical side, putting off frank words.',
          },
          {
            kind: 'ask',
            questions: [
              'Which of the three would be mine, and who would tell me?',
              'What would tell me after six months that it was right?',
            ],
          },
        ],
      },
    ],
    source: 'IC track and management track',
  },
  {
    id: 'technical-decision',
    title: 'Technical Decision',
    situation: 'decision',
    purpose: 'To decide well enough, soon enough, and to be able to say later why.',
    file: 'perDay',
    document: null,
    sections: [
      {
        id: 'what',
        heading: 'What is to be decided',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What is the decision, in one sentence?',
              'Who lives with the consequences, and do they take part?',
              'By when, and what does waiting cost?',
            ],
          },
        ],
      },
      {
        id: 'worth',
        heading: 'Is the problem worth it',
        parts: [
          {
            kind: 'table',
            columns: ['Measure', 'Question', 'Answer'],
            rows: [
              ['Severity', 'What does it cost each time, in hours, users or money?', ''],
              ['Frequency', 'How often does it happen?', ''],
              ['Trajectory', 'Left alone for half a year: better, the same, worse?', ''],
              ['Opportunity cost', 'What will not be done if this is?', ''],
            ],
          },
          {
            kind: 'text',
            text: 'Severity times frequency is the price. What is stable and bearable may stay as it is.',
          },
          {
            kind: 'ask',
            questions: ['What happens if we do nothing?'],
          },
        ],
      },
      {
        id: 'questions',
        heading: 'Five questions',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What is the simplest thing that might do?',
              'What does it cost to keep for two years?',
              'Who else has to understand it?',
              'What gives way at ten times the load?',
              'Can it be taken back, and how sure must I be if it cannot?',
            ],
          },
          {
            kind: 'table',
            columns: [
              'Part of the decision',
              'Can be undone in hours, weeks or never',
              'How sure we are',
              'How sure we need to be',
            ],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'options',
        heading: 'Ways to go',
        parts: [
          {
            kind: 'text',
            text: 'Write the criteria down before you compare, and what you will not consider.',
          },
          {
            kind: 'table',
            columns: ['Criterion', 'Weight', 'Option A', 'Option B', 'Doing nothing'],
            rows: [
              ['', '', '', '', ''],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which new fact would change my mind? If there is none, more research is a delay.',
              'Which part cannot be undone, and can it be decided later?',
              'Where do two competent people disagree, about facts or about weights?',
            ],
          },
        ],
      },
      {
        id: 'decision',
        heading: 'What it comes to',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What do we do, and why?',
              'What do we give up?',
              'Which sign would tell us that it was wrong, and who watches for it?',
              'When do we look again?',
            ],
          },
        ],
      },
    ],
    source: 'Technical judgement; problems worth solving; decisions with incomplete information',
  },
  {
    id: 'technology-evaluation',
    title: 'Technology Evaluation',
    situation: 'decision',
    purpose: 'To judge a tool by what it does for you in production over years, not by its first hour.',
    file: 'perDay',
    document: null,
    sections: [
      {
        id: 'problem',
        heading: 'The problem first',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which problem of ours does it solve that we cannot solve now, in numbers?',
              'Which share of our traffic, or of our work, has that problem?',
              'What is the most boring thing that would do?',
              'Who is enthusiastic, and about what exactly?',
            ],
          },
        ],
      },
      {
        id: 'readiness',
        heading: 'Ready to be run',
        parts: [
          {
            kind: 'text',
            text: 'The home page says what it can do; open issues and incident reports say what it cannot.',
          },
          {
            kind: 'ask',
            questions: [
              'How old is it, and who runs it at our size?',
              'What went wrong for them?',
              'What is it like to be woken for it?',
              'Who maintains it, and who would in five years?',
            ],
          },
        ],
      },
      {
        id: 'criteria',
        heading: 'Criteria',
        parts: [
          {
            kind: 'text',
            text: 'Fill in the weights before you try anything.',
          },
          {
            kind: 'table',
            columns: ['Criterion', 'Weight', 'What we use', 'Candidate A', 'Candidate B'],
            rows: [
              ['Solves the problem', '', '', '', ''],
              ['Work to run it', '', '', '', ''],
              ['Cost at our volume', '', '', '', ''],
              ['Failure and recovery', '', '', '', ''],
              ['Security and licence', '', '', '', ''],
              ['People who know it', '', '', '', ''],
              ['Work to move to it', '', '', '', ''],
              ['The way out again', '', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'trial',
        heading: 'Trial',
        parts: [
          {
            kind: 'text',
            text: 'One or two people, one or two weeks at most, throwaway code, data of real size.',
          },
          {
            kind: 'check',
            items: [
              'The hardest requirement is tried first, not the tutorial',
              'A backup is restored',
              'A node is killed while it works',
              'An upgrade is done once',
              'Somebody who would be on call for it has used it',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'What surprised us?',
              'Are there fewer open questions than before? If not, that is an answer.',
            ],
          },
        ],
      },
      {
        id: 'decision',
        heading: 'Recommendation',
        parts: [
          {
            kind: 'table',
            columns: ['Path', 'What it gives', 'What it costs to adopt and to run', 'What could go wrong'],
            rows: [
              ['Adopt', '', '', ''],
              ['A smaller step with what we have', '', '', ''],
              ['Leave it', '', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: ['Which path, and why?', 'What would make us look again, and when?', 'Who owns it?'],
          },
          {
            kind: 'say',
            text: 'The direction is right. I tried it for [days]. This is what I found, and this is the smaller step I would take first.',
          },
        ],
      },
    ],
    source: 'Evaluating a new technology; boring technology for critical systems',
  },
  {
    id: 'staff-archetypes',
    title: 'Which Kind of Staff Engineer',
    situation: 'decision',
    purpose:
      'To say which kind of staff engineer you are or want to be, and whether your company needs that kind.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'kinds',
        heading: 'Four kinds',
        parts: [
          {
            kind: 'table',
            columns: ['Kind', 'Does', 'A week has', 'Can go wrong'],
            rows: [
              [
                'Tech lead',
                'sets the course of one team, beside its manager',
                'reviews, designs, unblocking, planning',
                'everything waits for them',
              ],
              [
                'Architect',
                'answers for the technical direction of a broad area',
                'proposals, designs of several teams, standards',
                'they no longer feel what they decide',
              ],
              [
                'Solver',
                'goes where the hardest problem is',
                'one deep, unclear problem after the other',
                'they belong nowhere',
              ],
              [
                'Right hand',
                'takes on the worst problems of a senior leader',
                'organisation, initiatives across it, special projects',
                'nobody can tell what was theirs',
              ],
            ],
          },
          {
            kind: 'text',
            text: 'Most people are a mixture. The name matters less than being able to say it.',
          },
        ],
      },
      {
        id: 'me',
        heading: 'Me',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which two of these describe my last year?',
              'Which kind of week would I miss if it went away?',
              'Which risk in the last column is already mine?',
            ],
          },
        ],
      },
      {
        id: 'company',
        heading: 'Here',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which kind does this company already have, by name?',
              'Which kind is missing, and who notices?',
              'Who would have to agree that I do that?',
            ],
          },
        ],
      },
      {
        id: 'step',
        heading: 'Next step',
        parts: [
          {
            kind: 'ask',
            questions: ['Which project of the next quarter would show me as that kind?'],
          },
        ],
      },
    ],
    source: 'The four staff archetypes',
  },
  {
    id: 'offer-comparison',
    title: 'Compare Offers',
    situation: 'leaving',
    purpose: 'To see what each offer is worth a year, by the same rules, and to prepare the talk about it.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'offers',
        heading: 'Offers',
        parts: [
          {
            kind: 'text',
            text: 'Amounts with their currency, such as 95,000 EUR or €95k. Leave a cell empty when an offer has nothing there; add a column for another offer. Open the worksheet again, and it reckons below.',
          },
          {
            kind: 'table',
            columns: ['Part', 'Offer A', 'Offer B', 'Where I am'],
            rows: [
              ['Salary a year', '', '', ''],
              ['Target bonus a year', '', '', ''],
              ['Signing bonus', '', '', ''],
              ['Shares granted', '', '', ''],
              ['Options granted', '', '', ''],
              ['Strike price', '', '', ''],
              ['Price of a share today', '', '', ''],
              ['Discount for a private company', '', '', ''],
              ['Chance of a sale or listing', '', '', ''],
              ['Years of vesting', '4', '4', '4'],
              ['Benefits a year', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'arithmetic',
        heading: 'Worth a year',
        parts: [
          {
            kind: 'fill',
            report: 'offer-arithmetic',
          },
        ],
      },
      {
        id: 'rules',
        heading: 'How it is reckoned',
        parts: [
          {
            kind: 'list',
            items: [
              'Bonus: the target, as an amount or as a percentage of the salary; not the most that is possible.',
              'Signing bonus: a quarter of it a year. Read when it would have to be paid back.',
              'Shares: their number times what one is worth today, or what all of them are worth today as an amount; not the price at the grant, and no forecast. If the letter names an amount, ask how many shares that is. For a private company, 20 to 30 % off.',
              "Options: number times today's value less strike price, times the chance that they can ever be sold. Most start-ups never get there. Put 100 % where shares trade freely.",
              'Vesting: a grant is spread over its years, and over four at least, so that offers compare.',
              'Benefits: pension, insurance and later grants. Often ten to thirty thousand dollars a year, easily missed.',
            ],
          },
          {
            kind: 'text',
            text: 'Left out: tax, cost of living, what it costs to exercise options, changes of the share price, and what is lost by leaving early. It is a way to compare, not advice on money or law; have a contract read by somebody who knows.',
          },
        ],
      },
      {
        id: 'else',
        heading: 'What no number says',
        parts: [
          {
            kind: 'table',
            columns: ['What', 'Offer A', 'Offer B', 'Where I am'],
            rows: [
              ['Level and scope', '', '', ''],
              ['Team and manager', '', '', ''],
              ['What I would learn', '', '', ''],
              ['Place, hours, on call', '', '', ''],
              ['What would make me decline', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'talk',
        heading: 'The talk',
        parts: [
          {
            kind: 'list',
            items: [
              'Let them name a range first.',
              'Speak of the whole, not of the salary alone. Salary moves most easily; equity and level carry further.',
              'A level higher often means 20 to 40 % more, and a head start for the years after.',
              'A second offer at the same time is the strongest argument. Without one, market figures will do. Never invent either.',
              'Holidays, place, start, relocation and training can be asked for, too.',
              'Know what you do if they say no. Who cannot decline cannot negotiate.',
              'Whoever presses for an answer today tells you something.',
            ],
          },
          {
            kind: 'steps',
            items: [
              'Thank them, and say nothing about the figure.',
              'Ask for a couple of days to read everything.',
              'Come back with one request and its reason.',
              'Be ready to leave it.',
            ],
          },
          {
            kind: 'say',
            text: 'What range do you have in mind at this level?',
          },
          {
            kind: 'say',
            text: 'Thank you, I am glad about this. I will read all of it and come back to you on [day].',
          },
          {
            kind: 'say',
            text: 'I would like to work with this team. I have another offer with [what is better there]. Is there room in [base, equity, level]?',
          },
          {
            kind: 'say',
            text: 'I led [project], which is what your criteria describe for [level]. Can we talk about the level before the figures?',
          },
          {
            kind: 'ask',
            questions: [
              'What is the one thing I ask for, and the reason for it?',
              'Which evidence from my brag document fits their level criteria?',
              'What do I do without this offer?',
            ],
          },
        ],
      },
    ],
    source: 'Offer negotiation; total compensation calculation',
  },
  {
    id: 'company-evaluation',
    title: 'Evaluate a Company',
    situation: 'leaving',
    purpose: 'To examine a company as carefully as it examines you.',
    file: 'perDay',
    document: null,
    sections: [
      {
        id: 'dimensions',
        heading: 'Six dimensions',
        parts: [
          {
            kind: 'table',
            columns: ['About', 'A good sign', 'A bad sign', 'What I found'],
            rows: [
              [
                'Engineering culture',
                'designs are written, code is reviewed, postmortems look for causes',
                'speed is praised, and nobody cleans up',
                '',
              ],
              [
                'Technical quality',
                'tests and delivery run by themselves, production is watched',
                'somebody logs in to the server and copies files',
                '',
              ],
              [
                'Growth',
                'criteria for promotion are written down, mentors exist',
                '“good work gets noticed”',
                '',
              ],
              ['Hours', 'on call can be borne, holidays are taken', '“we are a family”', ''],
              ['The team', 'people stay, and speak freely', 'evasive answers, many who left', ''],
              ['Technical debt', 'named, and paid off in turn', '“later”, for years', ''],
            ],
          },
        ],
      },
      {
        id: 'research',
        heading: 'Research, two hours',
        parts: [
          {
            kind: 'table',
            columns: ['Minutes', 'What', 'Found'],
            rows: [
              ['30', 'What they build with: repositories, blog, job advertisements', ''],
              ['30 to 60', 'Two or three posts of their engineers that touch the role', ''],
              ['20', 'Reviews by employees: patterns, not single voices', ''],
              ['20', 'How they earn money, from whom, against whom; what was in the news', ''],
              ['10', 'Two or three things to refer to in the conversation', ''],
            ],
          },
        ],
      },
      {
        id: 'questions',
        heading: 'Ten questions',
        parts: [
          {
            kind: 'text',
            text: 'Choose what you really want to know. Beside each stands what a good and a bad answer sound like.',
          },
          {
            kind: 'table',
            columns: ['Question', 'A good answer', 'A bad answer', 'What they said'],
            rows: [
              [
                'How does a change get to production, and how often?',
                'in hours, many times a week, by itself',
                'on Thursdays, if the one who knows is there',
                '',
              ],
              [
                'What happened in your last big outage?',
                'a story with causes and what changed since',
                '“we have none”, or somebody’s name',
                '',
              ],
              [
                'How much time goes into debt and infrastructure?',
                'a share somebody can name',
                '“when there is time”',
                '',
              ],
              [
                'Who decides about architecture?',
                'those who run it, in writing',
                'one person alone, or nobody knows',
                '',
              ],
              [
                'Which part of the code hurts most, and what is the plan?',
                'a laugh, and a plan',
                'none, or a rewrite next year',
                '',
              ],
              [
                'How long does a review take?',
                'under a day, and people learn from them',
                'days, or approved unread',
                '',
              ],
              [
                'How often is somebody woken, and what do they get for it?',
                'a number, and time or money',
                '“it is part of the job”',
                '',
              ],
              ['Who was promoted lately, and for what?', 'a person and a piece of work', 'silence', ''],
              ['What did the last one in this role go on to?', 'something bigger', 'they left', ''],
              ['What would you change here if you could?', 'something real', 'nothing comes to mind', ''],
            ],
          },
        ],
      },
      {
        id: 'warnings',
        heading: 'On the day',
        parts: [
          {
            kind: 'check',
            items: [
              'They were prepared and on time',
              'They could say what the team builds, and for whom',
              'Somebody asked what I wanted to know',
              'The problems were like the work, not like a quiz',
              'The role is one role',
            ],
          },
        ],
      },
      {
        id: 'verdict',
        heading: 'Verdict',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which dimension would I regret in a year?',
              'What do I still have to find out, and from whom?',
            ],
          },
        ],
      },
    ],
    source: 'Evaluating companies; research before the interview; questions to ask',
  },
  {
    id: 'story-bank',
    title: 'Interview Story Bank',
    situation: 'leaving',
    purpose: 'Your best work as stories you can tell, sorted by the questions they answer.',
    file: 'one',
    document: null,
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
    document: null,
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
  {
    id: 'when-to-leave',
    title: 'Stay or Leave',
    situation: 'leaving',
    purpose: 'To tell ordinary friction from a reason to go, and to decide with a date instead of a mood.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'at-once',
        heading: 'Leave without trying to mend it',
        parts: [
          {
            kind: 'text',
            text: 'Any one of these is enough. Look after yourself first, and talk to somebody outside, such as a friend, a doctor or a lawyer.',
          },
          {
            kind: 'check',
            items: [
              'I am asked to do something illegal or deeply wrong',
              'My health suffers: lasting fear, low spirits, no sleep',
              'There is harassment, and those responsible for dealing with it do not',
              'I have reason to fear retaliation for having spoken up',
            ],
          },
        ],
      },
      {
        id: 'signals',
        heading: 'Signals, side by side',
        parts: [
          {
            kind: 'table',
            columns: ['About', 'Ordinary', 'Warning', 'What I see'],
            rows: [
              [
                'Learning',
                'two or three months of carrying out what I already know',
                'the same work for a year or more, and nobody who could push me',
                '',
              ],
              [
                'Values',
                'a decision I would not have made, now and then',
                'what is said and what is done differ, shortcuts are the rule, objections change nothing',
                '',
              ],
              [
                'Pay',
                'within 15 to 20 % of what the market gives',
                'no budget twice in a row, raises below inflation, or newcomers at my level get clearly more',
                '',
              ],
              [
                'Environment',
                'high standards, hard problems, frank words',
                'blame, lasting 50-hour weeks, decisions behind doors, honesty that is punished',
                '',
              ],
              [
                'Way up',
                'slow, with people who have made it',
                'nobody at the level I aim for, only heroics count, or one delay after the other',
                '',
              ],
            ],
          },
          {
            kind: 'text',
            text: 'Hard is not the same as harmful. Harmful looks like this:',
          },
          {
            kind: 'check',
            items: [
              'Postmortems name people, and people hide mistakes',
              'Long weeks are called commitment',
              'Those who do the work learn of decisions last',
              'What I saw is said not to have happened',
              'Frankness is punished',
              'Chances go to friends',
              'The teams are cut anew every year, and nobody can say why',
            ],
          },
        ],
      },
      {
        id: 'tests',
        heading: 'The test for each',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What can I name that I learnt in the last six months?',
              'Is it the place that stops me learning, or would I coast anywhere?',
              'Where does the company act against what it says, and have I said so to somebody who can change it?',
              'What would I be paid elsewhere, and how do I know?',
              'Is it hard here, or does it make me smaller?',
              'If I did everything right for 18 months, who says that I would get where I want, and can they promise it?',
            ],
          },
        ],
      },
      {
        id: 'first',
        heading: 'What to try first',
        parts: [
          {
            kind: 'check',
            items: [
              'Learning: ask for another team, a project that stretches me, or a goal with three months to reach it',
              'Values: say it to those who can change it, and find others who see the same',
              'Pay: bring market figures, and ask for an answer by a date',
              "Environment: talk to my manager's manager, or change teams; one manager is not the company",
              'Way up: ask what is missing, from whom, and by when',
              'All: tell my manager plainly what would have to change, and keep notes of what happened and when',
            ],
          },
          {
            kind: 'text',
            text: 'A counter-offer needs another offer, and that needs the will to take it.',
          },
        ],
      },
      {
        id: 'steps',
        heading: 'Five steps',
        parts: [
          {
            kind: 'steps',
            items: [
              'Diagnose: which of this can I influence from where I am?',
              'Say it: have I told somebody who can act, in so many words?',
              'Date: three months is usual; up to six for values. Write it down.',
              'Prepare meanwhile: brag document, résumé, conversations. It commits you to nothing.',
              'Decide: when the date has come and nothing has moved, go and look. Do not move the date twice.',
            ],
          },
          {
            kind: 'say',
            text: 'This is what I see, and this is what I would need to see a future here. Can we look at it again on a date we agree on?',
          },
          {
            kind: 'table',
            columns: ['What has to change', 'How I would notice', 'Told whom, and when', 'By which date'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'towards',
        heading: 'Away from what, towards what',
        parts: [
          {
            kind: 'text',
            text: 'A good decision has both. Going only away from something often leads to the same place under another name.',
          },
          {
            kind: 'ask',
            questions: [
              'What do I want to leave behind?',
              'What, precisely, do I want to go to?',
              'What would I miss?',
            ],
          },
        ],
      },
    ],
    source: 'When to leave a job',
  },
  {
    id: 'burnout-check',
    title: 'Burnout Check',
    situation: 'habit',
    purpose: 'To notice early, while a free weekend still helps.',
    file: 'perMonth',
    document: null,
    sections: [
      {
        id: 'signals',
        heading: 'Early signals',
        parts: [
          {
            kind: 'text',
            text: 'Irritation comes before tiredness. Two or more for two weeks deserve the care of an alert in production.',
          },
          {
            kind: 'check',
            items: [
              'Reasonable questions annoy me',
              'I resent reviews, or write them curtly',
              'I talk about the work with contempt',
              'I dread opening the laptop',
              'My decisions get worse, or I put them off',
              'Nothing comes to my mind any more',
              'I lie awake over work',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Since when, and what began at that time?',
              'Who would have noticed before me, and what do they say?',
            ],
          },
        ],
      },
      {
        id: 'energy',
        heading: 'Energy',
        parts: [
          {
            kind: 'table',
            columns: ['Gives energy', 'Drains it', 'What I change next week'],
            rows: [
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
            ],
          },
          {
            kind: 'text',
            text: 'Something that gives after something that drains, and no five meetings in a row.',
          },
        ],
      },
      {
        id: 'recovery',
        heading: 'Time to recover',
        parts: [
          {
            kind: 'check',
            items: [
              'Weekends are free, except for real incidents',
              'I take every day of leave, and the next one has a date',
              'Work does not reach me after a fixed hour, and my team knows the hour',
              'An emergency has a way that does not lead through me',
            ],
          },
          {
            kind: 'say',
            text: 'I do good work in working hours. If it does not fit into them, let us talk about what is in scope.',
          },
          {
            kind: 'ask',
            questions: ['When did I last have two weeks without work?'],
          },
        ],
      },
      {
        id: 'shutdown',
        heading: 'End of the day',
        parts: [
          {
            kind: 'steps',
            items: [
              'Write down where I stopped',
              'Write down what I begin with tomorrow',
              'Say that I am off, close the laptop, leave the desk',
            ],
          },
        ],
      },
      {
        id: 'beyond',
        heading: 'When it is not me',
        parts: [
          {
            kind: 'text',
            text: 'When half the team is worn out, no ritual helps: plans, people or deadlines do not fit together. A hundred and ten per cent for a quarter is paid back in the next one.',
          },
          {
            kind: 'ask',
            questions: [
              'Whom do I tell, with which examples, and by when do I expect something to change?',
              'If it goes on, what does the sheet about leaving say? And whom outside of work can I talk to?',
            ],
          },
        ],
      },
    ],
    source: 'Managing energy and preventing burnout',
  },
  {
    id: 'glue-work',
    title: 'Glue Work',
    situation: 'habit',
    purpose:
      'To see how much of the work that holds the team together is yours, and to have it count or hand it on.',
    file: 'perReviewPeriod',
    document: null,
    sections: [
      {
        id: 'list',
        heading: 'List it',
        parts: [
          {
            kind: 'text',
            text: 'Onboarding, documentation, meetings that somebody has to run, coordination, postmortems, reviews. These entries may belong here; what is in no commit is missing.',
          },
          {
            kind: 'fill',
            report: 'glue-entries',
          },
          {
            kind: 'table',
            columns: ['What', 'For whom', 'Hours a week', 'Asked for or picked up'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'quantify',
        heading: 'Say what it changed',
        parts: [
          {
            kind: 'text',
            text: 'How long newcomers need now and needed before; how many questions a page answers; which incident did not happen again.',
          },
          {
            kind: 'ask',
            questions: [
              'What would have gone wrong, or taken longer, without it?',
              'Who could put a number to that?',
            ],
          },
        ],
      },
      {
        id: 'recognise',
        heading: 'Have it recognised',
        parts: [
          {
            kind: 'say',
            text: 'I spend about … of my week on …. The team gets … from it. How does that count at my level, and where would you write it down?',
          },
          {
            kind: 'ask',
            questions: [
              'What did my manager answer, and when?',
              'Does the written rubric mention any of it?',
            ],
          },
        ],
      },
      {
        id: 'distribute',
        heading: 'Hand it on',
        parts: [
          {
            kind: 'check',
            items: [
              'There is a page, a template or a script, so that it does not need me',
              'It goes round in a rota',
              'Somebody else has done it once while I watched',
            ],
          },
          {
            kind: 'ask',
            questions: ['What of the list is mine only because I never said no?'],
          },
        ],
      },
      {
        id: 'balance',
        heading: 'Keep the balance',
        parts: [
          {
            kind: 'text',
            text: 'Early in a career most of the week is technical work that people see. At staff level more of it is glue, and is meant to be.',
          },
          {
            kind: 'ask',
            questions: [
              'Which technical result of this period carries my name?',
              'What share is right for the level I aim at, and what is it now?',
              'If this company does not value it, do I stay all the same?',
            ],
          },
        ],
      },
    ],
    source: 'The glue work problem',
  },
  {
    id: 'learning-plan',
    title: 'Learning Plan',
    situation: 'habit',
    purpose:
      'One or two things to know in depth, a few hours a week for them, and something to show for each.',
    file: 'perReviewPeriod',
    document: null,
    sections: [
      {
        id: 'shape',
        heading: 'The shape of a T',
        parts: [
          {
            kind: 'table',
            columns: ['Area', 'Deep or broad', 'Where I stand', 'What “good” would let me do'],
            rows: [
              ['', 'deep', '', ''],
              ['', 'deep', '', ''],
              ['', 'broad', '', ''],
              ['', 'broad', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which area would others name if they were asked what I am good at?',
              'What do I use every day without knowing how it works inside?',
              'Which skill do I avoid, although I know it would help?',
            ],
          },
        ],
      },
      {
        id: 'hours',
        heading: 'Hours',
        parts: [
          {
            kind: 'text',
            text: 'Three to five hours a week, in the calendar, moved when they have to be and not dropped.',
          },
          {
            kind: 'ask',
            questions: ['Which hours, on which days?', 'What do they push out, and who has to know?'],
          },
        ],
      },
      {
        id: 'sources',
        heading: 'Sources',
        parts: [
          {
            kind: 'text',
            text: 'Few and good. Two or three newsletters, a book a quarter, one or two design documents of other companies a month.',
          },
          {
            kind: 'table',
            columns: ['Source', 'How often', 'What I got from it last'],
            rows: [
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which source gave me nothing for a month, and can go?',
              'Will the topic of the day still matter to my work in a year?',
            ],
          },
        ],
      },
      {
        id: 'outputs',
        heading: 'Something to show for each',
        parts: [
          {
            kind: 'text',
            text: 'A summary, a prototype, a talk to the team, a note that others find. What has no output was reading for pleasure, which is fine too.',
          },
          {
            kind: 'table',
            columns: ['What I took in', 'What I made of it', 'Who saw it', 'By when'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
        ],
      },
      {
        id: 'review',
        heading: 'Once a month',
        parts: [
          {
            kind: 'check',
            items: [
              'I have read my notes of the month again',
              'I can explain one thing now that I could not before',
              'Something of it went into my work, and into the brag document',
            ],
          },
          {
            kind: 'ask',
            questions: ['What had I forgotten already?', 'What changes in the plan?'],
          },
        ],
      },
    ],
    source: 'Continuous learning',
  },
  {
    id: 'mentoring-plan',
    title: 'Mentoring Plan',
    situation: 'habit',
    purpose: 'To find out why somebody is stuck, and to give them one step at a time that fits the cause.',
    file: 'perReviewPeriod',
    document: null,
    sections: [
      {
        id: 'who',
        heading: 'Who, and what for',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Who is it, and what do they want in their own words?',
              'What are they doing well already? Name a piece of work.',
            ],
          },
        ],
      },
      {
        id: 'cause',
        heading: 'Why they are stuck',
        parts: [
          {
            kind: 'text',
            text: 'Most people have more than one of these. The remedies have little in common.',
          },
          {
            kind: 'table',
            columns: ['Cause', 'What it looks like', 'What helps', 'Here'],
            rows: [
              [
                'The next level is a riddle to them',
                'they polish what they are good at',
                'lay their work beside the level map and choose one gap',
                '',
              ],
              [
                'No occasion for it',
                'they could, and the team has no such work',
                'a project across teams, an RFC, a service of their own; their manager has to help',
                '',
              ],
              [
                'One skill is missing',
                'they go round it: no designs, thin reviews, no word to people outside engineering',
                'a month of practice of just that, with an answer from me each time',
                '',
              ],
              [
                'Nobody sees it',
                'they work at the next level and those who decide do not know',
                'a brag document, outcome before activity, a talk to the team',
                '',
              ],
            ],
          },
          {
            kind: 'ask',
            questions: ['Which is it first, and by what do I know?'],
          },
        ],
      },
      {
        id: 'meetings',
        heading: 'Every two weeks, half an hour',
        parts: [
          {
            kind: 'ask',
            questions: ['What are you proud of since last time?', 'What was the hardest decision?'],
          },
          {
            kind: 'table',
            columns: ['Date', 'One step until next time', 'How we will know', 'What came of it'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
          {
            kind: 'text',
            text: 'A step is small enough for two weeks and says what is looked at, such as a review of one migration with an eye to operations.',
          },
        ],
      },
      {
        id: 'show',
        heading: 'Show it',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What can I do in front of them, or with them, instead of describing it?',
              'Which door can I open that they cannot?',
            ],
          },
        ],
      },
      {
        id: 'honest',
        heading: 'When it is not enough yet',
        parts: [
          {
            kind: 'text',
            text: 'The situation, what they did, what it led to; not what they are. Nothing promised that I do not expect.',
          },
          {
            kind: 'ask',
            questions: [
              'What do I want to see in the next quarter, how often, and when do we look at it again?',
            ],
          },
        ],
      },
    ],
    source: 'Mentoring someone who is stuck',
  },
  {
    id: 'definition-of-success',
    title: 'My Definition of Success',
    situation: 'habit',
    purpose: "Your own measure, once a year, so that you need nobody else's.",
    file: 'perYear',
    document: null,
    sections: [
      {
        id: 'measure',
        heading: 'The measure',
        parts: [
          {
            kind: 'text',
            text: 'Money, influence, time, learning, people, peace. Any of them will do. All of them at once will not.',
          },
          {
            kind: 'ask',
            questions: [
              'If I had to put those in an order, what would come first, and what last?',
              'How would a good ordinary week look, in three years?',
              'How much is enough?',
            ],
          },
        ],
      },
      {
        id: 'me',
        heading: 'Where I stand',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which two or three things do I do best?',
              'Which problems do I forget the time over?',
              'Which skill stands between me and where I want to be?',
              'Whose way do I admire, and what about it exactly?',
              'What do I put off that would move me on?',
            ],
          },
        ],
      },
      {
        id: 'others',
        heading: "Other people's success",
        parts: [
          {
            kind: 'text',
            text: 'One sees the title and not the luck, the nights, or what it cost. Slow years have often been the ones that laid the ground.',
          },
          {
            kind: 'ask',
            questions: ['With whom do I compare myself, and would I want the whole of their life?'],
          },
        ],
      },
      {
        id: 'year',
        heading: 'This year',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What will I do more of, and what less?',
              'By which three facts shall I see in a year that it was a good one?',
              'What did I write last time, and what has changed?',
            ],
          },
        ],
      },
    ],
    source: 'Practice Exercises; comparing yourself to others',
  },
  {
    id: 'portfolio-audit',
    title: 'Portfolio and Profile Audit',
    situation: 'habit',
    purpose: 'What a stranger learns about you in one minute, and the one thing to mend this month.',
    file: 'perReviewPeriod',
    document: null,
    sections: [
      {
        id: 'minute',
        heading: 'One minute',
        parts: [
          {
            kind: 'text',
            text: 'Open your profile in a private window and look at it for sixty seconds. A recruiter takes ten to fifteen.',
          },
          {
            kind: 'ask',
            questions: ['What would a stranger say I am good at?', 'Is it what I want to be known for?'],
          },
        ],
      },
      {
        id: 'code',
        heading: 'Code in public',
        parts: [
          {
            kind: 'check',
            items: [
              'The profile says in one sentence who I am, and points to two or three projects',
              'What is pinned fits the work I want, at most six',
              'Each pinned project says what it is for, how to run it, how it is built and why so',
              'Each has tests, and was touched this year',
              'Issues and pull requests of others have an answer',
              'Nothing pinned is a tutorial I followed, or an empty shell',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which problem of my own did I solve with a tool that others could use?',
              'Could I defend every decision in it, and name what it costs?',
              'Who uses it? Ten people are people.',
            ],
          },
        ],
      },
      {
        id: 'open-source',
        heading: "Work on other people's projects",
        parts: [
          {
            kind: 'steps',
            items: [
              'Mend something in the documentation of a project I use',
              'Take an issue that is marked for newcomers',
              'Fix upstream the bug that I worked around',
              'Build a plugin or an integration',
              'Once a month for a year, rather than a weekend of twenty',
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which project, which step, and when does it end?',
              'Where is the limit, so that it does not become a second job?',
            ],
          },
        ],
      },
      {
        id: 'profile',
        heading: 'Professional profile',
        parts: [
          {
            kind: 'check',
            items: [
              'The headline says what I do and care about, besides the title',
              'About: three or four sentences, first person, with the words that people search for',
              'Jobs list results with numbers, instead of duties',
              'My best talk, text or project is pinned at the top',
              'Skills are those of the job I want next',
              'Something of mine appears about once a month',
            ],
          },
        ],
      },
      {
        id: 'one',
        heading: 'One thing',
        parts: [
          {
            kind: 'ask',
            questions: ['What one change this month would alter the answer to the first question?'],
          },
        ],
      },
    ],
    source: 'Building Your Technical Portfolio; Building Your Personal Brand',
  },
  {
    id: 'reading-list',
    title: 'Reading List',
    situation: 'habit',
    purpose: 'A few good things to read, by the situation you are in.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'staff',
        heading: 'Towards staff',
        parts: [
          {
            kind: 'check',
            items: [
              "“The Staff Engineer's Path”, Tanya Reilly, O'Reilly 2022: how to work at that level, from day to day",
              '“Staff Engineer”, Will Larson: what people with the title do, in their own words',
              '[StaffEng](https://staffeng.com): stories by archetype, and guides to the packet; begin with five',
            ],
          },
        ],
      },
      {
        id: 'organisation',
        heading: 'How companies and the industry work',
        parts: [
          {
            kind: 'check',
            items: [
              '“An Elegant Puzzle”, Will Larson: how engineering organisations are built, also for those who do not manage one',
              "[“Don't Call Yourself a Programmer”](https://www.kalzumeus.com/2011/10/28/dont-call-yourself-a-programmer/), Patrick McKenzie: what companies pay for; once a year",
              '[The Pragmatic Engineer](https://newsletter.pragmaticengineer.com), Gergely Orosz: pay, culture and trends, from the inside',
            ],
          },
        ],
      },
      {
        id: 'glue',
        heading: 'Work that nobody sees',
        parts: [
          {
            kind: 'check',
            items: [
              '[“Being Glue”](https://www.noidea.dog/glue), Tanya Reilly, talk and text: send it to your manager, too',
            ],
          },
        ],
      },
      {
        id: 'management',
        heading: 'To manage or not',
        parts: [
          {
            kind: 'check',
            items: [
              '[“The Engineer/Manager Pendulum”](https://charity.wtf/2017/05/11/the-engineer-manager-pendulum/), Charity Majors: another job, not a better one, and there is a way back',
            ],
          },
        ],
      },
      {
        id: 'learning',
        heading: 'Learning and asking in public',
        parts: [
          {
            kind: 'check',
            items: [
              "[Julia Evans's blog](https://jvns.ca): good questions, debugging, and learning where others can see it",
            ],
          },
        ],
      },
      {
        id: 'case',
        heading: 'For a question of your own',
        parts: [
          {
            kind: 'text',
            text: 'No list has it. Search Hacker News, StaffEng and the engineering blogs of Dropbox, Stripe or Netflix for the case you are in, and read three people who disagree.',
          },
        ],
      },
      {
        id: 'money',
        heading: 'Before you negotiate',
        parts: [
          {
            kind: 'check',
            items: ['[Levels.fyi](https://www.levels.fyi): pay by company, level and place'],
          },
        ],
      },
      {
        id: 'mine',
        heading: 'My own',
        parts: [
          {
            kind: 'table',
            columns: ['What', 'Who recommended it', 'What I took from it'],
            rows: [
              ['', '', ''],
              ['', '', ''],
            ],
          },
        ],
      },
    ],
    source: 'Curated Resources for Career Growth',
  },
  {
    id: 'remote-visibility',
    title: 'Remote Visibility',
    situation: 'habit',
    purpose: 'To find out where work done from afar goes unseen, and to change one thing a month.',
    file: 'perReviewPeriod',
    document: null,
    sections: [
      {
        id: 'traces',
        heading: 'What others can see of my work',
        parts: [
          {
            kind: 'check',
            items: [
              'Descriptions of my pull requests say what was wrong, why this way, and what else I looked at',
              'My manager gets three to five bullets of outcome every Friday',
              'After a meeting I post what was decided, who does what, and by when',
              'Something of mine was shown in a demo, live or recorded',
              'I wrote down the last puzzle I solved where others find it',
            ],
          },
        ],
      },
      {
        id: 'writing',
        heading: 'Messages for somebody who reads them in eight hours',
        parts: [
          {
            kind: 'check',
            items: [
              'All that is needed for an answer is in the first message',
              'One message instead of twelve, with headings when it is long',
              'Options, what I recommend, and until when I wait',
              'I say when I will answer, when I cannot answer now',
              'Reviews say what I looked at, also when I approve',
            ],
          },
          {
            kind: 'table',
            columns: ['What', 'Where'],
            rows: [
              ['A quick question', 'chat'],
              ['What several people have to think about, or what lasts longer than a day', 'a document'],
              ['An explanation or a demo', 'a recorded video'],
              ['A debate that has to end, or something delicate', 'a meeting'],
            ],
          },
        ],
      },
      {
        id: 'people',
        heading: 'People outside my team',
        parts: [
          {
            kind: 'text',
            text: "Half an hour every two weeks with somebody on a neighbouring team, a manager's manager, or an engineer whose work you like.",
          },
          {
            kind: 'table',
            columns: ['Who', 'What we have in common', 'Last talked', 'Next'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Which question in a shared channel could I have answered this month?',
              'With whom could I pair for an hour, across time zones?',
              'What is the next occasion to meet in person, and whom do I want to see there?',
            ],
          },
        ],
      },
      {
        id: 'risks',
        heading: 'Risks',
        parts: [
          {
            kind: 'table',
            columns: ['Risk', 'What helps', 'How it is with me'],
            rows: [
              [
                'Those in the office are thought of first',
                'written criteria, and outcomes sent every week',
                '',
              ],
              [
                'Decisions fall while I sleep',
                'decisions wait for a written round; meeting times rotate',
                '',
              ],
              ['I am a name on a screen', 'talks one to one, with a camera when it matters; the offsite', ''],
              [
                'I pick up nothing in passing',
                'pairing, internal talks, a channel for what people learnt',
                '',
              ],
              ['Work does not end', 'a fixed end to the day that others know, and a closed laptop', ''],
            ],
          },
        ],
      },
    ],
    source: 'Remote Engineering Career Tips',
  },
  {
    id: 'talk-outline',
    title: 'Talk Outline',
    situation: 'habit',
    purpose: 'A talk of half an hour about one thing you can explain, minute by minute.',
    file: 'perDay',
    document: null,
    sections: [
      {
        id: 'idea',
        heading: 'The idea',
        parts: [
          {
            kind: 'text',
            text: 'A problem you solved, a bug that taught you something, a tool you tried and what surprised you. It need not be new to the world, only useful to those who listen.',
          },
          {
            kind: 'ask',
            questions: [
              'What will somebody do differently after it?',
              'Who listens, and what do they know already?',
              'Which title promises exactly that, with a number if there is one?',
            ],
          },
        ],
      },
      {
        id: 'minutes',
        heading: 'The minutes',
        parts: [
          {
            kind: 'table',
            columns: ['Minutes', 'Part', 'What I say'],
            rows: [
              ['2', 'A concrete problem, or a story', ''],
              ['3', 'What one has to know to follow', ''],
              ['15 to 20', 'What was tried, what failed, what worked, and why', ''],
              ['3', 'Three to five things to take home', ''],
              ['5', 'Questions', ''],
            ],
          },
        ],
      },
      {
        id: 'stages',
        heading: 'Where to give it',
        parts: [
          {
            kind: 'text',
            text: 'Each is a rehearsal of the next.',
          },
          {
            kind: 'steps',
            items: [
              'Five minutes at a meetup',
              'Fifteen to thirty minutes inside the company',
              'A regional conference, after two or three of those',
              'A large one: with what people learn, why you, and why now',
            ],
          },
          {
            kind: 'ask',
            questions: ['Which is the next for this talk, and when do they want proposals?'],
          },
        ],
      },
      {
        id: 'after',
        heading: 'Afterwards',
        parts: [
          {
            kind: 'check',
            items: [
              'Slides and recording have an address',
              'Log Impact, with how many came and what they asked',
            ],
          },
          {
            kind: 'ask',
            questions: ['What did people ask that belongs into the talk?'],
          },
        ],
      },
    ],
    source: 'Conference talks',
  },
  {
    id: 'working-with-me',
    title: 'Working With Me',
    situation: 'habit',
    purpose:
      'One page that spares your colleagues a few weeks of guessing, above all those in other time zones.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'reach',
        heading: 'How to reach me',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which hours, in which time zone, and when am I at my best?',
              'What goes where: chat, document, recorded video, meeting?',
              'How fast do I answer on each, and what is the way when it burns?',
            ],
          },
        ],
      },
      {
        id: 'work',
        heading: 'How I work',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What gives me energy, and what drains it?',
              'How do I like to decide, in writing or in talk, at once or after a night?',
              'What do I do when I am stuck, and after how long?',
            ],
          },
        ],
      },
      {
        id: 'feedback',
        heading: 'Feedback',
        parts: [
          {
            kind: 'ask',
            questions: [
              'How do I want to hear what I could do better, and how soon?',
              'What do people misread in me?',
            ],
          },
        ],
      },
      {
        id: 'help',
        heading: 'What to come to me for',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What do I know that others look for?',
              'What would I like to be asked about more often?',
            ],
          },
        ],
      },
    ],
    source: 'Remote work: relationships',
  },
  {
    id: 'writing-ideas',
    title: 'Writing Ideas',
    situation: 'habit',
    purpose: 'A list to write from, one piece a month, useful before it is perfect.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'sources',
        heading: 'Where pieces come from',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What did I learn lately that took too long to find?',
              'Which hunt for a bug would make a story, with the wrong turns?',
              'Which two ways did I compare, and when does each win?',
              'Which tool or habit of my team would help others?',
              'What do I explain again and again?',
            ],
          },
        ],
      },
      {
        id: 'list',
        heading: 'The list',
        parts: [
          {
            kind: 'table',
            columns: ['Idea', 'For whom', 'Form', 'Next step'],
            rows: [
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
              ['', '', '', ''],
            ],
          },
          {
            kind: 'text',
            text: 'Forms: a page for the team, a runbook, a decision record, a design document, a postmortem, a post inside or outside the company, a talk.',
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
              'There is an example one can run, or look at',
              'It says why, not only how',
              'Somebody one level below me understood it',
              'It works without knowing our code',
              "Nothing of the company's is in it that must not leave",
              'Four fifths finished is finished',
            ],
          },
        ],
      },
      {
        id: 'where',
        heading: 'Where it goes',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Who should find it, and where do they look?',
              'Does the company have a blog, and who runs it?',
            ],
          },
        ],
      },
    ],
    source: 'Technical writing, and writing in public',
  },
  {
    id: 'adr',
    title: 'Decision Record',
    situation: 'writing',
    purpose: 'To record a decision with its reasons, for those who will wonder in two years.',
    file: 'one',
    document: '0000. (What is decided, as a sentence)',
    sections: [
      {
        id: 'status',
        heading: 'Status',
        parts: [
          {
            kind: 'text',
            text: 'Proposed',
          },
        ],
      },
      {
        id: 'context',
        heading: 'Context',
        parts: [
          {
            kind: 'ask',
            questions: ['What is the problem, and which facts and limits hold whatever is chosen?'],
          },
        ],
      },
      {
        id: 'decision',
        heading: 'Decision',
        parts: [
          {
            kind: 'ask',
            questions: ['We will do what, and what tips the scales?'],
          },
        ],
      },
      {
        id: 'alternatives',
        heading: 'Alternatives',
        parts: [
          {
            kind: 'ask',
            questions: ['Which other options were there, and why not each of them?'],
          },
        ],
      },
      {
        id: 'consequences',
        heading: 'Consequences',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What becomes easier, what becomes harder, and for whom?',
              'What would make us decide anew?',
            ],
          },
        ],
      },
    ],
    source: 'Technical writing: decision records',
  },
  {
    id: 'design-doc',
    title: 'Design Document',
    situation: 'writing',
    purpose: 'To agree on a problem and a way before the code is written.',
    file: 'one',
    document: 'Design: (what it makes possible)',
    sections: [
      {
        id: 'status',
        heading: 'Status',
        parts: [
          {
            kind: 'text',
            text: 'Draft',
          },
        ],
      },
      {
        id: 'problem',
        heading: 'Problem',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Who cannot do what, how often, and what does it cost?',
              'Why now, and what happens if nothing is done?',
            ],
          },
        ],
      },
      {
        id: 'goals',
        heading: 'Goals',
        parts: [
          {
            kind: 'ask',
            questions: ['Which number tells that it worked, where is it now, and where shall it be?'],
          },
        ],
      },
      {
        id: 'non-goals',
        heading: 'Non-goals',
        parts: [
          {
            kind: 'ask',
            questions: ['What could one expect of this that it does not do?'],
          },
        ],
      },
      {
        id: 'proposal',
        heading: 'Proposal',
        parts: [
          {
            kind: 'ask',
            questions: [
              'How does it work, for somebody who knows the system but not this part?',
              'What changes for users, data and other teams?',
            ],
          },
        ],
      },
      {
        id: 'alternatives',
        heading: 'Alternatives',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which other ways were looked at, each with its strongest point and the reason against it? Count doing nothing.',
            ],
          },
        ],
      },
      {
        id: 'trade-offs',
        heading: 'Trade-offs',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What does it cost, what becomes harder, and who bears that?',
              'What would show that it was the wrong choice?',
            ],
          },
        ],
      },
      {
        id: 'rollout',
        heading: 'Rollout and rollback',
        parts: [
          {
            kind: 'ask',
            questions: [
              'In which steps does it go out, and what must be seen before the next one?',
              'How is it taken back, in how long, and what cannot be?',
            ],
          },
        ],
      },
      {
        id: 'operation',
        heading: 'Security and operation',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Who may do what, and which data is new?',
              'How will whoever is on call see that it is broken, and what do they do then?',
            ],
          },
        ],
      },
      {
        id: 'questions',
        heading: 'Open questions',
        parts: [
          {
            kind: 'ask',
            questions: ['What is not known yet, who finds it out, and by when?'],
          },
        ],
      },
    ],
    source: 'Design Docs and RFCs',
  },
  {
    id: 'incident-log',
    title: 'Incident Log',
    situation: 'writing',
    purpose: 'To write along while it burns, so that nobody has to remember.',
    file: 'one',
    document: 'Incident: (what users see)',
    sections: [
      {
        id: 'command',
        heading: 'Roles',
        parts: [
          {
            kind: 'table',
            columns: ['Role', 'Who'],
            rows: [
              ['In command', ''],
              ['Looks into it', ''],
              ['Writes and informs', ''],
            ],
          },
        ],
      },
      {
        id: 'first',
        heading: 'The first half hour',
        parts: [
          {
            kind: 'check',
            items: [
              'To minute 5: somebody is in command and has said so, with what is known of the damage',
              'To minute 15: how many are hit, whether it grows, whether data is lost. Not yet why',
              'To minute 25: the damage is limited: drained, switched off, or rolled back after a look at what cannot be',
              'To minute 30: a word to those outside, with the time of the next one',
            ],
          },
        ],
      },
      {
        id: 'log',
        heading: 'Log',
        parts: [
          {
            kind: 'table',
            columns: ['Time and zone', 'What was seen or done', 'By whom'],
            rows: [
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
            ],
          },
        ],
      },
      {
        id: 'updates',
        heading: 'Updates',
        parts: [
          {
            kind: 'say',
            text: 'We know that … . About … are hit. We have … . The next word comes at … .',
          },
        ],
      },
      {
        id: 'after',
        heading: 'For afterwards',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What do we keep before it is gone, such as logs, graphs and dumps?',
              'Which step was not in the runbook?',
              'When is the postmortem, and who writes it?',
            ],
          },
        ],
      },
    ],
    source: 'The first 30 minutes of a production incident',
  },
  {
    id: 'postmortem',
    title: 'Postmortem',
    situation: 'writing',
    purpose: 'To learn what let it happen, without asking who.',
    file: 'one',
    document: 'Postmortem: (what users saw, and the day)',
    sections: [
      {
        id: 'summary',
        heading: 'Summary',
        parts: [
          {
            kind: 'ask',
            questions: ['What happened, to whom, for how long, in three sentences?'],
          },
        ],
      },
      {
        id: 'impact',
        heading: 'Impact',
        parts: [
          {
            kind: 'ask',
            questions: ['How many users or requests, which money or data, which promise was broken?'],
          },
        ],
      },
      {
        id: 'timeline',
        heading: 'Timeline',
        parts: [
          {
            kind: 'ask',
            questions: [
              'When did it begin, when was it noticed and by what, when was the cause known, when was it over? Times with their zone.',
            ],
          },
        ],
      },
      {
        id: 'causes',
        heading: 'Causes',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What in the system made it possible, and what made it last? Go on asking why until the answer is no person.',
            ],
          },
        ],
      },
      {
        id: 'lessons',
        heading: 'What helped, and what hindered',
        parts: [
          {
            kind: 'ask',
            questions: ['What went well, what went badly, and where were we lucky?'],
          },
        ],
      },
      {
        id: 'actions',
        heading: 'Action items',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What is done so that it cannot happen again, is noticed sooner, or hurts less? Each with one owner, a day, and how we see that it works.',
            ],
          },
        ],
      },
    ],
    source: 'Technical writing: postmortems; production incidents',
  },
  {
    id: 'pull-request-description',
    title: 'Pull-Request Description',
    situation: 'writing',
    purpose: 'To show a reviewer, and whoever reads it in a year, what was wrong and why this way.',
    file: 'one',
    document: '(What it does, as an order)',
    sections: [
      {
        id: 'why',
        heading: 'Why',
        parts: [
          {
            kind: 'ask',
            questions: ['What went wrong, or was not possible, for whom and how often? Link the issue.'],
          },
        ],
      },
      {
        id: 'what',
        heading: 'What changes',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What is different afterwards, and what did I leave out on purpose?',
              'Which other way did I look at, and why not that one?',
            ],
          },
        ],
      },
      {
        id: 'proof',
        heading: 'How I know that it works',
        parts: [
          {
            kind: 'ask',
            questions: ['Which test fails without it? What did I measure, before and after?'],
          },
        ],
      },
      {
        id: 'risk',
        heading: 'Risk',
        parts: [
          {
            kind: 'ask',
            questions: ['What could break, who would notice, and how is it taken back?'],
          },
        ],
      },
      {
        id: 'review',
        heading: 'Where to look',
        parts: [
          {
            kind: 'ask',
            questions: ['Where shall the reviewer begin, and on which point do I want another opinion?'],
          },
        ],
      },
    ],
    source: 'Remote visibility: pull-request descriptions',
  },
  {
    id: 'rfc',
    title: 'RFC',
    situation: 'writing',
    purpose: 'To ask several teams for their judgement on a change that all of them will live with.',
    file: 'one',
    document: 'RFC: (what we propose)',
    sections: [
      {
        id: 'status',
        heading: 'Status',
        parts: [
          {
            kind: 'text',
            text: 'Draft',
          },
        ],
      },
      {
        id: 'summary',
        heading: 'Summary',
        parts: [
          {
            kind: 'ask',
            questions: ['What is proposed, in one paragraph, for somebody who reads nothing else?'],
          },
        ],
      },
      {
        id: 'motivation',
        heading: 'Motivation',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which problem do which teams have, with an example and a number?',
              'What do they do today instead?',
            ],
          },
        ],
      },
      {
        id: 'proposal',
        heading: 'Proposal',
        parts: [
          {
            kind: 'ask',
            questions: ['What will a team do differently, step by step?', 'How does it work inside?'],
          },
        ],
      },
      {
        id: 'drawbacks',
        heading: 'Drawbacks',
        parts: [
          {
            kind: 'ask',
            questions: ['Why should we not do this? What does it cost, whom, and for how long?'],
          },
        ],
      },
      {
        id: 'alternatives',
        heading: 'Alternatives',
        parts: [
          {
            kind: 'ask',
            questions: ['What else could be done, and why is it not proposed? Count doing nothing.'],
          },
        ],
      },
      {
        id: 'adoption',
        heading: 'Adoption and rollback',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Who moves first, who helps the others, and what happens to those who never move?',
              'If it fails halfway, how do we get back?',
            ],
          },
        ],
      },
      {
        id: 'questions',
        heading: 'Unresolved questions',
        parts: [
          {
            kind: 'ask',
            questions: ['What shall the discussion settle, and what can wait?'],
          },
        ],
      },
    ],
    source: 'Design Docs and RFCs',
  },
  {
    id: 'runbook',
    title: 'Runbook',
    situation: 'writing',
    purpose: 'For somebody who is woken at three and has never seen the service.',
    file: 'one',
    document: 'Runbook: (the alert, or the task)',
    sections: [
      {
        id: 'when',
        heading: 'When to use it',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which alert or symptom leads here, and what do users see then?',
              'How urgent is it, and may it wait until morning?',
            ],
          },
        ],
      },
      {
        id: 'check',
        heading: 'First look',
        parts: [
          {
            kind: 'ask',
            questions: ['Which dashboard and which command tell how bad it is? What is normal there?'],
          },
        ],
      },
      {
        id: 'stop',
        heading: 'Limit the damage',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which steps, as commands to copy, each with what one should see after it?',
              'What must not be done, and why?',
            ],
          },
        ],
      },
      {
        id: 'back',
        heading: 'Check that it is over',
        parts: [
          {
            kind: 'ask',
            questions: ['By what does one see it, and for how long does one watch?'],
          },
        ],
      },
      {
        id: 'escalate',
        heading: 'When this does not help',
        parts: [
          {
            kind: 'ask',
            questions: ['Who is called, how, and with which facts at hand?'],
          },
        ],
      },
      {
        id: 'care',
        heading: 'Care of this page',
        parts: [
          {
            kind: 'ask',
            questions: ['Who keeps it, and when was it last tried by somebody else?'],
          },
        ],
      },
    ],
    source: 'Operability; production incidents',
  },
  {
    id: 'tech-debt-register',
    title: 'Tech Debt Register',
    situation: 'writing',
    purpose: 'To make debt visible in the words of those who plan, with the event that makes it due.',
    file: 'one',
    document: null,
    sections: [
      {
        id: 'list',
        heading: 'Register',
        parts: [
          {
            kind: 'table',
            columns: ['What', 'Since', 'What it costs now and whom', 'Due when', 'Effort', 'Owner'],
            rows: [
              ['', '', '', '', '', ''],
              ['', '', '', '', '', ''],
              ['', '', '', '', '', ''],
            ],
          },
          {
            kind: 'ask',
            questions: [
              'Is each cost a number that a product manager understands, such as hours a week, failed deployments or incidents?',
              'Is the event that makes it due measured by something that raises an alert?',
            ],
          },
        ],
      },
      {
        id: 'plan',
        heading: 'This quarter',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which of them pay for themselves first, in how many weeks, and what do we expect to see?',
              'Which share of the time is set aside? Fifteen to twenty per cent is usual.',
            ],
          },
        ],
      },
      {
        id: 'never',
        heading: 'Left alone on purpose',
        parts: [
          {
            kind: 'ask',
            questions: ['What is ugly and hurts nobody?'],
          },
        ],
      },
      {
        id: 'paid',
        heading: 'Paid back',
        parts: [
          {
            kind: 'table',
            columns: ['What', 'When', 'What changed'],
            rows: [['', '', '']],
          },
        ],
      },
    ],
    source: 'Making technical debt visible',
  },
  {
    id: 'technical-strategy',
    title: 'Technical Strategy',
    situation: 'writing',
    purpose: 'To say in fifteen minutes of reading what is invested in, what is not, and why.',
    file: 'one',
    document: 'Technical strategy: (the domain, and the year)',
    sections: [
      {
        id: 'summary',
        heading: 'Summary',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What do we invest in, what not, and which results for the business does that make possible?',
            ],
          },
        ],
      },
      {
        id: 'state',
        heading: 'Current state',
        parts: [
          {
            kind: 'ask',
            questions: ['Where are we, in numbers, and what do the people who live with it say?'],
          },
        ],
      },
      {
        id: 'priorities',
        heading: 'Priorities',
        parts: [
          {
            kind: 'ask',
            questions: [
              'Which three to five themes, in order? Each with its problem, the direction, a rough cost, and how success is measured.',
              'What does waiting half a year cost, for each?',
            ],
          },
        ],
      },
      {
        id: 'not',
        heading: 'What we will not do',
        parts: [
          {
            kind: 'ask',
            questions: ['Which good ideas are left out, and what is the better use of that time?'],
          },
        ],
      },
      {
        id: 'risks',
        heading: 'Risks and dependencies',
        parts: [
          {
            kind: 'ask',
            questions: [
              'What has to hold for this to work, and on whom does it depend?',
              'Which event would make us write it anew?',
            ],
          },
        ],
      },
      {
        id: 'milestones',
        heading: 'Milestones',
        parts: [
          {
            kind: 'ask',
            questions: ['What is there after each quarter, and when do we look at this page again?'],
          },
        ],
      },
    ],
    source: 'Technical Strategy Documents',
  },
];
