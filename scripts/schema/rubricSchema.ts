import * as v from 'valibot';
import { IdSchema, TextSchema } from '../../src/base/yaml/valueSchemas.ts';
import { LIMITS } from '../../src/levels/parseRubric.ts';
import { LIMITS as TRANSITION_LIMITS } from '../../src/levels/readTransitions.ts';
import type {
  AntiPattern,
  Dimension,
  Rubric,
  RubricLevel,
  Signal,
  SignalRule,
  StageCalibration,
  Transition,
} from '../../src/levels/rubric.ts';
import { COMPANY_STAGES } from '../../src/profile/profile.ts';
import { fileSchema, listOf, optional, required, someOf } from './values.ts';

/** That every key of `T` is told of, and no other. */
type KeysOf<T> = Readonly<Record<keyof T, unknown>>;

/** The JSON Schema of `rubric.yml`, a company's or a user's own. */
export function rubricSchema(): object {
  const stages = listOf(v.strictObject(stage()), COMPANY_STAGES.length);
  const keys = {
    title: optional(TextSchema, 'The name of the rubric.'),
    dimensions: required(someOf(v.strictObject(dimension()), LIMITS.dimensions), 'What levels differ in.'),
    levels: required(someOf(v.strictObject(level()), LIMITS.levels), 'The lowest first.'),
    transitions: optional(
      listOf(v.strictObject(transition()), TRANSITION_LIMITS.transitions),
      'From each level to the next.',
    ),
    stages: optional(stages, 'What the levels mean in a company of this size.'),
    antiPatterns: optional(
      listOf(v.strictObject(antiPattern()), LIMITS.antiPatterns),
      'Ways to stop growing, as questions.',
    ),
  } satisfies KeysOf<Rubric>;
  return fileSchema('Staffward rubric', v.strictObject(keys));
}

function dimension() {
  return {
    id: required(IdSchema, 'What expectations and signals refer to.'),
    title: required(TextSchema, 'Its name.'),
  } satisfies KeysOf<Dimension>;
}

function level() {
  return {
    id: required(IdSchema, 'What level and target in profile.yml refer to.'),
    title: required(TextSchema, 'Its name.'),
    test: required(TextSchema, 'How one tells, in one sentence.'),
    expectations: optional(
      v.record(IdSchema, TextSchema),
      'What is expected, by id of dimension; all of them.',
    ),
  } satisfies KeysOf<RubricLevel>;
}

function transition() {
  return {
    from: required(IdSchema, 'Id of a level.'),
    to: required(IdSchema, 'Id of the next level.'),
    change: optional(TextSchema, 'What is different then.'),
    signals: optional(
      listOf(v.strictObject(signal()), TRANSITION_LIMITS.signals),
      'What others can see once it is made.',
    ),
    holdsBack: optional(listOf(TextSchema, TRANSITION_LIMITS.holdsBack), 'What holds people back.'),
  } satisfies KeysOf<Transition>;
}

function signal() {
  const look = {
    sections: optional(listOf(TextSchema, TRANSITION_LIMITS.sections), 'Headings of the brag document.'),
    words: optional(listOf(TextSchema, TRANSITION_LIMITS.words), 'Beginnings of words in an entry.'),
  } satisfies KeysOf<SignalRule>;
  return {
    id: required(IdSchema, 'Unique in the file, for good: the entries linked to it are known by it.'),
    text: required(TextSchema, 'What can be seen.'),
    dimension: required(IdSchema, 'Id of a dimension.'),
    look: optional(v.strictObject(look), 'Which entries are offered as its evidence.'),
  } satisfies KeysOf<Signal>;
}

function stage() {
  return {
    id: required(v.picklist(COMPANY_STAGES), 'The stage, as profile.yml names it.'),
    title: required(TextSchema, 'Its name.'),
    meaning: optional(v.record(IdSchema, TextSchema), 'What levels mean here, by id of level.'),
    ownership: required(TextSchema, 'What one answers for.'),
    promotion: required(TextSchema, 'How one is promoted.'),
    failure: required(TextSchema, 'How people fail here.'),
  } satisfies KeysOf<StageCalibration>;
}

function antiPattern() {
  return {
    id: required(IdSchema, 'Its name in the file.'),
    title: required(TextSchema, 'A few words.'),
    question: required(TextSchema, 'A question to oneself.'),
    why: required(TextSchema, 'Why it matters.'),
  } satisfies KeysOf<AntiPattern>;
}
