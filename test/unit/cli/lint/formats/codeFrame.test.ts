import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { asciiCells } from '../../../../../src/cli/lint/formats/cell.ts';
import { cellReaderFor } from '../../../../../src/cli/lint/formats/cellReader.ts';
import { codeFrame } from '../../../../../src/cli/lint/formats/codeFrame.ts';
import { graphemeCells } from '../../../../../src/cli/lint/formats/graphemeCells.ts';
import { reportedFinding } from '../../../../support/fileReports.ts';

describe('codeFrame', () => {
  const cases: readonly [name: string, line: string, mark: string, source: string, marks: string][] = [
    ['plain text', '## Open questions', 'Open', '## Open questions', '   ^^^^'],
    ['a whole line', '# Retries', '# Retries', '# Retries', '^^^^^^^^^'],
    ['wide characters', '## 背景と問題 here', '問題', '## 背景と問題 here', '         ^^^^'],
    ['an emoji of several characters', '👩‍👩‍👧 plan: x', 'plan', '👩‍👩‍👧 plan: x', '   ^^^^'],
    ['a combining accent', 'cafe\u0301 plan', 'plan', 'cafe\u0301 plan', '     ^^^^'],
    ['tabs', '\ta\tb', 'b', '    a   b', '        ^'],
    ['control characters', '\u001b[31mred\u0007', 'red', '␛[31mred␇', '     ^^^'],
    ['marks that turn text around', 'a\u202eb c', 'c', 'a\ufffdb c', '    ^'],
    ['nothing', 'plain', '', 'plain', '^'],
  ];
  for (const [name, line, mark, source, marks] of cases) {
    it(`underlines ${name}`, () => {
      assert.deepEqual(codeFrame(reportedFinding({ line, mark }), graphemeCells), { source, marks });
    });
  }

  it('underlines to the end of the line what goes on in the next', () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 2, column: 2 } };
    assert.equal(codeFrame(reportedFinding({ line: '# Retries', range }), graphemeCells).marks, '  ^^^^^^^');
  });

  it('points behind the line at what is missing at its end', () => {
    const range = { start: { line: 1, column: 10 }, end: { line: 1, column: 10 } };
    assert.equal(codeFrame(reportedFinding({ line: '# Retries', range }), graphemeCells).marks, '         ^');
  });

  it('cuts a long line around what it underlines', () => {
    const line = `${'a'.repeat(300)} here ${'b'.repeat(300)}`;
    const { source, marks } = codeFrame(reportedFinding({ line, mark: 'here' }), graphemeCells);
    assert.match(source, /^…a+ here b+…$/);
    assert.ok(stringWidth(source) <= 102);
    assert.equal(source.slice(marks.indexOf('^'), marks.length), 'here');
  });

  it('says that more stands before an excerpt', () => {
    const range = { start: { line: 1, column: 501 }, end: { line: 1, column: 505 } };
    const excerpt = { text: 'aaa here', column: 497 };
    assert.deepEqual(codeFrame({ excerpt, range }, graphemeCells), {
      source: '…aaa here',
      marks: '     ^^^^',
    });
  });

  it('never prints what moves the cursor, and always marks something, whatever the line holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(320),
        fc.nat(40),
        (text, from, length) => {
          const line = text.replace(/[\r\n]/g, ' ');
          const range = {
            start: { line: 1, column: from + 1 },
            end: { line: 1, column: from + length + 1 },
          };
          const { source, marks } = codeFrame({ excerpt: { text: line, column: 1 }, range }, graphemeCells);
          assert.doesNotMatch(`${source}${marks}`, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          assert.match(marks, /^ *\^+$/);
          assert.ok(marks.length <= 103);
        },
      ),
    );
  });
});

describe('asciiCells', () => {
  it('splits printable ASCII as graphemeCells does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\t', ...PRINTABLE_ASCII), maxLength: 60 }), (line) =>
        assert.deepEqual(asciiCells(line), graphemeCells(line)),
      ),
    );
  });

  it('is for such lines only', async () => {
    assert.equal(await cellReaderFor(['# Plain', '\ttext ~']), asciiCells);
    for (const line of ['café', '\u001b[31m', '\u007f']) {
      assert.equal(await cellReaderFor(['# Plain', line]), graphemeCells);
    }
  });
});

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
