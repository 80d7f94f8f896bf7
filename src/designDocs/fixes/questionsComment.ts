import { commentAsking, QUESTIONS_MARKER } from '../../base/markdown/commentAsking.ts';
import type { Concept, Language } from '../concepts/concept.ts';
import { questionsFor } from './words/questions.ts';

/** The comment that asks an author about a concept, as a block of its own. */
export function questionsComment(concept: Concept, language: Language, newline: string): string {
  return commentAsking(questionsFor(concept, language), newline);
}

/** The same on one line, to stand behind a lead-in. */
export function questionsInline(concept: Concept, language: Language): string {
  return `<!-- ${QUESTIONS_MARKER} ${questionsFor(concept, language).join(' ')} -->`;
}
