import type { Commit } from '../commit.ts';
import type { PullRequest, RepositoryContext } from '../pullRequest.ts';
import { apacheScript } from './apacheScript.ts';
import { azure } from './azure.ts';
import { b4Series } from './b4Series.ts';
import { bitbucketCloud } from './bitbucketCloud.ts';
import { bitbucketServer } from './bitbucketServer.ts';
import { borsNg } from './borsNg.ts';
import { copybara } from './copybara.ts';
import { facebookImport } from './facebookImport.ts';
import { gerritChangeId, gerritMerge, gerritReviewedOn } from './gerrit.ts';
import { giteaMerge, giteaSquash } from './gitea.ts';
import { githubMerge } from './githubMerge.ts';
import { githubSquash } from './githubSquash.ts';
import { gitlabMerge, gitlabSquash, partOf } from './gitlab.ts';
import { commitTextOf, type Grammar, NONE } from './grammar.ts';
import { homu } from './homu.ts';
import { kitware } from './kitware.ts';
import { mergeScript } from './mergeScript.ts';
import { phabricator } from './phabricator.ts';
import { prUrlTrailer } from './prUrlTrailer.ts';
import { robodoo } from './robodoo.ts';
import { symfony } from './symfony.ts';
import { hasToolLine } from './toolLine.ts';

interface Stage {
  readonly grammars: readonly Grammar[];
  /** Skipped when no line of the body begins as a tool's does (`toolLine.ts`). */
  readonly readsBody: boolean;
}

/**
 * Surest first; the first grammar that applies decides. A subject that only one tool writes comes before a
 * tool's line in the body, that before the suffix `(#N)`, which may be an issue's, and a pull request's number
 * before the identifier of a review.
 */
const STAGES: readonly Stage[] = [
  {
    readsBody: false,
    grammars: [
      githubMerge,
      giteaMerge,
      homu,
      azure,
      bitbucketCloud,
      bitbucketServer,
      borsNg,
      mergeScript,
      symfony,
    ],
  },
  {
    readsBody: true,
    grammars: [
      gitlabMerge,
      kitware,
      facebookImport,
      copybara,
      partOf,
      prUrlTrailer,
      giteaSquash,
      gerritReviewedOn,
      apacheScript,
      robodoo,
    ],
  },
  { readsBody: false, grammars: [githubSquash, gitlabSquash] },
  { readsBody: true, grammars: [phabricator] },
  { readsBody: false, grammars: [gerritMerge, b4Series] },
  { readsBody: true, grammars: [gerritChangeId] },
];

/**
 * The pull requests that a commit's message names, in its order: none for a plain commit, several for a batch
 * merge. Never throws; a number that is an issue's, a reverted pull request's or only mentioned is none.
 */
export function recognisePullRequests(commit: Commit, context: RepositoryContext): readonly PullRequest[] {
  const text = commitTextOf(commit);
  const readsBody = text.body !== '' && hasToolLine(text.body);
  for (const stage of STAGES) {
    if (stage.readsBody && !readsBody) continue;
    for (const grammar of stage.grammars) {
      const found = grammar(text, context);
      if (found.length > 0) return found;
    }
  }
  return NONE;
}
