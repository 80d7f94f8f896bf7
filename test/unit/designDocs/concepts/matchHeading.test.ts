import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/designDocs/concepts/concept.ts';
import { matchHeading } from '../../../../src/designDocs/concepts/matchHeading.ts';

const CORE: readonly Concept[] = ['problem', 'alternatives', 'trade-offs'];

/** The core concepts that a heading names, in order; one that needs evidence as `problem?`. */
function namedBy(title: string, strengths: readonly string[]): string {
  const matches = matchHeading(title).filter(({ strength }) => strengths.includes(strength));
  return CORE.flatMap((concept) => {
    const match = matches.find((candidate) => candidate.concept === concept);
    return match ? [match.strength === 'strong' ? concept : `${concept}?`] : [];
  }).join(' ');
}

const OUTRIGHT: Readonly<Record<string, readonly string[]>> = {
  problem: [
    'Motivation',
    'MOTIVATION!',
    'Background & Motivation',
    'Context and Problem Statement',
    'The problem',
    'Why?',
    'Why now',
    'Why are we doing this',
    'Pain points',
    'Current behavior',
    'Pitfalls of the current solution',
    'How it works today',
    'Decision Drivers',
    'User Stories',
    'Use-cases',
    'Issue',
    'Context（背景/問題）',
    '背景',
    '问题描述',
    '現状の課題',
    '背景と問題提起',
    '상황 및 문제 설명',
    'Kontext und Problemstellung',
    'Énoncé du problème',
    'Contexte et définition du problème',
    'Planteamiento del problema',
    'Declaração do problema',
    'Definizione del problema',
    'Bağlam ve Sorun Bildirimi',
    'Мотивация',
    'Opis problemu',
    'Probleemstelling',
    'Cyd-destun',
  ],
  alternatives: [
    'Alternatives',
    'Alternatives considered',
    'Considered Options',
    'Rejected ideas',
    'Options we looked at',
    'Abandoned alternative implementation',
    'Alternates considered/attempted',
    'Other approaches',
    'Why not a cron job?',
    'Why we can’t use the old queue',
    'Do nothing',
    'Option 0: do nothing',
    'Build vs. buy',
    'Alternative 2: a second table',
    'Positions',
    'Paths not taken',
    '备选方案',
    '方案 A：消息队列',
    '検討した選択肢',
    '고려되는 옵션',
    'Betrachtete Optionen',
    'Verworfene Alternativen',
    'Options envisagées',
    'Opciones consideradas',
    'Alternativas consideradas',
    'Değerlendirilen Seçenekler',
    'Рассмотренные варианты',
  ],
  'trade-offs': [
    'Drawbacks',
    'Trade-offs',
    'Tradeoffs and mitigations',
    'Cons',
    'Pros/Cons',
    'Risks & Mitigations',
    'Consequences',
    'Known limitations',
    'Potential issues',
    'Breaking changes',
    'What could go wrong?',
    'Costs',
    'Negative Consequences',
    '影响(Consequences)',
    '代价',
    '优点/缺点',
    'メリット・デメリット',
    'トレードオフ',
    '결과',
    'Vor- und Nachteile',
    'Konsequenzen',
    'Conséquences négatives',
    'Desventajas',
    'Consequências',
    'Riskler',
    'Последствия',
    'Canlyniadau',
  ],
  'alternatives trade-offs': [
    'Drawbacks and alternatives',
    'Tradeoffs/Alternatives',
    'Pros and Cons of the Options',
    '备选方案与取舍',
    'オプションの長所と短所',
  ],
};

const WEAK: Readonly<Record<string, readonly string[]>> = {
  'problem?': ['Summary', 'Introduction', 'Abstract', 'Goals', 'Purpose', 'Executive summary'],
  'problem? alternatives?': ['Rationale', 'Design rationale'],
  'alternatives?': ['Prior art', 'Related work', 'Kafka vs. Pulsar', 'Comparison with Postgres'],
  'trade-offs?': [
    'Security considerations',
    'Backwards compatibility',
    'Performance',
    'Impact on existing code',
  ],
};

const NOTHING = [
  'Goal tracking',
  'Open issues',
  'Unresolved questions',
  'Related issues',
  'Implementation history',
  'Revision history',
  'Test plan',
  'References',
  'Context propagation',
  'Background jobs',
  'Current status',
  'Negative tests',
  'Proposed solution',
  'Unit tests',
  'Glossary',
  '开放问题',
  '未解決の問題',
  'Offene Probleme',
];

describe('headings', () => {
  for (const [concepts, titles] of Object.entries(OUTRIGHT)) {
    it(`name ${concepts}`, () => {
      for (const title of titles) assert.equal(namedBy(title, ['strong']), concepts, title);
    });
  }

  for (const [concepts, titles] of Object.entries(WEAK)) {
    it(`suggest ${concepts}`, () => {
      for (const title of titles) assert.equal(namedBy(title, ['strong', 'weak']), concepts, title);
    });
  }

  it('that name none of the three', () => {
    for (const title of NOTHING) {
      assert.ok(
        !matchHeading(title).some(({ concept, strength }) => CORE.includes(concept) && strength === 'strong'),
        title,
      );
    }
  });

  it('name the further concepts', () => {
    const cases: readonly (readonly [string, Concept])[] = [
      ['Proposal', 'solution'],
      ['Decision Outcome', 'solution'],
      ['Goals', 'goals'],
      ['Non-Goals', 'non-goals'],
      ['Out of scope', 'non-goals'],
      ['Rollback plan', 'rollback'],
      ['Rollout', 'rollout'],
      ['Open questions', 'open-questions'],
      ['Timeline', 'timeline'],
      ['Customer impact', 'impact'],
      ['Root causes', 'causes'],
      ['Action items', 'actions'],
      ['TL;DR', 'summary'],
      ['Current state', 'current-state'],
      ['Guiding policy', 'priorities'],
      ['What we are not doing', 'not-doing'],
      ['Risks', 'risks'],
      ['Milestones', 'milestones'],
    ];
    for (const [title, concept] of cases) {
      assert.ok(
        matchHeading(title).some((match) => match.concept === concept),
        `${title}: ${concept}`,
      );
    }
  });

  it('are told apart by language', () => {
    const cases = {
      Drawbacks: 'en',
      背景: 'zh',
      代替案: 'ja',
      고려되는옵션: 'ko',
      Konsequenzen: 'de',
      Riskler: 'tr',
    };
    for (const [title, language] of Object.entries(cases))
      assert.equal(matchHeading(title)[0]?.language, language);
  });

  it('of any length are read in no time', () => {
    const title = `Why ${'not '.repeat(50_000)}`;
    assert.ok(matchHeading(title).length > 0);
  });
});
