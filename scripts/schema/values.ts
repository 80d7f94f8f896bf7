import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { IdSchema, TextSchema } from '../../src/base/yaml/valueSchemas.ts';

/** The JSON Schema of a file; what stands in it again and again is defined once. */
export function fileSchema(title: string, file: v.GenericSchema): object {
  return { ...toJsonSchema(file, { definitions: { Id: IdSchema, Text: TextSchema } }), title };
}

/** A key that may be absent, or stand there without a value. */
export function optional<T>(schema: v.GenericSchema<T>, description: string) {
  return v.optional(v.pipe(v.nullable(schema), v.description(description)));
}

/** A key that has to be there. */
export function required<T>(schema: v.GenericSchema<T>, description: string) {
  return v.pipe(schema, v.description(description));
}

/** A list of at most `limit` items. */
export function listOf<T>(item: v.GenericSchema<T>, limit: number) {
  return v.pipe(v.array(item), v.maxLength(limit));
}

/** A list that has to hold something. */
export function someOf<T>(item: v.GenericSchema<T>, limit: number) {
  return v.pipe(v.array(item), v.minLength(1), v.maxLength(limit));
}

/** Any id; those of `known` are offered. */
export function idLike(known: readonly string[]) {
  return v.union([v.picklist(known), IdSchema]);
}
