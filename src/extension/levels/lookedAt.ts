import * as v from 'valibot';
import type * as vscode from 'vscode';
import type { Profile } from '../../profile/profile.ts';

/** Which transition and stage the user looks at, where these are not those of the profile. */
export interface LookedAt {
  readonly transition: string | null;
  readonly stage: string | null;
}

const KEY = 'levelMapLookedAt';
const NOTHING: LookedAt = { transition: null, stage: null };

const KeptSchema = v.object({
  transition: v.nullable(v.string()),
  stage: v.nullable(v.string()),
  profile: v.string(),
});

/** What was looked at last; nothing once the profile says something else of levels and stage. */
export function lookedAt(state: vscode.Memento, profile: Profile): LookedAt {
  const kept = v.safeParse(KeptSchema, state.get(KEY));
  return kept.success && kept.output.profile === fingerprint(profile) ? kept.output : NOTHING;
}

/** Keeps what is looked at. */
export async function lookAt(
  state: vscode.Memento,
  profile: Profile,
  change: Partial<LookedAt>,
): Promise<void> {
  const { transition, stage } = { ...lookedAt(state, profile), ...change };
  await state.update(KEY, { transition, stage, profile: fingerprint(profile) });
}

function fingerprint({ level, target, companyStage }: Profile): string {
  return JSON.stringify([level, target, companyStage]);
}
