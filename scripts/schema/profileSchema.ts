import * as v from 'valibot';
import { TextSchema } from '../../src/base/yaml/valueSchemas.ts';
import { ARCHETYPES, COMPANY_STAGES, LEVELS, type Profile, TRACKS } from '../../src/profile/profile.ts';
import { fileSchema, idLike, listOf, optional } from './values.ts';

const Level = idLike(LEVELS);
const Months = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)));

/** The JSON Schema of `profile.yml`, by which editors complete and check it. */
export function profileSchema(): object {
  const keys = {
    level: optional(Level, 'Where you are.'),
    target: optional(Level, 'Where you want to be.'),
    track: optional(v.picklist(TRACKS), 'Where it is to lead.'),
    archetype: optional(v.picklist(ARCHETYPES), 'Which kind of staff engineer you are, or want to be.'),
    companyStage: optional(v.picklist(COMPANY_STAGES), 'What the levels are read against.'),
    startDate: optional(v.pipe(v.string(), v.isoDate()), 'First day in this job.'),
    reviewMonths: optional(Months, 'Months in which reviews are held; none when they end with the period.'),
    deepAreas: optional(listOf(TextSchema, 20), 'What you know in depth.'),
    remote: optional(v.boolean(), 'Whether you mostly work away from your team.'),
  } satisfies Readonly<Record<keyof Profile, unknown>>;
  return fileSchema('Staffward profile', v.strictObject(keys));
}
