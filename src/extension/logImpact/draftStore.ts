import * as v from 'valibot';
import type * as vscode from 'vscode';
import type { ImpactStory } from '../../brag/impactStory.ts';
import { SECTIONS } from '../../brag/sections.ts';

const DRAFT_KEY = 'logImpactDraft';

const draftSchema = v.object({
  title: v.string(),
  section: v.picklist(SECTIONS),
  problem: v.string(),
  proposal: v.string(),
  leadership: v.string(),
  result: v.string(),
  consequence: v.string(),
  evidence: v.array(v.object({ label: v.string(), url: v.nullable(v.string()) })),
});

/** Keeps the story that is being told, so that closing the input or the window loses none of it. */
export interface DraftStore {
  /** `null` when there is none, or it was written by a version that kept something else. */
  read(): ImpactStory | null;
  keep(story: ImpactStory): void;
  clear(): void;
}

/** Keeps the draft in `state`. */
export function createDraftStore(state: vscode.Memento): DraftStore {
  return {
    read() {
      const result = v.safeParse(draftSchema, state.get<unknown>(DRAFT_KEY));
      return result.success ? result.output : null;
    },
    keep: (story) => void state.update(DRAFT_KEY, story),
    clear: () => void state.update(DRAFT_KEY, undefined),
  };
}

/** Whether the user has told anything yet. */
export function isStarted(story: ImpactStory): boolean {
  return story.title !== '';
}
