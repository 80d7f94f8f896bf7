/** What an annotation leads to. */
export type AnnotationTarget =
  | { readonly type: 'link'; readonly url: string }
  /** A place in a file: a path relative to the repository, with `/`, and a 1-based line. */
  | { readonly type: 'place'; readonly path: string; readonly line: number };

const PLACE = /^([^\s:\\/][^:\\\p{Cc}]{0,1000}):(\d{1,7})$/u;
const MAX_URL = 2_000;

/**
 * Where an annotation leads, when it is nothing but a web address or a place such as `src/pay.ts:12`; `null` for
 * any other note. Whoever opens a place makes sure that it lies inside the workspace once links are resolved.
 */
export function annotationTarget(text: string): AnnotationTarget | null {
  const note = text.trim();
  if (note.length > MAX_URL) return null;
  if (/^https?:\/\/\S+$/i.test(note)) return URL.canParse(note) ? { type: 'link', url: note } : null;
  const [, path = '', line = ''] = PLACE.exec(note) ?? [];
  const isPlace = Number(line) > 0 && !path.split('/').some((part) => /^[. ]*$/.test(part));
  return isPlace ? { type: 'place', path, line: Number(line) } : null;
}
