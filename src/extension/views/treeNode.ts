import type { Message } from '../../base/message.ts';
import type { Evidence } from '../../brag/evidence.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';

/** A repository with what it suggests, and what the reader should know about it. */
export interface ProjectNode {
  readonly kind: 'project';
  readonly name: string;
  /** Name of the review period that was collected. */
  readonly period: string;
  readonly suggestions: readonly SuggestionNode[];
  readonly notes: readonly NoteNode[];
}

/** One suggestion. */
export interface SuggestionNode {
  readonly kind: 'suggestion';
  readonly suggestion: Suggestion;
  /** Folder of the repository, to show commits in. */
  readonly folder: string;
}

/** One commit or pull request behind a suggestion. */
export interface EvidenceNode {
  readonly kind: 'evidence';
  readonly parent: SuggestionNode;
  readonly evidence: Evidence;
  /** Place among its parent's evidence. */
  readonly index: number;
}

/** Something the reader should know: a shallow clone, or a repository that could not be read. */
export interface NoteNode {
  readonly kind: 'note';
  readonly project: string;
  /** Place among its project's notes. */
  readonly index: number;
  readonly severity: 'information' | 'warning';
  readonly text: Message;
  /** What to do about it. */
  readonly remedy: Message | null;
}

/** An element of the Suggested Entries tree. */
export type TreeNode = ProjectNode | SuggestionNode | EvidenceNode | NoteNode;

/** Id of the suggestion that a node is or belongs to; `null` for anything else, since commands are given anything. */
export function suggestionIdOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { kind, parent, suggestion } = node as Partial<SuggestionNode & Pick<EvidenceNode, 'parent'>>;
  return kind === 'suggestion' ? (suggestion?.id ?? null) : parent ? suggestionIdOf(parent) : null;
}
