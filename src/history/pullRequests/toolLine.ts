/**
 * How the lines begin that tools write into bodies; whatever a grammar of the body looks for starts with one
 * of these.
 */
const TOOL_LINE =
  /(?:reviewed-on|change-id|part-of|merge-request|differential revision|(?:backport-)?pr-url|pull[- ]request(?:[- ](?:url|resolved))?|github-(?:pull|pr)|link|closes?|merges)[ \t]?:|(?:this )?closes (?:https?:|[\w.-]*\/?[\w.-]*#)|see merge request |\(merged from |copybara_integrate|imported from github pr |github pr: |pulled by:|fbshipit-source-id:/iy;
/** Their first letters, both cases. */
const INITIALS: ReadonlySet<number> = new Set(
  [...'rcpmdglstif(RCPMDGLSTIF'].map((letter) => letter.charCodeAt(0)),
);

/**
 * Whether any line of `body` could interest a grammar of the body: one look at each line's beginning, so that
 * the many bodies of plain prose cost next to nothing.
 */
export function hasToolLine(body: string): boolean {
  for (let start = 0; start < body.length; ) {
    if (INITIALS.has(body.charCodeAt(start))) {
      TOOL_LINE.lastIndex = start;
      if (TOOL_LINE.test(body)) return true;
    }
    const end = body.indexOf('\n', start);
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}
