import { message } from '../../base/message.ts';
import type { HeadingMatcher } from '../concepts/matchHeading.ts';
import type { FrontMatter } from '../markdown/frontMatter.ts';
import type { Outline } from '../outline/outline.ts';
import type { Classification, DocumentKind } from './documentKind.ts';
import { documentName } from './documentName.ts';
import { ENOUGH, type Evidence } from './evidence.ts';
import { fieldEvidence } from './fieldEvidence.ts';
import { headerFields } from './headerFields.ts';
import { type FoundSet, foundSets, headingEvidence, knownHeadings } from './headingEvidence.ts';
import { KIND_NAMES } from './kindNames.ts';
import { otherPageEvidence } from './otherPageEvidence.ts';
import { isVaguePlace, pathEvidence } from './pathEvidence.ts';
import { pathParts } from './pathParts.ts';
import { MOST_FOR_PROSE, proseEvidence } from './proseEvidence.ts';
import { shapeEvidence } from './shapeEvidence.ts';
import { titleEvidence } from './titleEvidence.ts';

/** A document to classify. */
export interface ClassifyRequest {
  /** Relative to the workspace folder; `null` for a document without a file. */
  readonly path: string | null;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
  readonly matchesOf: HeadingMatcher;
  /** What settings or the caller say it is; stronger than everything but the document's own word. */
  readonly forced?: DocumentKind | 'none';
}

/**
 * Says what kind of design document a Markdown document is, or that it is none, with reasons. What the document says
 * of itself (`staffward-kind`) decides, then what the user says, then the sum of all evidence.
 */
export function classify(request: ClassifyRequest): Classification {
  const headings = knownHeadings(request.outline);
  const sets = foundSets(headings);
  const own = ownWord(request.frontMatter);
  if (own)
    return settled(own, sets, message('Its front matter says so: “staffward-kind: {kind}”.', { kind: own }));
  if (request.forced !== undefined) return settled(request.forced, sets, message('The settings say so.'));
  const { outside, argument } = evidenceOf(request);
  const evidence = [...outside, ...argument];
  const sum = weightOf(evidence);
  // The opening is read only where it can decide: that takes as long as all the rest.
  const isOpen = sum < ENOUGH && sum + MOST_FOR_PROSE >= ENOUGH;
  const isDoubtful = sum >= ENOUGH && weightOf(argument) < ARGUES && !namesProblem() && isVague(request.path);
  if (!isOpen && !isDoubtful) return weighed(evidence, sets);
  const prose = proseEvidence(request.text);
  const isBare = isDoubtful && weightOf([...argument, ...prose]) < ARGUES;
  return weighed([...evidence, ...prose, ...(isBare ? [BARE] : [])], sets);

  function namesProblem(): boolean {
    return headings.some(({ title }) =>
      request.matchesOf(title).some(({ concept, weight }) => concept === 'problem' && weight === 'strong'),
    );
  }

  function evidenceOf({ path, text, frontMatter, outline, matchesOf }: ClassifyRequest): SortedEvidence {
    const parts = path === null ? null : pathParts(path);
    const title = documentName(frontMatter, outline);
    const place = parts ? pathEvidence(parts) : [];
    const fields = fieldEvidence(headerFields({ frontMatter, outline }));
    return {
      outside: [
        ...place,
        ...fields.filter(({ kind }) => kind === null),
        ...otherPageEvidence({ path: parts, title, headings, hasStanding: hasStanding(place, fields) }),
        ...shapeEvidence(text, outline),
      ],
      argument: [
        ...fields.filter(({ kind }) => kind !== null),
        ...(title === null ? [] : titleEvidence(title)),
        ...headingEvidence(headings, sets, matchesOf),
      ],
    };
  }
}

/** Evidence by where it comes from. */
interface SortedEvidence {
  /** Where the document lies, what it is not, and what any document may have. */
  readonly outside: readonly Evidence[];
  /** What only a document that proposes or decides something has. */
  readonly argument: readonly Evidence[];
}

/** Points of argument that a document needs where its folder alone speaks for it. */
const ARGUES = 4;
const BARE: Evidence = {
  weight: -4,
  kind: null,
  reason: message('It neither names nor argues what such a document does.'),
};

function isVague(path: string | null): boolean {
  return path !== null && isVaguePlace(pathParts(path));
}

/** A numbered document of a series, or one with the fields of a reviewed document. */
function hasStanding(place: readonly Evidence[], fields: readonly Evidence[]): boolean {
  return place.length > 1 || fields.reduce((sum, { weight }) => sum + weight, 0) >= PLAIN_FIELDS;
}

const PLAIN_FIELDS = 5;
const MAX_REASONS = 4;

function ownWord({ fields }: FrontMatter): DocumentKind | 'none' | null {
  const value = fields.find(({ key }) => key === 'staffward-kind')?.value.toLowerCase();
  if (value === 'none') return value;
  return value !== undefined && Object.hasOwn(KIND_NAMES, value) ? (value as DocumentKind) : null;
}

function settled(
  kind: DocumentKind | 'none',
  sets: readonly FoundSet[],
  reason: Classification['reasons'][number],
): Classification {
  if (kind === 'none') return { kind: null, template: null, reasons: [reason] };
  return { kind, template: templateOf(kind, sets), reasons: [reason] };
}

function weighed(evidence: readonly Evidence[], sets: readonly FoundSet[]): Classification {
  const kind = weightOf(evidence) >= ENOUGH ? (kindOf(evidence) ?? 'design-doc') : null;
  const telling = evidence.filter(({ weight }) => (kind === null ? weight < 0 : weight > 0));
  const reasons = telling
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_REASONS)
    .map(({ reason }) => reason);
  if (kind === null)
    return { kind, template: null, reasons: reasons.length > 0 ? reasons : [message(NOTHING)] };
  return { kind, template: templateOf(kind, sets), reasons };
}

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}

const NOTHING = 'Too little in its path, header and headings says that it is a design document.';

/** The kind that most evidence speaks for. */
function kindOf(evidence: readonly Evidence[]): DocumentKind | null {
  const weights = new Map<DocumentKind, number>();
  for (const { kind, weight } of evidence) {
    if (kind) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The template whose headings the document has. Decision records' do not fit another kind. */
function templateOf(kind: DocumentKind, sets: readonly FoundSet[]): Classification['template'] {
  const found = sets.find(({ set }) => set.template !== null && (set.kind === kind || set.kind !== 'adr'));
  return found?.set.template ?? null;
}
