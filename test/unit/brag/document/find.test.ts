import assert from 'node:assert/strict';
import { findEntriesByEvidence, findKnownEntries } from '../../../../src/brag/document/find.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';
import { newEntry } from './newEntry.ts';

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

/** What stands in the file, evidence that is asked for, whether it is the same. */
const CASES: readonly [string, { label: string; url: string | null }, boolean][] = [
  ['https://github.com/acme/pay/pull/412', { label: '', url: 'https://github.com/acme/pay/pull/412' }, true],
  [
    'https://github.com/Acme/Pay/pull/412/files#diff-1',
    { label: '', url: 'http://github.com/acme/pay/pull/412' },
    true,
  ],
  ['https://github.com/acme/pay/pull/412', { label: '', url: 'https://github.com/acme/pay/pull/41' }, false],
  ['https://github.com/acme/pay/pull/412', { label: '', url: 'https://github.com/acme/web/pull/412' }, false],
  [
    'https://gitlab.com/a/b/-/merge_requests/7',
    { label: '', url: 'https://gitlab.com/a/b/-/merge_requests/7/diffs?x=1' },
    true,
  ],
  ['https://wiki.test/page/', { label: '', url: 'https://wiki.test/page' }, true],
  ['https://wiki.test/page?id=1', { label: '', url: 'https://wiki.test/page?id=2' }, false],
  ['https://wiki.test/#/a', { label: '', url: 'https://wiki.test/#/b' }, false],
  ['https://wiki.test/a_%28b%29', { label: '', url: 'https://wiki.test/a_(b)' }, true],
  ['`a1b2c3d`', { label: HASH, url: null }, true],
  [`\`${HASH}\``, { label: 'A1B2C3D4', url: null }, true],
  ['`a1b2c3`', { label: HASH, url: null }, false],
  ['a1b2c3d', { label: HASH, url: null }, false],
  ['`a1b2c3e`', { label: HASH, url: null }, false],
  ['`a1b2c3d`', { label: '', url: `https://github.com/acme/pay/commit/${HASH}` }, true],
  [`https://gitlab.com/a/b/-/commit/${HASH}`, { label: 'a1b2c3d4e', url: null }, true],
  ['`#412`', { label: '#412', url: null }, true],
];

describe('findEntriesByEvidence', () => {
  for (const [written, link, isSame] of CASES) {
    it(`${isSame ? 'finds' : 'does not find'} ${link.url ?? link.label} where ${written} stands`, () => {
      const document = parseBragDocument(`- One\n  - Evidence: ${written}\n- Another\n`);
      assert.deepEqual(
        findEntriesByEvidence(document, [link]).map(({ title }) => title),
        isSame ? ['One'] : [],
      );
    });
  }
});

describe('findKnownEntries', () => {
  const document = parseBragDocument('- One `#412` `a1b2c3d`\n- **Two** `#7`\n');

  it('needs all of the evidence, in whichever entries', () => {
    const known = { label: HASH, url: null };
    const unknown = { label: 'fffffff', url: null };
    assert.equal(findKnownEntries(document, newEntry({ evidence: [known] })).length, 1);
    assert.equal(findKnownEntries(document, newEntry({ evidence: [known, unknown] })).length, 0);
    assert.equal(findKnownEntries(document, newEntry({ evidence: [] })).length, 0);
  });

  it('takes a number without an address for the same only below the same title', () => {
    const evidence = [{ label: '#7', url: null }];
    assert.equal(findKnownEntries(document, newEntry({ title: 'Two', evidence })).length, 1);
    assert.equal(findKnownEntries(document, newEntry({ title: 'Three', evidence })).length, 0);
  });
});
