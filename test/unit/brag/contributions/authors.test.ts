import assert from 'node:assert/strict';
import { automatonKind } from '../../../../src/brag/contributions/authors.ts';

describe('automatonKind', () => {
  const cases: readonly (readonly [string, string, 'bot' | 'ai' | null])[] = [
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', 'bot'],
    ['renovate', 'bot@renovateapp.com', 'bot'],
    ['github-actions', 'actions@github.com', 'bot'],
    ['Kubernetes Prow Robot', 'k8s-ci-robot@users.noreply.github.com', 'bot'],
    ['Chromium Autoroller', 'chromium-autoroll@skia-public.iam.gserviceaccount.com', 'bot'],
    ['Copilot', '198982749+Copilot@users.noreply.github.com', 'ai'],
    ['Claude', 'noreply@anthropic.com', 'ai'],
    ['Cursor Agent', 'cursoragent@cursor.com', 'ai'],
    ['Abbott Botha', 'abbott@example.com', null],
    ['Claude Monet', 'claude@example.com', null],
    ['Robin Robotham', 'robin@bot.example', null],
    ['', '', null],
  ];
  for (const [name, email, expected] of cases) {
    it(`${name} <${email}> is ${expected ?? 'a person'}`, () => {
      assert.equal(automatonKind({ name, email }), expected);
    });
  }
});
