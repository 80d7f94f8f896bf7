import type { Mark, ProjectFilter } from '../overview.ts';

/** Names a mark in what the view shows and in what it answers. */
export function markId({ title, from, to, evidence, source }: Mark): string {
  if (source.kind === 'suggestion') return source.id;
  return JSON.stringify([source.document, title, from, to, evidence.map(({ label, url }) => url ?? label)]);
}

/** Names what is looked at. No name of a repository begins like the others. */
export function filterId(filter: ProjectFilter | null): string {
  if (filter === null) return ':all';
  return filter.project === null ? ':unknown' : `=${filter.project}`;
}

/** The filter of that id; everything for one that is none. */
export function filterOf(id: string): ProjectFilter | null {
  if (id === ':unknown') return { project: null };
  return id.startsWith('=') ? { project: id.slice(1) } : null;
}
