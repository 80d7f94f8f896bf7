import * as v from 'valibot';
import { ID_PATTERN, MAX_ID, MAX_TEXT } from './nodeReader.ts';

/** What `NodeReader.id` takes. */
export const IdSchema = v.pipe(v.string(), v.maxLength(MAX_ID), v.regex(ID_PATTERN));

/** What `NodeReader.text` takes. */
export const TextSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/\S/));
