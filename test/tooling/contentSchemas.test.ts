import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse, stringify } from 'yaml';
import { type ContentFile, contentFile, contentFiles } from '../../scripts/content/contentFile.ts';
import { SCHEMAS } from '../../scripts/schema/schemas.ts';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { parseRubric } from '../../src/levels/parseRubric.ts';
import { readPromptFile } from '../../src/prompts/readPromptFile.ts';
import { readWorksheetFile } from '../../src/worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../src/worksheets/reports.ts';

/** A kind of content that people write themselves. */
interface Kind {
  readonly schema: string;
  readonly read: (text: string) => { readonly problems: readonly unknown[] };
  /** Ours. */
  readonly files: readonly ContentFile[];
  /** A file with every key there is. */
  readonly whole: string;
  /** Wrong, and known to be by the schema as well as by the reader: what stands in `whole`, and what instead. */
  readonly wrong: readonly (readonly [from: string, to: string])[];
}

const KINDS: readonly Kind[] = [
  {
    schema: 'prompts.schema.json',
    read: readPromptFile,
    files: contentFiles('src/content/prompts'),
    whole: `prompts:
  - id: team.demo
    title: Demo
    trigger: friday
    when: { levels: [l5], tracks: [undecided], companyStages: [growth], remote: false }
    questions: [Who saw it?, Who did not?]
    why: It helps.
    action: { openWorksheet: glue-work }
    weight: 3
    source: Our wiki
  - id: team.day
    title: Day 30
    trigger: { jobDay: 30 }
    when:
    questions: [A?]
    why: It is time.
    action: { openChecklist: task }
  - { id: team.tag, title: Tag, trigger: releaseTag, questions: [A?], why: It is out., action: logImpact }
`,
    wrong: [
      ['trigger: friday', 'trigger: sunday'],
      ['jobDay: 30', 'jobDay: 0'],
      ['jobDay: 30', 'jobDay: soon'],
      ['Who did not?', 'Who did not?, Why?'],
      ['action: logImpact', 'action: logout'],
      ['weight: 3', 'weight: 12'],
      ['remote: false', 'remote: maybe'],
      ['tracks: [undecided]', 'tracks: [both]'],
      ['why: It is time.', 'because: It is time.'],
      ['id: team.day', 'id: Team Day'],
    ],
  },
  {
    schema: 'worksheet.schema.json',
    read: (text) => readWorksheetFile(text, new Set(Object.keys(REPORTS))),
    files: contentFiles('src/content/worksheets'),
    whole: `id: demo
title: Demo
situation: habit
purpose: To show something.
file: perMonth
document: "Demo: (what)"
source: Our wiki
sections:
  - id: a
    heading: A
    parts:
      - text: A paragraph.
      - ask: [Why?]
      - check: [Done]
      - list: [One]
      - steps: [First]
      - table: { columns: [What, Who], rows: [[Salary, ""]] }
      - say: Hello.
      - fill: glue-entries
  - id: b
    heading: B
    parts:
`,
    wrong: [
      ['situation: habit', 'situation: sometimes'],
      ['file: perMonth', 'file: perHour'],
      ['text: A paragraph.', 'paragraph: A paragraph.'],
      ['- text: A paragraph.', '- { text: A paragraph., say: Hello. }'],
      ['- text: A paragraph.', '- {}'],
      ['ask: [Why?]', 'ask: Why?'],
      ['columns: [What, Who]', 'columns: []'],
      ['[Salary, ""]', '[Salary, 3]'],
      ['[[Salary, ""]]', '[Salary, ""]'],
      ['fill: glue-entries', 'fill: blue-entries'],
      ['heading: A', 'title: A'],
    ],
  },
  {
    schema: 'rubric.schema.json',
    read: parseRubric,
    files: [contentFile('src/content/rubric.yml')],
    whole: `title: Our levels
dimensions: [{ id: scope, title: Scope }]
levels:
  - { id: l4, title: L4, test: Does it., expectations: { scope: A task } }
  - { id: l5, title: L5, test: Does more., expectations: { scope: A system } }
transitions:
  - from: l4
    to: l5
    change: More.
    signals:
      - { id: more, text: Did more., dimension: scope, look: { sections: [Projects], words: [led] } }
    holdsBack: [Waiting]
stages:
  - { id: growth, title: Growth, meaning: { l4: Less }, ownership: A, promotion: B, failure: C }
antiPatterns:
  - { id: hero, title: Hero, question: Do you?, why: It does not last. }
`,
    wrong: [
      ['id: scope, title: Scope', 'id: scope'],
      ['test: Does it., ', ''],
      ['{ scope: A task }', 'A task'],
      ['{ scope: A task }', '{ scope: 1 }'],
      ['from: l4', 'since: l4'],
      ['holdsBack: [Waiting]', 'holdsBack: Waiting'],
      ['dimension: scope, look', 'look'],
      ['words: [led]', 'word: led'],
      ['id: growth', 'id: tiny'],
      ['question: Do you?, ', ''],
    ],
  },
];

/** None of these may stand at every place of a file. */
const ODD: readonly unknown[] = [7, true, 'Ab c', ' ', [], {}, [7], { nowhere: 'a' }];

for (const { schema, read, files, whole, wrong } of KINDS) {
  describe(`The JSON Schema of content, ${schema}`, () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
      SCHEMAS[schema]?.() ?? {},
    );

    it('takes ours', () => {
      for (const { path, text } of files)
        assert.ok(validate(parse(text)), `${path}: ${JSON.stringify(validate.errors)}`);
    });

    it('takes every key that the reader takes', () => {
      assert.deepEqual(read(whole).problems, []);
      assert.ok(validate(parse(whole)), JSON.stringify(validate.errors));
    });

    for (const [from, to] of wrong) {
      it(`refuses ${to === '' ? `no ${from}` : to}`, () => {
        const text = whole.replace(from, to);
        assert.notEqual(text, whole);
        assert.notDeepEqual(read(text).problems, []);
        assert.equal(validate(parse(text)), false);
      });
    }

    it('refuses nothing that the reader takes without a word, whatever stands where', () => {
      for (const path of pathsIn(parse(whole))) {
        for (const odd of [...ODD, undefined]) {
          const changed = parse(whole);
          put(changed, path, odd);
          if (validate(changed)) continue;
          assert.notDeepEqual(read(stringify(changed)).problems, [], `${path.join('.')}: ${stringify(odd)}`);
        }
      }
    });
  });
}

describe('The JSON Schemas in the manifest', () => {
  const { yamlValidation } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).contributes;
  const schemaOf = (path: string) =>
    yamlValidation
      .filter(({ fileMatch }: { fileMatch: readonly string[] }) =>
        fileMatch.some((glob) => patternOf(glob).test(path)),
      )
      .map(({ url }: { url: string }) => url);

  it('are all of them', () => {
    const urls = yamlValidation.map(({ url }: { url: string }) => url);
    assert.deepEqual(
      urls.toSorted(),
      Object.keys(SCHEMAS)
        .map((name) => `./media/${name}`)
        .toSorted(),
    );
  });

  const places: readonly (readonly [path: string, schema: string | null])[] = [
    ['/home/dana/brag/profile.yml', 'profile'],
    ['/home/dana/brag/content/rubric.yml', 'rubric'],
    ['/home/dana/brag/content/prompts/mine.yml', 'prompts'],
    ['/home/dana/brag/content/worksheets/demo.yaml', 'worksheet'],
    ['/work/shop/.staffward/rubric.yml', 'rubric'],
    ['/work/shop/.staffward/prompts/team.yaml', 'prompts'],
    ['/work/shop/.staffward/worksheets/demo.yml', 'worksheet'],
    ['/work/site/content/prompts/chat.yml', null],
    ['/work/site/rubric.yml', null],
  ];
  for (const [path, schema] of places) {
    it(`name ${schema ?? 'none'} for ${path}`, () => {
      assert.deepEqual(schemaOf(path), schema ? [`./media/${schema}.schema.json`] : []);
    });
  }
});

/** The way to every value in `value`. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    [key],
    ...pathsIn(each).map((rest) => [key, ...rest]),
  ]);
}

/** Exchanges what stands there; `undefined` removes its key. */
function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length > 0) put(target[key] as Record<string, unknown>, rest, value);
  else if (value !== undefined) target[key] = value;
  else if (Array.isArray(target)) target.splice(Number(key), 1);
  else delete target[key];
}

/** The globs that the YAML extension knows, whose `*` takes any characters. */
function patternOf(glob: string): RegExp {
  const literal = glob.split(/\*+/).map((each) => each.replaceAll(/[.]/g, '\\.'));
  return new RegExp(`(^|/)${literal.join('.*')}$`);
}
