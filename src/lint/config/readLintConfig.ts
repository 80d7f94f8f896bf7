import * as v from 'valibot';
import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { RULE_IDS } from '../allRules.ts';
import { compileGlob } from '../globs/glob.ts';
import { type LintConfig, type LintOverride, RULE_LEVELS, type RuleLevel } from '../lintConfig.ts';
import {
  FORCED_KINDS,
  GlobSchema,
  KindSchema,
  LevelSchema,
  MAX_FILES,
  MAX_OVERRIDES,
} from './lintConfigSchema.ts';

/** Keys and indexes from the configuration down to a value. */
export type ConfigPath = readonly (string | number)[];

/** A part of a configuration that cannot be used. */
export interface ConfigProblem {
  /** Says where, what is wrong, and what to write. */
  readonly message: Message;
  readonly path: ConfigPath;
  /** Whether the key is wrong, or what stands below it. */
  readonly at: 'key' | 'value';
}

/** A configuration, as far as it can be used. */
export interface ReadConfig {
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
}

/** More are not listed: a configuration with so many is no configuration. */
const MAX_PROBLEMS = 50;

/**
 * Reads what a person, or nobody, wrote as configuration: any value. What cannot be used is left out and told;
 * everything else applies.
 */
export function readLintConfig(value: unknown): ReadConfig {
  const problems: ConfigProblem[] = [];
  const report: Report = (path, text, values, at = 'value') => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({ message: message(text, { where: shownPath(path), ...values }), path, at });
  };
  const fields = fieldsOf(value, [], ['enabled', 'rules', 'overrides'], report);
  return {
    config: {
      enabled: readEnabled(fields.enabled, report),
      rules: readRules(fields.rules, ['rules'], report),
      overrides: readOverrides(fields.overrides, report),
    },
    problems,
  };
}

type Report = (path: ConfigPath, text: string, values?: Message['values'], at?: ConfigProblem['at']) => void;

/** The known fields of a mapping; nothing at all stands for an empty one, as in YAML. */
function fieldsOf<K extends string>(
  value: unknown,
  path: ConfigPath,
  known: readonly K[],
  report: Report,
): Readonly<Partial<Record<K, unknown>>> {
  const fields: Partial<Record<K, unknown>> = {};
  for (const [key, field] of entriesOf(value, path, report)) {
    const name = known.find((each) => each === key);
    if (name !== undefined) fields[name] = field;
    else {
      report(
        [...path, key],
        '{where}: there is no such key. Use {known}.',
        { known: known.join(', ') },
        'key',
      );
    }
  }
  return fields;
}

function entriesOf(
  value: unknown,
  path: ConfigPath,
  report: Report,
): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (!isMapping(value)) {
    report(path, '{where}: {value} stands where keys with values have to.', { value: shown(value) });
    return [];
  }
  return Object.entries(value);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEnabled(value: unknown, report: Report): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'boolean') return value;
  report(['enabled'], '{where}: {value} is neither true nor false.', { value: shown(value) });
  return true;
}

function readRules(value: unknown, path: ConfigPath, report: Report): Readonly<Record<string, RuleLevel>> {
  const rules: Record<string, RuleLevel> = {};
  for (const [rule, level] of entriesOf(value, path, report)) {
    const at = [...path, rule];
    if (!RULE_IDS.has(rule)) {
      report(at, '{where}: there is no such rule. Every finding shows the name of its rule.', {}, 'key');
      continue;
    }
    const parsed = v.safeParse(LevelSchema, level);
    if (parsed.success) rules[rule] = parsed.output;
    else
      report(at, '{where}: {value} is no severity. Use {known}.', {
        value: shown(level),
        known: RULE_LEVELS.join(', '),
      });
  }
  return rules;
}

function readOverrides(value: unknown, report: Report): readonly LintOverride[] {
  const list = listOf(value, ['overrides'], MAX_OVERRIDES, report);
  return list.flatMap((each, index) => readOverride(each, ['overrides', index], report) ?? []);
}

function listOf(value: unknown, path: ConfigPath, limit: number, report: Report): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(path, '{where}: {value} stands where a list has to.', { value: shown(value) });
    return [];
  }
  if (value.length > limit) {
    report(path, '{where}: only the first {limit} of {count} count.', { limit, count: value.length });
  }
  return value.slice(0, limit);
}

/** An override without a glob that can be used applies to nothing, and is left out. */
function readOverride(value: unknown, path: ConfigPath, report: Report): LintOverride | null {
  const fields = fieldsOf(value, path, ['files', 'kind', 'rules'], report);
  const files = listOf(fields.files, [...path, 'files'], MAX_FILES, report).flatMap((glob, index) =>
    readGlob(glob, [...path, 'files', index], report),
  );
  const kind = readKind(fields.kind, [...path, 'kind'], report);
  const rules = readRules(fields.rules, [...path, 'rules'], report);
  if (files.length > 0) {
    return { files, ...(kind ? { kind } : {}), ...(fields.rules === undefined ? {} : { rules }) };
  }
  const isEmpty = Array.isArray(fields.files) && fields.files.length === 0;
  if (isMapping(value) && (isEmpty || fields.files === undefined || fields.files === null)) {
    report(path, '{where}: say in “files” which files this is for, such as docs/adr/*.md.');
  }
  return null;
}

function readGlob(value: unknown, path: ConfigPath, report: Report): readonly string[] {
  const parsed = v.safeParse(GlobSchema, value);
  if (parsed.success && compileGlob(parsed.output)) return [parsed.output];
  report(
    path,
    '{where}: {value} selects no files. Use a path with /, in which *, **, ?, [a-z] and {braces} stand for others.',
    { value: shown(value), braces: '{a,b}' },
  );
  return [];
}

function readKind(value: unknown, path: ConfigPath, report: Report): LintOverride['kind'] | null {
  if (value === undefined || value === null) return null;
  const parsed = v.safeParse(KindSchema, value);
  if (parsed.success) return parsed.output;
  report(path, '{where}: {value} is no kind of document. Use {known}.', {
    value: shown(value),
    known: FORCED_KINDS.join(', '),
  });
  return null;
}

/** `overrides[0].files[1]`; keys of strangers are made harmless. */
function shownPath(path: ConfigPath): string {
  const joined = path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shortened(step)}`,
    )
    .join('');
  return joined || 'lint';
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${shortened(value)}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : shortened(String(value));
}
