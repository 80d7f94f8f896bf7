import type { CoreConcept } from '../../base/finding.ts';
import type { Span } from '../../base/span.ts';

/** A link to a file of the same document that is named after the concept (`./alternatives.md`), else `null`. */
export function companionOf(text: string, concept: CoreConcept): Span | null {
  const match = LINKS[concept].exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Relative targets only: another site's `alternatives.md` belongs to another document. */
const LINKS: Readonly<Record<CoreConcept, RegExp>> = {
  problem: link('problems?|motivation|background|context|problem[-_]statement'),
  alternatives: link(
    'alternatives?|alternatives?[-_]considered|options|considered[-_](?:options|alternatives)|rejected[-_](?:ideas|alternatives)',
  ),
  'trade-offs': link('trade[-_]?offs?|drawbacks|risks|pros[-_]and[-_]cons|consequences|limitations'),
};

function link(names: string): RegExp {
  return new RegExp(
    `\\]\\((?:\\.{0,2}/)?(?:[\\w.-]{1,60}/){0,3}(?:\\d{1,4}[-_])?(?:${names})\\.(?:md|markdown|mdx|rst|adoc)(?:#[^()\\s]{0,80})?\\)`,
    'i',
  );
}
