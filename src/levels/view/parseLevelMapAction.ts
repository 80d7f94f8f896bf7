import * as v from 'valibot';
import type { LevelMapAction } from '../../protocol/levelMap.ts';

/** Ids that a view was given; an entry's holds its title and its evidence. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));

const ActionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('chooseTransition'), transition: Id }),
  v.strictObject({ type: v.literal('chooseStage'), stage: Id }),
  v.strictObject({ type: v.literal('link'), signal: Id, entry: Id }),
  v.strictObject({ type: v.literal('unlink'), signal: Id, entry: Id }),
  v.strictObject({ type: v.literal('open'), entry: Id }),
  v.strictObject({ type: v.literal('chooseEntry'), signal: Id }),
  v.strictObject({ type: v.literal('assess') }),
  v.strictObject({ type: v.literal('export') }),
  v.strictObject({
    type: v.literal('notice'),
    action: v.picklist(['askProfile', 'openProfile', 'openRubric', 'showLog']),
  }),
]);

/** The action in a message from the webview; `null` for anything else. Its ids may still name nothing. */
export function parseLevelMapAction(message: unknown): LevelMapAction | null {
  const result = v.safeParse(ActionSchema, message, { abortEarly: true });
  return result.success ? result.output : null;
}
