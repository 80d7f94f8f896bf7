import { profileSchema } from './profileSchema.ts';
import { staffwardSchema } from './staffwardSchema.ts';

/** The JSON Schemas of all files that people write by hand, by the name of the file in `media` that holds each. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  'staffward.schema.json': staffwardSchema,
  'profile.schema.json': profileSchema,
};
