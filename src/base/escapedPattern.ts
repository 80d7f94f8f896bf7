/** The source of a regular expression that finds `text` as it is. */
export function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
