import { toJsonSchema } from '@valibot/to-json-schema';
import { RulesSchema, StaffwardFileSchema } from '../../src/lint/config/lintConfigSchema.ts';

/** The text of the JSON Schema of `.staffward.yml`, by which editors complete and check it. */
export function staffwardSchema(): string {
  const schema = toJsonSchema(StaffwardFileSchema, { definitions: { Rules: RulesSchema } });
  return `${JSON.stringify({ ...schema, title: 'Staffward' }, null, 2)}\n`;
}
