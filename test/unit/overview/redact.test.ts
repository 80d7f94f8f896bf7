import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodedFully } from '../../../src/overview/redact/namePatterns.ts';
import { redactOverview } from '../../../src/overview/redact/redactOverview.ts';
import { createRedactor, type Redaction } from '../../../src/overview/redact/redactor.ts';
import { overviewHtml } from '../../../src/overview/render/html.ts';
import { overviewMarkdown } from '../../../src/overview/render/markdown.ts';
import { reportOf } from '../../../src/overview/render/report.ts';
import { overviewSvg } from '../../../src/overview/render/svg.ts';
import { journalEntry } from '../../support/journal.ts';
import { overviewOf, suggestion } from '../../support/overview.ts';

const NOTHING: Redaction = { projects: false, people: false, links: false };
const ALL: Redaction = { projects: true, people: true, links: true };
const NAMES = {
  projects: [
    'acme/payments',
    'acme/web',
    'group/sub/pay-client',
    'acme/c++',
    'acme/LedgerService',
    '会社/支払い',
    'acme/straße',
    '~cleo/tools',
  ],
  people: ['Bo Example', 'Will Long', 'zoë', 'José O’Neil', '王芳', 'dan_k'],
};

describe('A redactor', () => {
  const cases: readonly (readonly [what: Partial<Redaction>, text: string, redacted: string])[] = [
    [{ projects: true }, 'Moved acme/payments to acme/web', 'Moved Project A to Project B'],
    [{ projects: true }, 'Moved ACME/Payments', 'Moved Project A'],
    [{ projects: true }, 'Retried payments', 'Retried Project A'],
    [{ projects: true }, 'Retried Payments of Acme', 'Retried Project A of Organisation A'],
    [{ projects: true }, 'The web of webhooks', 'The Project B of webhooks'],
    [{ projects: true }, 'PayClient, pay_client and Pay Client', 'Project C, Project C and Project C'],
    [{ projects: true }, 'pay–client and PAY__CLIENT', 'Project C and Project C'],
    [
      { projects: true },
      'web2, myWeb and WebV2, but no webs',
      'Project B2, myProject B and Project BV2, but no webs',
    ],
    [{ projects: true }, 'ｐａｙ／ｃｌｉｅｎｔ', 'Project C'],
    [{ projects: true }, 'Moved acme.com to C', 'Moved Organisation A.com to Project D'],
    [{ projects: true }, 'ledger service and LedgerService', 'Project E and Project E'],
    [{ projects: true }, '支払いを直した', 'Project Fを直した'],
    [{ projects: true }, 'STRASSE, Straße', 'Project G, Project G'],
    [{ projects: true }, 'tools of cleo', 'Project H of Organisation E'],
    [
      { projects: true },
      'Undid a1b2c3d4, not 20261118 or defaced',
      'Undid (commit), not 20261118 or defaced',
    ],
    [{ projects: true }, 'See acme%2Fpayments and %61cme%252fweb', 'See Project A and Project B'],
    [{ projects: true }, 'With Bo Example and @zoë', 'With Bo Example and @zoë'],
    [{ people: true }, 'With Bo Example, BO EXAMPLE and bo.example', 'With Person A, Person A and Person A'],
    [{ people: true }, 'Will will ask Long how long it is', 'Person B will ask Person B how long it is'],
    [{ people: true }, 'Bo, bo and EXAMPLE', 'Person A, bo and Person A'],
    [{ people: true }, "Jose and O'Neil", 'Person D and Person D'],
    [{ people: true }, 'Asked 王芳说', 'Asked Person E说'],
    [{ people: true }, 'Asked @dan_k, @Dan-K. and dan_k@x.org', 'Asked Person F, Person F. and Person F'],
    [{ people: true }, 'Asked @cem.b_c.', 'Asked Person G.'],
    [{ people: true }, 'Thanks to @cem and cem@example.com', 'Thanks to Person G and Person H'],
    [{ people: true }, 'Thanks to @cem and @Cem', 'Thanks to Person G and Person G'],
    [{ people: true }, 'Updated @types/node in acme/web', 'Updated @types/node in acme/web'],
    [{ people: true }, 'zoe\u0308 and ZOË', 'Person C and Person C'],
    [{ links: true }, 'See https://acme.com/wiki?a=b now', 'See (link) now'],
    [{ links: true }, 'See wiki.acme.com/page, and/or #412 of v1.2/x', 'See (link) and/or #412 of v1.2/x'],
    [{ links: true }, 'See https%3A%2F%2Facme.com%2Fwiki', 'See (link)'],
    [{}, 'acme/web by Bo Example', 'acme/web by Bo Example'],
  ];
  for (const [what, text, redacted] of cases) {
    it(`makes “${redacted}” of “${text}”, for ${Object.keys(what).join() || 'nothing'}`, () => {
      assert.equal(createRedactor(NAMES, { ...NOTHING, ...what }).text(text), redacted);
    });
  }

  it('takes away an address that holds a name, however it is written', () => {
    const { link } = createRedactor(NAMES, { ...NOTHING, projects: true, people: true });
    for (const url of [
      'https://github.com/acme/payments/pull/1',
      'https://github.com/ACME/x/pull/1',
      'https://git.example.org/%61cme%2Fother',
      'https://example.org/~bo.example',
    ])
      assert.equal(link(url), null, url);
    assert.equal(link('https://pages.org/x'), 'https://pages.org/x');
  });

  it('has letters for any number of projects', () => {
    const projects = Array.from(
      { length: 60 },
      (_, index) => `owner/project${String(index).padStart(3, '0')}x`,
    );
    const { text } = createRedactor({ projects, people: [] }, ALL);
    assert.equal(text('owner/project025x, owner/project026x'), 'Project Z, Project AA');
    assert.equal(new Set(projects.map(text)).size, 60);
  });

  it('takes no time over hostile names and texts', () => {
    const { text } = createRedactor(
      { projects: ['a/a/a/a/a/a', '(((', '%'], people: ['-.-', '((a+)+)+$'] },
      ALL,
    );
    for (const part of ['a/', '%25', '(', 'a.', '@a', 'a@a.', 'http://']) text(part.repeat(20_000));
  });
});

describe('The exports of a redacted picture', () => {
  const letter = fc.constantFrom(...'bdfghjkmpqvwxyzBDFGHJKMPQVWXYZ0123456789é');
  /** Words that are none of our own. */
  const word = fc.string({ unit: letter, minLength: 5, maxLength: 9 }).map((text) => `q${text}q`);
  const spelt = (name: string) =>
    fc.constantFrom(
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      encodeURIComponent(name),
      encodeURIComponent(encodeURIComponent(name)),
      [...new TextEncoder().encode(name)].map((byte) => `%${byte.toString(16)}`).join(''),
      name.replace('/', '-'),
      name.replace('/', ' – '),
      name.normalize('NFD'),
      name.replaceAll('é', 'e'),
      `${name.slice(0, 3)}\u200d${name.slice(3)}`,
      `${name[0]?.toUpperCase()}${name.slice(1)}`,
      [...name]
        .map((letter) =>
          /[a-z]/i.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
        )
        .join(''),
      `(${name})`,
      `\u200b${name}\u200b`,
      `${name.slice(0, 3)}\u200b${name.slice(3)}`,
    );
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u200d]/gu, '')
      .toLowerCase();
  const scene = fc
    .record({ owner: word, repository: word, first: word, last: word, page: word })
    .chain((names) => {
      const project = `${names.owner}/${names.repository}`;
      const person = `${names.first} ${names.last}`;
      return fc.record({
        names: fc.constant(names),
        project: fc.constant(project),
        person: fc.constant(person),
        inTitle: fc.array(
          fc.oneof(spelt(project), spelt(names.repository), spelt(person), fc.constant(`@${names.first}`)),
          { minLength: 1, maxLength: 4 },
        ),
        redaction: fc.record({ projects: fc.boolean(), people: fc.boolean(), links: fc.boolean() }),
      });
    });

  it('hold nothing that was to be taken out', () => {
    fc.assert(
      fc.property(scene, ({ names, project, person, inTitle, redaction }) => {
        const title = `Did ${inTitle.join(' with ')}, see https://${names.page}.example/x`;
        const overview = overviewOf({
          entries: [
            journalEntry({
              title: `Entry on ${title}`,
              impact: title,
              role: `author; with ${person}`,
              evidence: [
                { label: 'page', url: `https://${names.page}.example/${encodeURIComponent(project)}` },
              ],
            }),
          ],
          suggestions: [
            suggestion(1, { project, title, reviewers: [person] }),
            suggestion(2, { project, title: `Reviewed changes by ${person}`, role: 'reviewer' }),
          ],
          filter: { project },
        });
        const report = reportOf(redactOverview({ ...overview, withoutOutcome: overview.marks }, redaction), {
          day: 'd',
          gaps: true,
        });
        const gone = [
          ...(redaction.projects ? [names.owner, names.repository] : []),
          ...(redaction.people ? [person, names.last] : []),
          ...(redaction.links ? [names.page, 'https:'] : []),
        ];
        for (const output of [overviewMarkdown(report), overviewHtml(report), overviewSvg(report)]) {
          const read = plain(decodedFully(output).replaceAll('http://www.w3.org/2000/svg', ''));
          for (const name of gone) assert.equal(read.includes(plain(name)), false, `${name}\n${read}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep the text of links, and what a mark is', () => {
    const overview = overviewOf({
      entries: [
        journalEntry({
          evidence: [
            { label: '#412', url: 'https://github.com/acme/pay/pull/412' },
            { label: 'acme.com/wiki', url: 'https://acme.com/wiki' },
            { label: 'a1b2c3d', url: 'https://github.com/acme/pay/commit/a1b2c3d' },
          ],
        }),
      ],
    });
    const [mark] = redactOverview(overview, { ...NOTHING, links: true }).marks;
    assert.deepEqual(mark?.evidence, [
      { label: '#412', url: null },
      { label: '(link)', url: null },
      { label: 'a1b2c3d', url: null },
    ]);
    assert.deepEqual(mark?.source, overview.marks[0]?.source);
  });

  it('do not name commits when projects are not to be known', () => {
    const commit = (hash: string) => ({ label: hash, url: `https://github.com/acme/pay/commit/${hash}` });
    const entry = journalEntry({
      evidence: [commit('a1b2c3d'), { label: '#412', url: null }, commit('5108919')],
    });
    const [mark] = redactOverview(overviewOf({ entries: [entry] }), { ...NOTHING, projects: true }).marks;
    assert.deepEqual(mark?.evidence, [
      { label: '#412', url: null },
      { label: 'commits', url: null },
    ]);
  });

  it('say the same of the same name everywhere', () => {
    const overview = overviewOf({
      suggestions: [suggestion(1), suggestion(2, { project: 'acme/web', title: 'Moved pay to acme/web' })],
    });
    const { marks, projects } = redactOverview(overview, ALL);
    assert.deepEqual(
      projects.map(({ project }) => project),
      ['Project A', 'Project B'],
    );
    assert.equal(marks.find(({ title }) => title.startsWith('Moved'))?.title, 'Moved Project A to Project B');
  });

  it('are as they were when nothing is taken out', () => {
    const overview = overviewOf({ suggestions: [suggestion(1)] });
    assert.equal(redactOverview(overview, NOTHING), overview);
  });
});
