import type { RepositoryCollection } from '../../brag/collect.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import type { Snapshot } from '../collecting/collector.ts';
import type { ViewState } from '../contextKeys.ts';
import type { NoteNode, ProjectNode, SuggestionNode } from './treeNode.ts';

/**
 * Groups what was collected by project, in the order of the repositories. A suggestion that several clones or
 * worktrees of a repository share appears once. Projects with nothing to show are left out.
 */
export function projectsOf(
  { repositories, period }: Snapshot,
  undecided: (suggestions: readonly Suggestion[]) => readonly Suggestion[],
): readonly ProjectNode[] {
  const seen = new Set<string>();
  const byName = new Map<string, { suggestions: SuggestionNode[]; notes: NoteNode[] }>();
  for (const { folder, repository, suggestions, notes, failure } of repositories) {
    const project = byName.get(repository.name) ?? { suggestions: [], notes: [] };
    byName.set(repository.name, project);
    const addNote = (note: Pick<NoteNode, 'severity' | 'text' | 'remedy'>) =>
      project.notes.push({ kind: 'note', project: repository.name, index: project.notes.length, ...note });
    if (failure) addNote({ severity: 'warning', text: failure.problem, remedy: failure.remedy });
    for (const text of notes) addNote({ severity: 'information', text, remedy: null });
    for (const suggestion of undecided(suggestions)) {
      if (seen.has(suggestion.id)) continue;
      seen.add(suggestion.id);
      project.suggestions.push({ kind: 'suggestion', suggestion, folder });
    }
  }
  return [...byName]
    .map(
      ([name, content]): ProjectNode => ({
        kind: 'project',
        name,
        period: period.name,
        ...content,
      }),
    )
    .filter(({ suggestions, notes }) => suggestions.length + notes.length > 0);
}

/** Failures that have a welcome text of their own when every repository has them. */
const WELCOME_OF_FAILURE: Readonly<Record<string, ViewState>> = {
  'git-missing': 'gitMissing',
  'git-too-old': 'gitMissing',
  'no-identity': 'noIdentity',
};

/** The welcome text that says what every repository failed of; `null` when one did not fail, or otherwise. */
export function commonFailureOf(collections: readonly RepositoryCollection[]): ViewState | null {
  const states = new Set(
    collections.map(({ failure }) => (failure && WELCOME_OF_FAILURE[failure.code]) ?? null),
  );
  const [state] = states;
  return states.size === 1 && state ? state : null;
}

/** What the view shows: its list, or the welcome text that fits when `projects` is empty. */
export function viewStateOf(
  { phase, problem, repositories }: Snapshot,
  projects: readonly ProjectNode[],
  hasFolder: boolean,
): ViewState {
  if (projects.length > 0) return 'listed';
  if (phase === 'collecting') return 'collecting';
  if (!hasFolder) return 'noFolder';
  if (problem) return WELCOME_OF_FAILURE[problem.code] ?? 'failed';
  if (phase === 'notCollected') return 'notCollected';
  return repositories.length === 0 ? 'noRepository' : (commonFailureOf(repositories) ?? 'nothingNew');
}
