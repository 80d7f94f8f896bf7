import assert from 'node:assert/strict';
import type { CoreConcept } from '../../../../src/base/finding.ts';
import { formatMessage } from '../../../../src/base/message.ts';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import type { DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { hollowSection } from '../../../../src/designDocs/rules/hollow-section.ts';
import { missingAlternatives } from '../../../../src/designDocs/rules/missing-alternatives.ts';
import { missingProblem } from '../../../../src/designDocs/rules/missing-problem.ts';
import { missingTradeOffs } from '../../../../src/designDocs/rules/missing-trade-offs.ts';
import type { Rule, RuleFinding } from '../../../../src/designDocs/rules/rule.ts';
import { unansweredQuestions } from '../../../../src/designDocs/rules/unanswered-questions.ts';
import { docOf } from './docOf.ts';

const RULES = [missingProblem, missingAlternatives, missingTradeOffs, hollowSection, unansweredQuestions];

const FULL =
  '# Cache keys\n\n## Motivation\n\nReads are slow.\n\n## Proposal\n\nA cache.\n\n## Alternatives\n\nRedis.\n\n## Drawbacks\n\nMemory.\n';

function check(rule: Rule, text: string, kind?: DocumentKind): readonly RuleFinding[] {
  const doc = docOf(text, kind);
  return rule.kinds.includes(doc.kind) ? rule.check(doc, { today: '2026-01-01' }) : [];
}

/** Each finding as `rule concept “underlined words”`. */
function found(text: string, kind?: DocumentKind): readonly string[] {
  return RULES.flatMap((rule) =>
    check(rule, text, kind).map(
      ({ concept, span }) => `${rule.id} ${concept ?? '-'} “${text.slice(span.start, span.end)}”`,
    ),
  );
}

describe('the core rules', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    findings: readonly string[],
    kind?: DocumentKind,
  ])[] = [
    ['say nothing of a document that has it all', FULL, []],
    [
      'name at the title what is missing',
      '# Cache keys\n\n## Proposal\n\nKeys get a version.\n',
      [
        'missing-problem problem “Cache keys”',
        'missing-alternatives alternatives “Cache keys”',
        'missing-trade-offs trade-offs “Cache keys”',
      ],
    ],
    [
      'name the first line of a document without headings',
      '---\nstatus: draft\n---\n\nKeys get a version.\nAnd a date.\n',
      [
        'missing-problem problem “Keys get a version.”',
        'missing-alternatives alternatives “Keys get a version.”',
        'missing-trade-offs trade-offs “Keys get a version.”',
      ],
    ],
    [
      'name the heading of a hollow section',
      FULL.replace('Redis.', 'N/A'),
      ['hollow-section alternatives “Alternatives”'],
    ],
    [
      'name both concepts of a hollow heading',
      FULL.replace(
        '## Alternatives\n\nRedis.\n\n## Drawbacks\n\nMemory.',
        '## Drawbacks and alternatives\n\nTBD',
      ),
      [
        'hollow-section alternatives “Drawbacks and alternatives”',
        'hollow-section trade-offs “Drawbacks and alternatives”',
      ],
    ],
    [
      'name a hollow section once, not its empty parts',
      FULL.replace('Redis.', '### Alternative 1\n\n### Alternative 2'),
      ['hollow-section alternatives “Alternatives”'],
    ],
    ['say nothing of one hollow section of two', `${FULL}\n## Risks\n\nTBD\n`, []],
    [
      'speak more softly of questions that a fix asked',
      FULL.replace('Memory.', '<!-- staffward:questions\nWhat does it cost?\n-->'),
      ['unanswered-questions trade-offs “Drawbacks”'],
    ],
    [
      'name a misspelt heading',
      FULL.replace('## Alternatives', '## Alternitives'),
      ['missing-alternatives alternatives “Alternitives”'],
    ],
    [
      'name a heading for two that holds one',
      FULL.replace('## Alternatives\n\nRedis.', '## Rationale and alternatives\n\nIt fits the memory.'),
      ['missing-alternatives alternatives “Rationale and alternatives”'],
    ],
    [
      'name a hollow solution without a core concept',
      FULL.replace('A cache.', 'TBD'),
      ['hollow-section - “Proposal”'],
    ],
    [
      'look at the parts of a strategy',
      '# Storage strategy\n\n## Diagnosis\n\nTBD\n\n## Guiding policy\n\nOne store.\n',
      ['hollow-section - “Diagnosis”'],
      'strategy',
    ],
    [
      'look at the parts of a postmortem',
      '# Outage\n\n## Timeline\n\nTBD\n\n## Root cause\n\nA full disk.\n',
      ['hollow-section - “Timeline”'],
      'postmortem',
    ],
  ];
  for (const [name, text, findings, kind] of cases) {
    it(name, () => assert.deepEqual(found(text, kind), findings));
  }

  it('say what a hollow section holds instead', () => {
    const wordings: Readonly<Record<string, RegExp>> = {
      '': /is empty/,
      TBD: /placeholder/,
      'What other designs have been considered?': /template asks/,
      'See [the wiki](https://example.com).': /points somewhere else/,
    };
    for (const [body, wording] of Object.entries(wordings)) {
      const [finding] = check(hollowSection, FULL.replace('Redis.', body));
      assert.ok(finding);
      assert.match(formatMessage(finding.message), wording);
    }
  });

  it('use three sentences at most', () => {
    const texts = [
      '# T\n\ntext',
      '# T\n\n## Motivation\n\n## Alternatives\n\nTBD\n\n## Risks\n\nSee [a](b.md).',
    ];
    for (const { message } of texts.flatMap((text) => RULES.flatMap((rule) => check(rule, text)))) {
      assert.ok((formatMessage(message).match(/[.?!](?=\s|$)/g) ?? []).length <= 3, formatMessage(message));
    }
  });

  it('are answered by each of their fixes', () => {
    const texts: readonly string[] = [
      '# Cache keys\n\n## Proposal\n\nKeys get a version.\n',
      'Keys get a version.\n',
      FULL.replace('Redis.', 'N/A'),
      FULL.replace('Memory.', ''),
      FULL.replace(
        '## Alternatives\n\nRedis.\n\n## Drawbacks\n\nMemory.',
        '## Drawbacks and alternatives\n\nTBD',
      ),
      FULL.replace('## Alternatives', '## Alternitives'),
      FULL.replace('## Alternatives\n\nRedis.', '## Rationale and alternatives\n\nIt fits the memory.'),
      '# 缓存\n\n## 背景\n\n读取很慢。\n\n## 备选方案\n\n无\n',
    ];
    for (const text of texts) {
      for (const rule of RULES) {
        for (const { concept, fixes } of check(rule, text)) {
          if (rule.id !== 'unanswered-questions') assert.notEqual(fixes.length, 0, `${rule.id}: ${text}`);
          for (const fix of fixes) {
            const after = check(rule, applyTextEdits(text, fix.edits));
            assert.ok(!after.some((finding) => sameConcept(finding, concept)), `${rule.id}: ${text}`);
          }
        }
      }
    }
  });
});

function sameConcept(finding: RuleFinding, concept: CoreConcept | undefined): boolean {
  return finding.concept === concept;
}
