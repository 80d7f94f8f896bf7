import type { Message } from '../../base/message.ts';
import type { Evidence } from '../../brag/evidence.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';

/** A repository with what it suggests, and what the reader should know about it. */
export interface ProjectNode {
  readonly kind: 'project';
  readonly name: string;
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

/** The suggestion that a node is or belongs to, or `null`. Accepts anything, since commands do. */
export function suggestionNodeOf(node: unknown): SuggestionNode | null {
  if (typeof node !== 'object' || node === null || !('kind' in node)) return null;
  const treeNode = node as TreeNode;
  if (treeNode.kind === 'suggestion') return treeNode;
  return treeNode.kind === 'evidence' ? treeNode.parent : null;
}
