import assert from 'node:assert/strict';
import { inSection, underlined } from './findings.ts';

const RULE = 'unbacked-number';

/** An entry with these claims, and one commit that says `said`. */
function unbacked(claims: string, said: string): readonly string[] {
  const entry = `- **Retries** (2026-11-12)\n  - Impact: ${claims}\n  - Evidence: \`a1b2c3d4\``;
  return underlined(RULE, inSection(entry), { evidence: new Map([['a1b2c3d4', said]]) });
}

describe('unbacked-number', () => {
  const backed: readonly (readonly [claims: string, said: string])[] = [
    ['p99 from 800 ms to 200 ms', 'p99 800ms -> 200ms'],
    ['saves 1,200 requests', 'saves 1200 requests'],
    ['saves 12k requests', 'saves 12,000 requests'],
    ['saves $1.5M', 'saves 1500000 a year'],
    ['answers in 0.2 s', 'answers in 200 ms'],
    ['75 % faster', 'from 800 ms to 200 ms'],
    ['four times as fast, or 4x', 'from 800 ms to 200 ms'],
    ['600 ms less', 'from 800 ms to 200 ms'],
    ['12 services', 'moves twelve services'],
    ['deleted 340 lines', 'Tidy up\n3 files, 12 lines added, 340 lines deleted'],
    ['done in v2.3, on 2026-11-12, in #412, for PAY-7, by 3 commits, reviewed by 2', 'Retries'],
    ['down to 0, in 1 service', 'Retries'],
    ['uses HTTP/2, S3, p99 and SHA-256 since November 2026', 'Retries'],
  ];
  for (const [claims, said] of backed) {
    it(`finds support for “${claims}” in “${said}”`, () => assert.deepEqual(unbacked(claims, said), []));
  }

  const alone: readonly (readonly [claims: string, said: string, ...numbers: string[]])[] = [
    ['p99 from 800 ms to 150 ms', 'from 800 ms to 200 ms', '150 ms'],
    ['saves $50K a year', 'Retries', '$50K'],
    ['90 % fewer failures for 12 teams', 'Retries for 12 teams', '90 %'],
    ['about ~40 % less', 'Retries', '~40 %'],
  ];
  for (const [claims, said, ...numbers] of alone) {
    it(`finds none for ${numbers} in “${said}”`, () => assert.deepEqual(unbacked(claims, said), numbers));
  }

  it('takes a title that counts what the entry links as told by the links', () => {
    const links = ['a1b2c3d4', 'b1b2c3d4', 'c1b2c3d4'];
    const evidence = new Map(links.map((link) => [link, 'Change']));
    const found = (title: string) => {
      const cited = links.map((link) => `\`${link}\``).join(', ');
      return underlined(RULE, inSection(`- **${title}** (2026-11-12)\n  - Evidence: ${cited}`), { evidence });
    };
    assert.deepEqual(found('Reviewed 3 pull requests in pay; 2 changed after review'), []);
    assert.deepEqual(found('Reported 3 issues in pay; 3 closed'), []);
    assert.deepEqual(found('Reviewed 3 pull requests in pay; 9 changed after review'), ['9']);
  });

  it('looks at the title too, not at people and time in the role', () => {
    const entry =
      '- Cut failures by 65% (2026-11-12)\n  - My role: led 4 engineers for 3 weeks\n  - Evidence: `a1b2c3d4`';
    const evidence = new Map([['a1b2c3d4', 'Retries']]);
    assert.deepEqual(underlined(RULE, inSection(entry), { evidence }), ['65%']);
  });

  it('says nothing without a repository, or where evidence is out of its sight', () => {
    const entry = '- Cut failures by 65%\n  - Evidence: `a1b2c3d4`, [board](https://grafana.example/d/1)';
    assert.deepEqual(
      underlined(RULE, inSection(entry), { evidence: new Map([['a1b2c3d4', 'Retries']]) }),
      [],
    );
    assert.deepEqual(underlined(RULE, inSection(entry), { evidence: null }), []);
    assert.deepEqual(underlined(RULE, inSection('- Cut failures by 65%'), { evidence: new Map() }), []);
  });
});
