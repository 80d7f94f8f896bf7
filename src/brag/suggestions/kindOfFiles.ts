import type { Contribution } from '../contributions/contribution.ts';
import { linesByKind, type PathKind, writtenFiles } from '../contributions/paths.ts';
import type { KindOfWork } from './kindOfWork.ts';

type Work = Pick<Contribution, 'commits'>;

/** Kind of work that changes nothing but files of documentation, tests or continuous integration; `null` for all other work. */
export function kindOfFiles(work: Work): KindOfWork | null {
  const kinds = [...sharesOf(work).keys()];
  const isWithin = (...allowed: readonly PathKind[]) => kinds.every((kind) => allowed.includes(kind));
  if (kinds.length === 0) return null;
  if (isWithin('docs', 'onboarding')) return 'documentation';
  if (isWithin('ci', 'docs')) return 'ci';
  return isWithin('test', 'docs', 'ci') ? 'tests' : null;
}

/** Share of each kind of file in the lines that were written by hand; empty when the files are not known. */
export function sharesOf({ commits }: Work): ReadonlyMap<PathKind, number> {
  const lines = linesByKind(writtenFiles(commits.flatMap(({ files }) => files ?? [])));
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...lines].map(([kind, count]) => [kind, count / all]));
}
