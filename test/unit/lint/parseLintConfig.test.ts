import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/base/message.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { parseLintConfig } from '../../../src/lint/parseLintConfig.ts';
import { lintConfigs } from './arbitraries.ts';

/** What is told of a value that a person typed as JSON. */
function problemsOf(json: string): readonly string[] {
  return parseLintConfig(JSON.parse(json)).problems.map(formatMessage);
}

describe('parseLintConfig', () => {
  it('takes every configuration that fits', () => {
    fc.assert(
      fc.property(lintConfigs(), (config) => {
        assert.deepEqual(parseLintConfig(config), { config, problems: [] });
        assert.deepEqual(parseLintConfig(JSON.parse(JSON.stringify(config))), { config, problems: [] });
      }),
    );
  });

  it('takes nothing for the default', () => {
    for (const value of [undefined, null, {}, { enabled: null, rules: null, overrides: null }]) {
      assert.deepEqual(parseLintConfig(value), { config: DEFAULT_LINT_CONFIG, problems: [] });
    }
  });

  it('never throws, and gives only what it would take again', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const { config } = parseLintConfig(value);
        assert.deepEqual(parseLintConfig(config), { config, problems: [] });
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ enabled: fc.anything(), rules: fc.anything(), overrides: fc.array(fc.anything()) }),
        (value) => {
          const { config } = parseLintConfig(value);
          assert.deepEqual(parseLintConfig(config), { config, problems: [] });
        },
      ),
    );
  });

  const cases: readonly (readonly [json: string, ...problems: string[]])[] = [
    ['[]', 'lint: a list stands where keys with values have to.'],
    ['{"enabled": "yes"}', 'enabled: “yes” is neither true nor false.'],
    ['{"rulez": {}}', 'rulez: there is no such key. Use enabled, rules, overrides.'],
    [
      '{"rules": {"missing-promblem": "off"}}',
      'rules.missing-promblem: there is no such rule. Every finding shows the name of its rule.',
    ],
    [
      '{"rules": {"missing-problem": "loud", "hollow-section": 2}}',
      'rules.missing-problem: “loud” is no severity. Use off, hint, information, warning, error.',
      'rules.hollow-section: 2 is no severity. Use off, hint, information, warning, error.',
    ],
    ['{"overrides": {}}', 'overrides: a mapping stands where a list has to.'],
    ['{"overrides": [3]}', 'overrides[0]: 3 stands where keys with values have to.'],
    [
      '{"overrides": [{"kind": "rfc"}]}',
      'overrides[0]: say in “files” which files this is for, such as docs/adr/*.md.',
    ],
    [
      '{"overrides": [{"files": ["!a", "b"], "kind": "memo"}]}',
      'overrides[0].files[0]: “!a” selects no files. Use a path with /, in which *, **, ?, [a-z] and {a,b} stand for others.',
      'overrides[0].kind: “memo” is no kind of document. Use rfc, adr, kep, proposal, design-doc, strategy, postmortem, none.',
    ],
    [
      '{"rules": {"__proto__": "off"}}',
      'rules.__proto__: there is no such rule. Every finding shows the name of its rule.',
    ],
  ];
  for (const [json, ...problems] of cases) {
    it(`says what is wrong with ${json}`, () => assert.deepEqual(problemsOf(json), problems));
  }

  it('applies what is left of a configuration with mistakes', () => {
    const { config } = parseLintConfig({
      enabled: 1,
      rules: { 'missing-problem': 'off', nonsense: 'off' },
      overrides: [null, { files: ['a', '{'], kind: 'x' }, { files: ['{'] }],
    });
    assert.deepEqual(config, {
      enabled: true,
      rules: { 'missing-problem': 'off' },
      overrides: [{ files: ['a'] }],
    });
  });

  it('reads no more than anybody needs', () => {
    const many = Array.from({ length: 10_000 }, () => ({ files: ['a'] }));
    const { config, problems } = parseLintConfig({ overrides: many });
    assert.equal(config.overrides.length, 200);
    assert.deepEqual(problems.map(formatMessage), ['overrides: only the first 200 of 10000 count.']);
    const rules = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`r${index}`, 'off']));
    assert.equal(parseLintConfig({ rules }).problems.length, 50);
  });

  it('shows nothing of a stranger that could harm', () => {
    const [problem = ''] = problemsOf(
      JSON.stringify({ rules: { [`\u202e\u001b[31m${'x'.repeat(500)}`]: 'off' } }),
    );
    assert.ok(problem.length < 200);
    assert.doesNotMatch(problem, /[\p{Cc}\u202e]/u);
  });

  it('leaves the prototype of objects alone', () => {
    parseLintConfig(JSON.parse('{"__proto__": {"enabled": false}, "rules": {"__proto__": {"x": 1}}}'));
    assert.equal(Object.hasOwn(Object.prototype, 'enabled'), false);
  });
});
