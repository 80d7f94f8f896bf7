// Generated from src/content/rubric.yml by "npm run content".
import type { Rubric } from '../levels/rubric.ts';

/** What Staffward expects at each level. */
export const BUILT_IN_RUBRIC: Rubric = {
  title: 'Engineering levels',
  dimensions: [
    {
      id: 'scope',
      title: 'Scope',
    },
    {
      id: 'autonomy',
      title: 'Autonomy',
    },
    {
      id: 'influence',
      title: 'Influence',
    },
    {
      id: 'depth',
      title: 'Technical depth',
    },
    {
      id: 'ambiguity',
      title: 'Ambiguity',
    },
    {
      id: 'failure',
      title: 'Cost of failure',
    },
  ],
  levels: [
    {
      id: 'junior',
      title: 'Junior',
      test: 'Writes code that does what was asked.',
      expectations: {
        scope: 'One task, one function',
        autonomy: 'Is shown how',
        influence: 'The code they write',
        depth: 'Picks up the usual patterns',
        ambiguity: 'Tasks that somebody has spelt out',
        failure: 'A bug in one place',
      },
    },
    {
      id: 'mid',
      title: 'Mid-level',
      test: 'Finishes clear tasks without help, every time.',
      expectations: {
        scope: 'A feature, a small project',
        autonomy: 'Is told what, works out how',
        influence: "The team's code",
        depth: 'Uses patterns where they fit',
        ambiguity: 'Features described in a paragraph',
        failure: 'A feature that does not work',
      },
    },
    {
      id: 'senior',
      title: 'Senior',
      test: 'Turns an unclear problem into tasks, and answers for how it ends.',
      expectations: {
        scope: 'A whole system or service',
        autonomy: 'Decides for themselves, and points others the way',
        influence: 'The team and its neighbours',
        depth: 'Chooses between patterns, and bends them',
        ambiguity: 'Problems without a given answer',
        failure: 'A service that is down',
      },
    },
    {
      id: 'staff',
      title: 'Staff',
      test: 'Decides which problems are solved, and brings several teams to agree.',
      expectations: {
        scope: 'Several systems, across teams',
        autonomy: 'Sets the technical course of a domain',
        influence: 'All of engineering',
        depth: 'Makes patterns that others adopt',
        ambiguity: 'Areas where nobody has named the problem',
        failure: 'Structural debt that many teams pay for',
      },
    },
    {
      id: 'principal',
      title: 'Principal',
      test: 'Decides which problems are worth it, in what order, from what the business needs.',
      expectations: {
        scope: 'The whole company',
        autonomy: "Shapes the company's technical strategy",
        influence: 'The company, and people outside it',
        depth: 'Sets patterns for the industry',
        ambiguity: 'Questions nobody has asked yet',
        failure: 'A strategy that leads the company astray',
      },
    },
  ],
  transitions: [
    {
      from: 'junior',
      to: 'mid',
      change:
        'Nobody has to check each of your decisions any more; what you hand in works, is tested, and needs no rewrite.',
      signals: [
        {
          id: 'mid.breaks-down',
          text: 'You split a task before you start on it',
          dimension: 'autonomy',
          look: {
            sections: [],
            words: ['split', 'broke down', 'planned', 'steps', 'scoped'],
          },
        },
        {
          id: 'mid.reviews',
          text: 'Reviews of your changes are about details, seldom about the design',
          dimension: 'depth',
          look: {
            sections: [],
            words: ['first review', 'reviewed by', 'without changes'],
          },
        },
        {
          id: 'mid.edge-cases',
          text: 'You handle the odd cases before a reviewer names them',
          dimension: 'depth',
          look: {
            sections: [],
            words: ['edge case', 'corner case', 'validation', 'time zone', 'empty', 'overflow', 'race'],
          },
        },
        {
          id: 'mid.tests',
          text: 'Tests come with your code, unasked',
          dimension: 'autonomy',
          look: {
            sections: [],
            words: ['test', 'coverage', 'regression'],
          },
        },
        {
          id: 'mid.debugging',
          text: 'You find production faults in your area without somebody beside you',
          dimension: 'ambiguity',
          look: {
            sections: ['Operational Excellence'],
            words: ['debug', 'incident', 'root cause', 'hotfix', 'production'],
          },
        },
      ],
      holdsBack: [
        'Waiting until the specification is complete, where a question would do',
        'Reading too little of the code that experienced colleagues put into production',
        'Keeping away from the parts nobody has explained to you',
      ],
    },
    {
      from: 'mid',
      to: 'senior',
      change:
        'From closing tickets to owning a system through its whole life, from design to the day it is switched off.',
      signals: [
        {
          id: 'senior.design-first',
          text: 'You write the design down before the code',
          dimension: 'scope',
          look: {
            sections: ['Design and Architecture'],
            words: ['design doc', 'rfc', 'adr', 'proposal'],
          },
        },
        {
          id: 'senior.pushes-back',
          text: 'You object to requirements that make no technical sense, and offer something better',
          dimension: 'autonomy',
          look: {
            sections: [],
            words: ['pushed back', 'simplified', 'instead of', 'requirement', 'descoped'],
          },
        },
        {
          id: 'senior.tech-debt',
          text: 'You pay off technical debt on your own initiative',
          dimension: 'scope',
          look: {
            sections: ['Operational Excellence'],
            words: ['debt', 'refactor', 'cleanup', 'migrat', 'deprecat', 'upgrade'],
          },
        },
        {
          id: 'senior.asked',
          text: 'Others bring their questions about your domain to you',
          dimension: 'influence',
          look: {
            sections: ['Mentoring and Team Building'],
            words: ['asked', 'helped', 'answer', 'unblock', 'explain', 'onboard'],
          },
        },
        {
          id: 'senior.estimates',
          text: 'You estimate for the team, not for yourself alone',
          dimension: 'autonomy',
          look: {
            sections: [],
            words: ['estimat', 'roadmap', 'planning', 'milestone', 'timeline'],
          },
        },
        {
          id: 'senior.failure-modes',
          text: 'You think about how it fails while it is still a drawing',
          dimension: 'failure',
          look: {
            sections: ['Operational Excellence'],
            words: ['failure', 'rollback', 'fallback', 'retry', 'degrad', 'alert', 'runbook', 'canary'],
          },
        },
      ],
      holdsBack: [
        'Polishing code where reliability is what is missing',
        'Leaving every question of architecture to others',
        'Staying out of talks with product, design and whoever asked for it',
      ],
    },
    {
      from: 'senior',
      to: 'staff',
      change:
        'Your work leaves your team; you find problems between teams, get agreement, and see them through without giving orders.',
      signals: [
        {
          id: 'staff.adopted',
          text: 'Design documents of yours were adopted by several teams',
          dimension: 'influence',
          look: {
            sections: ['Design and Architecture'],
            words: ['adopted', 'rfc', 'standard', 'across teams', 'other teams'],
          },
        },
        {
          id: 'staff.outside-decisions',
          text: 'You are asked into architectural decisions outside your team',
          dimension: 'influence',
          look: {
            sections: ['Design and Architecture'],
            words: ['architecture review', 'consulted', 'advised', 'other team', 'cross-team'],
          },
        },
        {
          id: 'staff.mentors-seniors',
          text: 'You mentor senior engineers',
          dimension: 'influence',
          look: {
            sections: ['Mentoring and Team Building'],
            words: ['mentor', 'coach', 'sponsor', 'senior engineer'],
          },
        },
        {
          id: 'staff.systemic',
          text: 'You find systemic problems, in tools, patterns or process, and solve them for everyone',
          dimension: 'scope',
          look: {
            sections: ['Operational Excellence'],
            words: [
              'platform',
              'tooling',
              'shared',
              'library',
              'pipeline',
              'process',
              'org-wide',
              'standardi',
            ],
          },
        },
        {
          id: 'staff.strategy',
          text: 'Leadership wants your view on technical strategy',
          dimension: 'autonomy',
          look: {
            sections: ['Design and Architecture'],
            words: ['strategy', 'roadmap', 'leadership', 'director', 'vp', 'cto'],
          },
        },
        {
          id: 'staff.explains',
          text: 'You make trade-offs clear to people who do not write code',
          dimension: 'ambiguity',
          look: {
            sections: [],
            words: ['stakeholder', 'product manager', 'trade-off', 'presented', 'customer', 'business case'],
          },
        },
      ],
      holdsBack: [
        'Staying in your own code, with no one outside who knows your judgement',
        'Not writing - no designs, no proposals, no postmortems, no posts',
        'Losing everyone who is no engineer when you explain a decision',
        'Knowing nobody beyond your team',
      ],
    },
    {
      from: 'staff',
      to: 'principal',
      change:
        'You work where technology meets the business, and say which problems deserve the effort and which come first.',
      signals: [
        {
          id: 'principal.roadmap',
          text: 'You set technical roadmaps of several years that follow from business goals',
          dimension: 'scope',
          look: {
            sections: ['Design and Architecture'],
            words: ['multi-year', 'roadmap', 'strategy', 'business goal'],
          },
        },
        {
          id: 'principal.reach',
          text: 'Hundreds of engineers work differently because of your decisions',
          dimension: 'influence',
          look: {
            sections: [],
            words: ['company-wide', 'org-wide', 'all teams', 'every team', 'engineers'],
          },
        },
        {
          id: 'principal.risks',
          text: "You see risks to the company's existence before they are crises",
          dimension: 'failure',
          look: {
            sections: [],
            words: ['risk', 'compliance', 'security', 'vendor', 'lock-in', 'continuity'],
          },
        },
        {
          id: 'principal.organisation',
          text: 'You have a hand in hiring, in how teams are cut, and in how engineers work',
          dimension: 'scope',
          look: {
            sections: ['Mentoring and Team Building'],
            words: ['hiring', 'interview', 'team structure', 'culture', 'career ladder', 'reorg'],
          },
        },
        {
          id: 'principal.industry',
          text: 'People outside the company build on your work',
          dimension: 'depth',
          look: {
            sections: ['Learning and Growth'],
            words: ['conference', 'keynote', 'open source', 'published', 'standard body', 'talk'],
          },
        },
        {
          id: 'principal.translates',
          text: "You carry meaning both ways between the CTO's strategy and one team's week",
          dimension: 'ambiguity',
          look: {
            sections: [],
            words: ['cto', 'strategy', 'translated', 'alignment', 'executive'],
          },
        },
      ],
      holdsBack: [
        'Taking the role for that of the best programmer, where it is that of the best judge',
        'Knowing too little of how the company earns its money',
        'Needing authority to get anything moved',
        'Having no view of your own of where the field is going',
      ],
    },
  ],
  stages: [
    {
      id: 'startup',
      title: 'Startup, up to 50 engineers',
      meaning: {
        senior: 'Owns whole systems, ships alone, decides on architecture with little review',
        staff: 'Seldom a title; in effect the one who says what is built and how, half a CTO',
      },
      ownership: 'Everything, from the first sketch to the page at three in the morning',
      promotion: 'What shipped and what it did for revenue, users or uptime; little process',
      failure: 'Mistaking a full day for a useful one, with much code and no plan',
    },
    {
      id: 'growth',
      title: 'Growth company, 50 to 500 engineers',
      meaning: {
        senior:
          'Owns a large domain, writes designs, mentors a few, works with two or three neighbouring teams',
        staff:
          'Leads technically across teams, writes proposals for all of engineering, sets standards as the company grows',
      },
      ownership: 'Large but bounded; platform and infrastructure are shared',
      promotion: 'Impact, influence and something written; delivery alone is not enough',
      failure: 'Keeping start-up habits and doing everything alone',
    },
    {
      id: 'big-tech',
      title: 'Big tech, a thousand engineers and more',
      meaning: {
        senior:
          "Owns a service inside something larger, gets through heavy reviews, moves the team's direction",
        staff:
          'Deep influence in a large organisation, strategy over years, agreement among five to ten teams and more',
      },
      ownership: 'Deep and narrow, with exact interfaces to what surrounds it',
      promotion: 'Scope and agreement, shown by documents and by what peers say',
      failure: 'Excellent work that nobody outside the team has heard of',
    },
    {
      id: 'enterprise',
      title: 'Enterprise, a large company of another trade',
      meaning: {
        senior: 'Owns a defined area within set frameworks, change control and chains of approval',
        staff:
          'Governs architecture, sits on standards bodies, aligns divisions, often with formal authority',
      },
      ownership: 'Through process; changes pass security, compliance and sign-off',
      promotion: 'Time, visibility and formal papers, with a sponsor in management and often a committee',
      failure: 'Serving the process while nothing that counts gets better',
    },
  ],
  antiPatterns: [
    {
      id: 'terminal-senior',
      title: 'The senior who stopped',
      question: 'What can you do today that you could not do half a year ago?',
      why: 'Years in a comfortable corner look like seniority to those who learn from you.',
    },
    {
      id: 'astronaut',
      title: 'The architect who no longer builds',
      question: 'When did you last feel the consequences of a decision of yours in code?',
      why: 'Designs by someone who never has to run them grow until nobody can.',
    },
    {
      id: 'lone-hero',
      title: 'The hero who works alone',
      question: 'What stands still when you are away for a month?',
      why: 'Output that no one else can read, review or repeat becomes legacy the day you leave.',
    },
  ],
};
