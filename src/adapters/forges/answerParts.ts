import * as v from 'valibot';

/** Items that are not what they should be are left out: one odd pull request must not hide the others. */
export function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.nullish(v.array(v.unknown()), []),
    v.transform((nodes) =>
      nodes.flatMap((node) => {
        const result = v.safeParse(item, node);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

/** How many. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An ISO 8601 date-time, as it was written. */
export const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no time'),
);

/** An address that is safe to put behind a link. */
export const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//i),
  v.transform((text) => new URL(text).href),
);

/** When the forge answered, by its own clock. Source: RFC 9110, 6.6.1. */
export function timeOf(response: Response): string | null {
  const at = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
