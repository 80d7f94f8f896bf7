import assert from 'node:assert/strict';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';

describe('readMarkdown', () => {
  it('gives the same object for the same text', () => {
    const markdown = readMarkdown('# T');
    assert.equal(readMarkdown('# T', markdown), markdown);
    assert.notEqual(readMarkdown('# U', markdown), markdown);
  });

  it('parses only what changed', () => {
    const paragraphs = Array.from({ length: 500 }, (_, index) => `Paragraph ${index}.\n\n`);
    const before = readMarkdown(paragraphs.join(''));
    const after = readMarkdown(paragraphs.with(250, 'Another one.\n\n').join(''), before);
    const outline = buildOutline(before);
    const kept = buildOutline(after).blocks.filter((block) => outline.blocks.includes(block));
    assert.ok(kept.length >= 200, `${kept.length} blocks kept`);
  });

  it('reads any text in linear time, and an outline out of it', () => {
    const units = [
      '- + ',
      '> > >',
      '[[[[',
      '<!--',
      '- <!-- a\n',
      '**a:** b ',
      'a|\n-|\n',
      '[a]: b "',
      '<h1>',
      '# {#a} \n',
      '- [a](#b)\n',
      '\0',
      '\ud800',
      '\u2028',
      '\r',
      '`` ` ',
      '***',
      '- a\n\n  b\n\n',
      'a:\n\n',
      '**a**\n\n',
      '<a b ',
      '：',
      '[a]:\n',
      '| a ',
    ];
    for (const unit of units) buildOutline(readMarkdown(unit.repeat(30_000 / unit.length)));
    buildOutline(readMarkdown('y '.repeat(50_000)));
  });
});
