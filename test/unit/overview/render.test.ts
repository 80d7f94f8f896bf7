import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseReviewPeriod } from '../../../src/base/reviewPeriod.ts';
import { glueChart } from '../../../src/overview/charts/glueChart.ts';
import { projectChart } from '../../../src/overview/charts/projectChart.ts';
import { timelineChart } from '../../../src/overview/charts/timelineChart.ts';
import type { PeriodOverview } from '../../../src/overview/overview.ts';
import { overviewHtml } from '../../../src/overview/render/html.ts';
import { overviewMarkdown } from '../../../src/overview/render/markdown.ts';
import { reportOf } from '../../../src/overview/render/report.ts';
import { overviewSvg } from '../../../src/overview/render/svg.ts';
import { glueTable, projectTable, timelineTable } from '../../../src/overview/tables.ts';
import type { Chart } from '../../../src/protocol/chart.ts';
import type { TableView } from '../../../src/protocol/overview.ts';
import { journalEntry } from '../../support/journal.ts';
import { busyYear, overviewOf, suggestion } from '../../support/overview.ts';

const HOSTILE = '</title></text><script>alert(1)</script> & "x" | [a](javascript:b) \u202e\u0000';
const report = (overview: PeriodOverview) => reportOf(overview, { day: '2026-11-23', gaps: true });
const entry = journalEntry();
const picture = overviewOf({
  entries: [entry],
  suggestions: [suggestion(1, { glue: true }), suggestion(412)],
});

describe('A report on a period', () => {
  it('is Markdown with what is counted, what is missing, and every contribution with its evidence', () => {
    const markdown = overviewMarkdown(report(picture));
    assert.match(markdown, /^# What I did in 2026-Q4\n\n2026-10-01 – 2026-12-31, as of 2026-11-23\.\n/);
    assert.match(markdown, /\n- 2 contributions: 1 entry in the brag document, 1 without an entry\.\n/);
    assert.match(markdown, /\n\| 2026-W47 \| 2026-11-16 \| 2 +\| 0 /);
    assert.match(markdown, /\n\| 2026-W47 \| 1 +\| 1 +\| 0 +\| 50 % /);
    assert.match(
      markdown,
      /\n- \*\*Write it down\.\*\* 0 of 1 pieces of glue work have an entry\. \(evidence needed/,
    );
    assert.match(markdown, /\n- Learning and Growth\n/);
    assert.match(
      markdown,
      /\n## Entries\n\n### Projects\n\n- \*\*Retried failed payments with backoff\*\* \(2026-11-16 – 2026-11-18\) – lost payments fell from 40 to 2 a day \[#412\]\(https:\/\/github\.com\/acme\/pay\/pull\/412\)\n/,
    );
    assert.match(markdown, /\n- \*\*Did thing 1\*\* \(2026-11-16 – 2026-11-18\) \[#1\]\(/);
  });

  it('keeps to itself what is missing and what only the user can answer', () => {
    const wanting = overviewOf({
      entries: [{ ...entry, story: { ...entry.story, impact: null } }],
      suggestions: [suggestion(1, { glue: true })],
    });
    const missing = /wait|outcome|without entries|evidence needed|do(?:es)? not say/;
    assert.match(overviewMarkdown(report(wanting)), missing);
    const shown = reportOf(wanting, { day: '2026-11-23', gaps: false });
    for (const render of [overviewMarkdown, overviewHtml, overviewSvg])
      assert.doesNotMatch(render(shown), missing);
    assert.match(overviewMarkdown(shown), /\*\*Did thing 1\*\*/);
  });

  it('lists a few of the many pull requests of a suggestion, and says how many more there are', () => {
    const evidence = Array.from({ length: 30 }, (_, index) => ({
      type: 'pullRequest' as const,
      forge: 'github' as const,
      number: 10 + index,
      title: null,
      url: null,
    }));
    const markdown = overviewMarkdown(report(overviewOf({ suggestions: [suggestion(1, { evidence })] })));
    assert.match(markdown, /\*\*Did thing 1\*\* \(.*\)(?: \\?#\d\d){5} and 25 more\n/);
  });

  it('is a page that runs nothing, loads nothing, and is put into its own policy by a hash', () => {
    const html = overviewHtml(report(picture));
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`));
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|<form|\son\w+=|\sstyle=|@import|\bsrc=|url\((?!#)/);
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    for (const table of html.match(/<table>[\s\S]*?<\/table>/g) ?? [])
      assert.match(table, /^<table>\n<caption>[^<]+<\/caption>\n<thead><tr><th scope="col">/);
  });

  it('is a picture that says its numbers in words', () => {
    const svg = overviewSvg(report(picture));
    assert.match(
      svg,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="title desc">/,
    );
    assert.match(
      svg,
      /<desc id="desc">.*2026-W47, Projects: 2 contributions, 1 without an entry\..*<\/desc>/,
    );
    assert.doesNotMatch(svg, /<script|href|<image|@import|url\((?!#hatch)/);
  });

  it('keeps hostile words as text in every format', () => {
    const hostile = overviewOf({
      entries: [
        {
          ...entry,
          title: HOSTILE,
          section: null,
          evidence: [
            { label: HOSTILE, url: 'javascript:alert(1)' },
            { label: 'a', url: 'https://x.example/"><script>' },
          ],
        },
      ],
      suggestions: [suggestion(1, { project: HOSTILE, title: HOSTILE })],
      filter: null,
    });
    const [markdown, ...xml] = [overviewMarkdown, overviewHtml, overviewSvg].map((render) =>
      render(report(hostile)),
    );
    assert.doesNotMatch(markdown ?? '', /(?<!\\)<script|(?<!\\)\]\(javascript|\u202e/);
    for (const output of xml) assert.doesNotMatch(output, /<script|href="javascript|\u202e/);
    for (const output of [markdown, ...xml]) assert.equal(output?.includes('\0'), false);
  });

  it('is well-formed whatever it is about', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (title, project) => {
          const overview = overviewOf({
            entries: [{ ...entry, title: title || 'x' }],
            suggestions: [suggestion(1, { title, project })],
          });
          for (const render of [overviewHtml, overviewSvg]) assertWellFormed(render(report(overview)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says so when there is nothing', () => {
    const markdown = overviewMarkdown(report(overviewOf()));
    assert.match(markdown, /\n- No contributions\.\n/);
    assert.doesNotMatch(markdown, /\b0 |\||Every|None/);
    for (const render of [overviewHtml, overviewSvg]) assertWellFormed(render(report(overviewOf())));
  });
});

describe('A chart of a period', () => {
  const period = parseReviewPeriod('2026');
  assert.ok(period);
  const year = overviewOf({ period, ...busyYear(3000) });
  for (const draw of [timelineChart, glueChart, projectChart]) {
    it(`is drawn with few marks, all inside, named once: ${draw.name}`, () => {
      for (const overview of [overviewOf(), picture, year]) assertFits(draw(overview));
    });
  }

  it('has the numbers of its table, mark by mark and in all', () => {
    const kinds = fc.record({
      day: fc.integer({ min: 1, max: 30 }),
      glue: fc.boolean(),
      section: fc.constantFrom('Projects' as const, 'Operational Excellence' as const),
      project: fc.constantFrom('acme/pay', 'acme/web'),
      told: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 25 }), (works) => {
        const suggestions = works.map(({ day, glue, section, project }, index) => {
          const to = `2026-11-${String(day).padStart(2, '0')}`;
          return suggestion(index, { glue, section, project, from: to, to });
        });
        const entries = suggestions
          .filter((_, index) => works[index]?.told)
          .map(({ title, from, to, section, evidence }) => {
            const links = evidence.map(({ url }) => ({ label: 'x', url }));
            return journalEntry({ title, from, to, section, evidence: links });
          });
        const overview = overviewOf({ entries, suggestions, today: '2026-12-31' });
        const rows = ({ rows: all }: TableView) => new Map(all.map(([name = '', ...cells]) => [name, cells]));
        const timeline = timelineTable(overview);
        const inTimeline = timelineChart(overview).marks.map(({ label }) => {
          const [, week = '', section = '', count] = /^(\S+), (.+): (\d+) /.exec(label) ?? [];
          assert.equal(rows(timeline).get(week)?.[timeline.columns.indexOf(section) - 1], count, label);
          return Number(count);
        });
        assert.equal(
          timeline.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0),
          inTimeline.reduce((sum, count) => sum + count, 0),
        );
        for (const { label } of glueChart(overview).marks) {
          const [glue = '', other = '', unknown = ''] =
            rows(glueTable(overview)).get(label.split(':')[0] ?? '') ?? [];
          const words = [`${glue} glue`, `${other} other`, `${unknown} unknown`].filter(
            (each) => !/^0 /.test(each),
          );
          assert.ok(label.endsWith(words.join(', ')), label);
        }
        assert.deepEqual(
          projectChart(overview).marks.map(({ label }) => Number(/: (\d+) /.exec(label)?.[1])),
          projectTable(overview).rows.map((row) => Number(row[1])),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says how many by the area, entries within all', () => {
    const { marks } = timelineChart(picture);
    const [all, entries] = marks[0]?.boxes ?? [];
    assert.deepEqual([all?.fill, entries?.fill], ['suggestion', 'entry']);
    const areaOf = (box = all) => (box ? box.width * box.height : Number.NaN);
    assert.ok(Math.abs(areaOf(all) / areaOf(entries) - 2) < 1e-9);
  });

  it('stacks glue, other and unknown work without a gap', () => {
    const talked = journalEntry({ title: 'Talked', evidence: [] });
    const [mark] = glueChart(
      overviewOf({ entries: [talked], suggestions: [suggestion(1), suggestion(2, { glue: true })] }),
    ).marks;
    assert.equal(mark?.label, '2026-W47: 3 contributions, 1 glue, 1 other, 1 unknown');
    const boxes = mark?.boxes ?? [];
    assert.deepEqual(
      boxes.map(({ fill }) => fill),
      ['glue', 'other', 'unknown'],
    );
    for (const [index, { y }] of boxes.slice(0, -1).entries()) {
      const above = boxes[index + 1];
      assert.ok(above && Math.abs(above.y + above.height - y) < 1e-9);
    }
  });

  it('says how many projects it has no bar for', () => {
    const suggestions = Array.from({ length: 14 }, (_, index) =>
      suggestion(index, { project: `acme/service-${index}` }),
    );
    const words = (count: number) =>
      projectChart(overviewOf({ suggestions: suggestions.slice(0, count) })).texts.map(({ text }) => text);
    assert.ok(words(14).includes('and 2 more projects'));
    assert.ok(words(13).includes('and 1 more project'));
    assert.equal(
      words(12).some((text) => text.startsWith('and ')),
      false,
    );
  });

  it('fits half an editor or a sheet of paper when it is a quarter', () => {
    for (const draw of [timelineChart, glueChart, projectChart]) assert.ok(draw(picture).width <= 568);
  });

  it('divides the weeks to come from the others', () => {
    const lines = timelineChart(picture).lines.filter(({ kind }) => kind === 'today');
    assert.equal(lines.length, 1);
    assert.equal(
      timelineChart(overviewOf({ today: '2027-01-10' })).lines.some(({ kind }) => kind === 'today'),
      false,
    );
  });
});

function assertFits({ width, height, marks, texts, swatches }: Chart): void {
  assert.ok(marks.length <= 53 * 6, `${marks.length} marks`);
  assert.equal(new Set(marks.map(({ id }) => id)).size, marks.length);
  for (const { x, y, width: w, height: h } of [
    ...swatches,
    ...marks.flatMap(({ area, boxes }) => [area, ...boxes]),
  ]) {
    assert.ok(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height);
  }
  for (const { x, y } of texts) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
}

/** Every element is closed, in order, and nothing stands there that has to be escaped. */
function assertWellFormed(text: string): void {
  const open: string[] = [];
  const rest = text.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<!DOCTYPE html>/, '');
  for (const [, end, name = '', attributes = '', closed] of rest.matchAll(
    /<(\/?)(\w+)((?:\s[\w:-]+="[^"<]*")*)\s?(\/?)>/g,
  )) {
    assert.doesNotMatch(attributes, /&(?!(?:amp|lt|gt|quot);)/);
    if (end) assert.equal(open.pop(), name);
    else if (!closed && name !== 'meta') open.push(name);
  }
  assert.deepEqual(open, []);
  const between = rest.replace(/<\/?\w+(?:\s[\w:-]+="[^"<]*")*\s?\/?>/g, '');
  assert.doesNotMatch(between, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
}
