import { capitalised } from '../../base/capitalised.ts';
import type { CoreConcept, Fix } from '../../base/finding.ts';
import { message } from '../../base/message.ts';
import { nearMiss } from '../concepts/nearMiss.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { Section } from '../outline/outline.ts';
import { casingOf, inCasing } from './style/casing.ts';
import { headingName } from './words/headingNames.ts';

/** Gives a heading the name that it almost has; else the name that this document's kind has for the concept. */
export function renameHeading(doc: DesignDoc, section: Section, concept: CoreConcept): Fix {
  const slip = nearMiss(doc.outline, concept);
  const meant = slip?.section === section ? sentence(slip.name) : headingName(concept, doc);
  const name = inCasing(meant, casingOf([section.title]), doc.language);
  return {
    title: message('Rename “{title}” to “{name}”', { title: section.title, name }),
    edits: [{ span: section.name, newText: name }],
    preferred: true,
  };
}

/** Names are known in lower case, and without hyphens. */
function sentence(name: string): string {
  return capitalised(name.replace(/\b(trade) (offs?)\b/, '$1-$2'));
}
