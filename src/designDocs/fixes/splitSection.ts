import { capitalised } from '../../base/capitalised.ts';
import type { Fix } from '../../base/finding.ts';
import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { Concept } from '../concepts/concept.ts';
import { matchHeading } from '../concepts/matchHeading.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { Section } from '../outline/outline.ts';
import { partsBeside } from './place/partsOf.ts';
import { casingOf, inCasing } from './style/casing.ts';
import { numberingOf } from './style/numbering.ts';
import { writeSection } from './writeSection.ts';

/**
 * Divides a section whose heading names two things and whose text holds the first of `concepts` only: the heading
 * keeps that name, and the last concept gets a section of its own below, with questions. The text stays as it is.
 * `null` when the heading does not join two names.
 */
export function splitSection(doc: DesignDoc, section: Section, concepts: readonly Concept[]): Fix | null {
  const missing = concepts.at(-1);
  const names = missing === undefined ? null : joinedNames(doc.text, section.name, missing);
  if (missing === undefined || !names || section.form === 'lead-in') return null;
  const parts = partsBeside(doc, section);
  const casing = casingOf([section.title, ...parts.sections.map(({ title }) => title)]);
  const [kept, moved] = [names.kept, names.moved].map((name) =>
    inCasing(capitalised(name), casing, doc.language),
  );
  if (kept === undefined || moved === undefined) return null;
  const gap = parts.sections.indexOf(section) + 1;
  const added = writeSection(doc, parts, gap, {
    concept: missing,
    name: moved,
    number: freeNumber(parts.sections, gap),
  });
  return added
    ? {
        title: message('Divide “{title}” into “{kept}” and “{moved}”', { title: section.title, kept, moved }),
        edits: [{ span: section.name, newText: kept }, added],
        preferred: true,
      }
    : null;
}

/** The name that a heading keeps, and the one that stands for `concept`. */
function joinedNames(text: string, name: Span, concept: Concept): { kept: string; moved: string } | null {
  const source = text.slice(name.start, name.end);
  const joint = JOINT.exec(source);
  if (!joint) return null;
  const halves = [source.slice(0, joint.index), source.slice(joint.index + joint[0].length)] as const;
  const [first, second] = halves.map((half) =>
    matchHeading(half).some((match) => match.concept === concept && match.strength === 'strong'),
  );
  if (first === second) return null;
  return first ? { kept: halves[1], moved: halves[0] } : { kept: halves[0], moved: halves[1] };
}

const JOINT =
  /\s*[/&+]\s*|\s+(?:and|und|sowie|et|y|e|ed|ve|и|i|oraz|en|ac)\s+|以及|及び|および|与|與|和|及|と|(?<=\p{Script=Hangul})[와과]\s+|\s+및\s+/u;

/** The number between two neighbours when there is one. */
function freeNumber(sections: readonly Section[], gap: number): string {
  const numbering = numberingOf(sections);
  const above = sections[gap - 1];
  const below = sections[gap];
  const value = above ? (numbering?.valueOf(above) ?? null) : null;
  const next = below ? (numbering?.valueOf(below) ?? null) : null;
  if (!numbering || value === null || (next !== null && next <= value + 1)) return '';
  return numbering.write(value + 1) ?? '';
}
