import { toJsonSchema } from '@valibot/to-json-schema';
import { RulesSchema, StaffwardFileSchema } from '../../src/lint/config/lintConfigSchema.ts';

/** The JSON Schema of `.staffward.yml`, by which editors complete and check it. */
export function staffwardSchema(): object {
  const schema = toJsonSchema(StaffwardFileSchema, { definitions: { Rules: RulesSchema } });
  return { ...schema, title: 'Staffward' };
}
