import {
  type Assessment,
  type AssessmentRecord,
  parseAssessments,
  renderAssessment,
} from '../../levels/assessment.ts';
import { type LevelLink, parseLinks, renderLink } from '../../levels/levelLink.ts';
import { journalLines } from './journalLines.ts';

/** What the user said about the level map. Every method rejects with a `UserError` when the disk does not let it work. */
export interface LevelStore {
  /** In order of time. */
  readLinks(): Promise<readonly LevelLink[]>;
  appendLinks(links: readonly LevelLink[]): Promise<void>;
  /** Oldest quarter first. */
  readAssessments(): Promise<readonly Assessment[]>;
  appendAssessments(records: readonly AssessmentRecord[]): Promise<void>;
}

/** The store of the journal in `folder`, an absolute path. */
export function createLevelStore(folder: string): LevelStore {
  const links = journalLines(folder, 'levels.jsonl');
  const assessments = journalLines(folder, 'assessments.jsonl');
  return {
    readLinks: async () => parseLinks(await links.read()),
    appendLinks: (added) => links.append(added.map(renderLink)),
    readAssessments: async () => parseAssessments(await assessments.read()),
    appendAssessments: (added) => assessments.append(added.map(renderAssessment)),
  };
}
