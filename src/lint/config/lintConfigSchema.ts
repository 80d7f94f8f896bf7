import * as v from 'valibot';
import { formatMessage } from '../../base/message.ts';
import { ALL_RULES, DOCUMENT_KINDS } from '../allRules.ts';
import { MAX_GLOB_LENGTH } from '../globs/glob.ts';
import { RULE_LEVELS } from '../lintConfig.ts';

/** What a document can be said to be. */
export const FORCED_KINDS = [...DOCUMENT_KINDS, 'none'] as const;

/** More overrides in one configuration, or globs in one override, are not read. */
export const MAX_OVERRIDES = 200;
export const MAX_FILES = 100;

/** The level of a rule. */
export const LevelSchema = v.picklist(RULE_LEVELS);

/** A kind of document, or none. */
export const KindSchema = v.picklist(FORCED_KINDS);

/** One glob. What it may hold is `compileGlob`'s to say. */
export const GlobSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_GLOB_LENGTH));

/** The levels of rules: every rule there is, with what it wants. */
export const RulesSchema = v.pipe(
  v.strictObject(
    Object.fromEntries(
      ALL_RULES.map(({ id, summary, severity }) => [
        id,
        v.optional(v.pipe(LevelSchema, v.description(`${formatMessage(summary)} Default: ${severity}.`))),
      ]),
    ),
  ),
  v.description('How loudly rules speak.'),
);

/** What applies to the files of some globs. */
const OverrideSchema = v.strictObject({
  files: v.pipe(
    v.array(GlobSchema),
    v.minLength(1),
    v.maxLength(MAX_FILES),
    v.description('Globs against the path from the workspace folder, with /: *, **, ?, [a-z], {a,b}.'),
  ),
  kind: v.optional(v.pipe(KindSchema, v.description('What these documents are; none: they are not linted.'))),
  rules: v.optional(RulesSchema),
});

/** How to lint; the shape of `lint` in `.staffward.yml`. Settings have the same. */
const LintConfigSchema = v.strictObject({
  enabled: v.optional(v.pipe(v.boolean(), v.description('Whether documents are linted. Default: true.'))),
  rules: v.optional(RulesSchema),
  overrides: v.optional(
    v.pipe(
      v.array(OverrideSchema),
      v.maxLength(MAX_OVERRIDES),
      v.description('Levels and kinds for some files. Later ones win.'),
    ),
  ),
});

/** The file `.staffward.yml` at the root of a workspace folder. Other keys belong to other parts of Staffward. */
export const StaffwardFileSchema = v.looseObject({
  lint: v.optional(v.pipe(LintConfigSchema, v.description('How design documents are linted.'))),
});
