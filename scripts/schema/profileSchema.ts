import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ID_PATTERN } from '../../src/base/yaml/nodeReader.ts';
import { ARCHETYPES, COMPANY_STAGES, LEVELS, type Profile, TRACKS } from '../../src/profile/profile.ts';

const Level = v.union([v.picklist(LEVELS), v.pipe(v.string(), v.regex(ID_PATTERN))]);
const Months = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)));

/** The JSON Schema of `profile.yml`, by which editors complete and check it. */
export function profileSchema(): object {
  const keys = {
    level: described(Level, 'Where you are.'),
    target: described(Level, 'Where you want to be.'),
    track: described(v.picklist(TRACKS), 'Where it is to lead.'),
    archetype: described(v.picklist(ARCHETYPES), 'Which kind of staff engineer you are, or want to be.'),
    companyStage: described(v.picklist(COMPANY_STAGES), 'What the levels are read against.'),
    startDate: described(v.pipe(v.string(), v.isoDate()), 'First day in this job.'),
    reviewMonths: described(Months, 'Months in which reviews are held; none when they end with the period.'),
    deepAreas: described(v.pipe(v.array(v.string()), v.maxLength(20)), 'What you know in depth.'),
    remote: described(v.boolean(), 'Whether you mostly work away from your team.'),
  } satisfies Readonly<Record<keyof Profile, unknown>>;
  return { ...toJsonSchema(v.strictObject(keys)), title: 'Staffward profile' };
}

/** A key that may be absent, or stand there without a value. */
function described<T>(schema: v.GenericSchema<T>, description: string) {
  return v.optional(v.pipe(v.nullable(schema), v.description(description)));
}
