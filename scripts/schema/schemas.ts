import { profileSchema } from './profileSchema.ts';
import { promptsSchema } from './promptsSchema.ts';
import { rubricSchema } from './rubricSchema.ts';
import { staffwardSchema } from './staffwardSchema.ts';
import { worksheetSchema } from './worksheetSchema.ts';

/** The JSON Schemas of all files that people write by hand, by the name of the file in `media` that holds each. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  'staffward.schema.json': staffwardSchema,
  'profile.schema.json': profileSchema,
  'prompts.schema.json': promptsSchema,
  'rubric.schema.json': rubricSchema,
  'worksheet.schema.json': worksheetSchema,
};
