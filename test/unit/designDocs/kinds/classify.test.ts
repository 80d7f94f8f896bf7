import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { headingMatcher } from '../../../../src/designDocs/concepts/matchHeading.ts';
import { classify } from '../../../../src/designDocs/kinds/classify.ts';
import type { Classification, DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';

function classified(path: string | null, text: string, forced?: DocumentKind | 'none'): Classification {
  const markdown = readMarkdown(text);
  return classify({
    path,
    text,
    frontMatter: markdown.frontMatter,
    outline: buildOutline(markdown),
    matchesOf: headingMatcher(),
    ...(forced ? { forced } : {}),
  });
}

const sections = (...names: readonly string[]) =>
  names
    .map((name) => `\n## ${name}\n\nThe bank's gateway times out after three seconds, so payments fail.\n`)
    .join('');

describe('The kind of a document', () => {
  const kinds: readonly (readonly [kind: DocumentKind, path: string | null, text: string])[] = [
    [
      'rfc',
      'rfcs/0007-retry.md',
      `# Retry failed payments\n${sections('Motivation', 'Proposal', 'Drawbacks')}`,
    ],
    ['rfc', null, `# RFC 7: Retry failed payments\n\nStatus: draft\n${sections('Motivation', 'Proposal')}`],
    [
      'rfc',
      'text/0007-retry.md',
      `- Feature Name: retry\n- Start Date: 2026-11-12\n- RFC PR: #7\n${sections('Summary', 'Motivation', 'Guide-level explanation', 'Reference-level explanation', 'Drawbacks')}`,
    ],
    [
      'adr',
      'docs/adr/0003-postgres.md',
      `# 3. Keep keys in Postgres\n\nDate: 2026-11-12\n${sections('Status', 'Context', 'Decision', 'Consequences')}`,
    ],
    [
      'adr',
      'doc/decisions/postgres.md',
      `---\nstatus: accepted\ndate: 2026-11-12\n---\n\n# Keep keys in Postgres\n${sections('Context and Problem Statement', 'Considered Options', 'Decision Outcome')}`,
    ],
    [
      'kep',
      'keps/sig-node/1234-retry/README.md',
      `# KEP-1234: Retry\n${sections('Summary', 'Motivation', 'Proposal', 'Design Details', 'Graduation Criteria', 'Production Readiness Review Questionnaire')}`,
    ],
    [
      'proposal',
      'proposals/0012-retry.md',
      `# Retry failed payments\n\n* Proposal: 12\n* Status: Awaiting review\n${sections('Introduction', 'Motivation', 'Proposed solution', 'Detailed design', 'Alternatives considered')}`,
    ],
    [
      'design-doc',
      'docs/design/retry.md',
      `# Design: retry failed payments\n\nAuthor: Ada\n${sections('Background', 'Goals', 'Non-goals', 'Proposed design', 'Alternatives considered')}`,
    ],
    [
      'postmortem',
      'postmortems/2026-11-12.md',
      `# Payments failed for an hour\n${sections('Summary', 'Impact', 'Timeline', 'Root cause', 'Action items')}`,
    ],
    [
      'postmortem',
      null,
      `# Postmortem: payments failed for an hour\n${sections('Impact', 'Root cause', 'Lessons learned')}`,
    ],
    [
      'strategy',
      'docs/strategy.md',
      `# Technical strategy: payments in 2027\n${sections('Executive summary', 'Current state', 'Strategic priorities', 'What we will not do', 'Risks', 'Milestones')}`,
    ],
    [
      'proposal',
      'plans/retries_PROPOSAL.md',
      `# Retries\n\nStatus: implemented\n${sections('Problem', 'Solution')}`,
    ],
    [
      'design-doc',
      'specs/retry.md',
      `# Retry\n\nAuthor: Ada\n${sections('Motivation', 'Solution design', 'Step 1: the client', 'Step 2: the server', 'Step 3: the bank', 'Drawbacks')}`,
    ],
    ['design-doc', 'docs/design/retry.md', `# Retry\n\nStatus: draft\n${sections('Problem', 'Zeitplan')}`],
    ['adr', 'docs/adr/0004-流程.md', `# 4. 使用队列\n\n${sections('状态', '背景', '决策', '后果')}`],
  ];
  for (const [kind, path, text] of kinds) {
    it(`of ${path ?? 'a text without a file'} is ${kind}: ${text.split('\n')[0]}`, () => {
      const found = classified(path, text);
      assert.equal(found.kind, kind, found.reasons.map(formatMessage).join(' '));
      assert.notEqual(found.reasons.length, 0);
    });
  }

  const others: readonly (readonly [what: string, path: string, text: string])[] = [
    ['a README', 'README.md', `# Pay\n${sections('Motivation', 'Installation', 'Usage', 'Alternatives')}`],
    [
      'the README of a folder of proposals',
      'rfcs/README.md',
      '# RFCs\n\nHow we discuss changes.\n\n- [Retry](0007-retry.md)\n- [Refund](0008-refund.md)\n',
    ],
    [
      'an index',
      'docs/adr/index.md',
      '# Decisions\n\n- [1. Postgres](0001-postgres.md)\n- [2. Queue](0002-queue.md)\n- [3. Keys](0003-keys.md)\n',
    ],
    ['a changelog', 'CHANGELOG.md', '# Changelog\n\n## [1.2.0] - 2026-11-12\n\n### Added\n\n- Retries.\n'],
    [
      "a contributors' page",
      'CONTRIBUTING.md',
      `# Contributing\n${sections('Proposing a change', 'Design process')}`,
    ],
    [
      'a tutorial',
      'docs/tutorial.md',
      `# Getting started with retries\n${sections('Prerequisites', 'Step 1: install', 'Step 2: configure', 'Next steps')}`,
    ],
    [
      'a page of reference',
      'docs/api/retry.md',
      `# Retry API\n${sections('Parameters', 'Returns', 'Examples')}`,
    ],
    [
      'a blog post',
      'blog/2026-11-12-retries.md',
      `---\ntitle: How we stopped losing payments\ndate: 2026-11-12\ntags: [payments]\nlayout: post\n---\n${sections('The problem', 'What we did')}`,
    ],
    [
      'minutes',
      'docs/design/meetings/2026-11-12.md',
      `# Meeting notes 2026-11-12\n${sections('Attendees', 'Agenda', 'Action items')}`,
    ],
    [
      'a stub',
      'rfcs/0007-retry.md',
      '# Retry failed payments\n\nThis document has moved to [the wiki](https://wiki.example/retry).\n',
    ],
    ['an empty file', 'rfcs/0008-refund.md', '\n'],
    [
      'what lies in a folder of templates',
      'docs/adr/templates/nygard.md',
      `# Title\n\nDate: 2026-11-12\n${sections('Status', 'Context', 'Decision', 'Consequences')}`,
    ],
    [
      'a page about the process',
      'proposals/process.md',
      `# How to write a proposal\n${sections('When to write one', 'How it is reviewed')}`,
    ],
    [
      'a code of conduct',
      'CODE_OF_CONDUCT.md',
      `# Code of Conduct\n${sections('Our pledge', 'Enforcement')}`,
    ],
    [
      'a page of a design system',
      'docs/design/design-system/02-typography.md',
      `# Typography\n${sections('Scale', 'Known limitations')}`,
    ],
    [
      'a page in a folder called design that argues for nothing',
      'docs/design/wallet/matrix.md',
      `---\nstatus: active\nversion: 1.0\nlast_updated: 2026-11-12\n---\n\n# Matrix of wallets\n${sections('Platforms', 'Known limitations')}`,
    ],
    [
      'a specification',
      'specs/003-wire-format.md',
      `# Spec 003: wire format\n\n**Status:** Draft\n${sections('Frames', 'Values')}`,
    ],
    [
      'material beside a proposal',
      'assets/eip-12/results.md',
      `# EIP-12 results\n${sections('Dataset', 'Cost impact')}`,
    ],
    [
      'a ticket',
      'docs/todos/412-retry.md',
      `---\ntitle: Retry\nissue: 412\nstatus: open\ncreated: 2026-11-12\n---\n${sections('Problem', 'Proposed solution', 'Success criteria')}`,
    ],
    [
      'a report on what was repaired',
      'docs/fixes/retry.md',
      `# Retries were lost\n\nDate: 2026-11-12\n${sections('Problem', 'Solution', 'Success criteria', 'Breaking changes')}`,
    ],
    [
      'what lies in a folder called constructor',
      'src/constructor/notes.md',
      `# Notes\n${sections('Problem', 'Solution')}`,
    ],
    [
      'a page named like a rule',
      'docs/rules/postmortem-timeline.md',
      `# postmortem-timeline\n${sections('Why', 'What it reports')}`,
    ],
  ];
  for (const [what, path, text] of others) {
    it(`of ${what} is none`, () => {
      const found = classified(path, text);
      assert.equal(found.kind, null, found.reasons.map(formatMessage).join(' '));
    });
  }

  it('is what the user says, whatever the document looks like', () => {
    assert.equal(classified('README.md', '# Pay\n', 'design-doc').kind, 'design-doc');
    assert.equal(classified('rfcs/0007-retry.md', `# RFC 7\n${sections('Motivation')}`, 'none').kind, null);
  });

  it('is what the document says, whatever the user says', () => {
    const text = (kind: string) => `---\nstaffward-kind: ${kind}\n---\n\n# Pay\n`;
    assert.equal(classified('README.md', text('postmortem'), 'rfc').kind, 'postmortem');
    assert.equal(classified('rfcs/0007-retry.md', text('none'), 'rfc').kind, null);
    assert.equal(classified('README.md', text('nonsense')).kind, null);
  });

  it('comes with the template, whose sections differ by design', () => {
    const nygard = classified(
      'doc/adr/0001.md',
      `# 1. Postgres\n${sections('Status', 'Context', 'Decision', 'Consequences')}`,
    );
    const madr = classified(
      'doc/adr/0002.md',
      `# Postgres\n${sections('Context and Problem Statement', 'Considered Options', 'Decision Outcome')}`,
    );
    assert.deepEqual([nygard.template, madr.template], ['nygard', 'madr']);
  });
});
