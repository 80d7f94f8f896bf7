import type { Concept, Language } from '../concepts/concept.ts';
import { QUESTIONS_MARKER } from '../concepts/questionsMarker.ts';
import { questionsFor } from './words/questions.ts';

/** The comment that asks an author about a concept, as a block of its own. */
export function questionsComment(concept: Concept, language: Language, newline: string): string {
  const questions = questionsFor(concept, language).map((question) => `- ${question}`);
  return [`<!-- ${QUESTIONS_MARKER}`, ...questions, '-->'].join(newline);
}

/** The same on one line, to stand behind a lead-in. */
export function questionsInline(concept: Concept, language: Language): string {
  return `<!-- ${QUESTIONS_MARKER} ${questionsFor(concept, language).join(' ')} -->`;
}
