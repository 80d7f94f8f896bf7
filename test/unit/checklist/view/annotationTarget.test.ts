import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotationTarget } from '../../../../src/checklist/view/annotationTarget.ts';

describe('annotationTarget', () => {
  const leading: readonly (readonly [note: string, target: object])[] = [
    ['https://example.com/pull/12', { type: 'link', url: 'https://example.com/pull/12' }],
    [' HTTP://example.com ', { type: 'link', url: 'HTTP://example.com' }],
    ['src/pay.ts:12', { type: 'place', path: 'src/pay.ts', line: 12 }],
    ['Makefile:3', { type: 'place', path: 'Makefile', line: 3 }],
    ['docs/a b.md:1', { type: 'place', path: 'docs/a b.md', line: 1 }],
    ['.github/workflows/ci.yml:7', { type: 'place', path: '.github/workflows/ci.yml', line: 7 }],
  ];
  for (const [note, target] of leading) {
    it(`follows ${note}`, () => assert.deepEqual(annotationTarget(note), target));
  }

  const nowhere = [
    '',
    'a note',
    'see https://example.com for more',
    'https://',
    'command:workbench.action.quit',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vscode://x.y',
    '/etc/passwd:1',
    'C:\\Windows\\system.ini:1',
    'C:/x:1',
    '\\\\server\\share:1',
    '../secret.txt:1',
    'src/../../secret.txt:1',
    './src/a.ts:1',
    'src//a.ts:1',
    'src/a.ts:0',
    'src/a.ts',
    'src/a.ts:12345678',
    'src/a\0b.ts:1',
    'two\nlines.ts:1',
    `${'x'.repeat(1_000_000)}:1`,
    `https://example.com/${'x'.repeat(1_000_000)}`,
  ];
  for (const note of nowhere) {
    it(`follows nothing in ${JSON.stringify(note.slice(0, 40))}`, () =>
      assert.equal(annotationTarget(note), null));
  }

  it('never leaves the folder, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', '1', ' ') }), (note) => {
        const target = annotationTarget(`${note}:1`);
        if (target?.type !== 'place') return;
        const inside = new URL(target.path.replaceAll('%', '%25'), 'file:///folder/');
        assert.ok(inside.pathname.startsWith('/folder/'), note);
      }),
    );
  });
});
