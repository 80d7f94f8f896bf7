import * as v from 'valibot';
import type { ViewAction } from '../../protocol/view.ts';
import { MAX_NOTE } from '../../protocol/view.ts';

/** Ids that a view was given; a hint's holds a path. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** A longer paste is cut, not refused: the user sees what was kept. */
const Text = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_NOTE)),
);

const ActionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({
    type: v.literal('answer'),
    question: Id,
    answer: v.picklist(['open', 'done', 'not-applicable']),
    reason: Text,
  }),
  v.strictObject({ type: v.literal('annotate'), question: Id, text: Text }),
  v.strictObject({ type: v.literal('removeAnnotation'), annotation: Id }),
  v.strictObject({ type: v.literal('openAnnotation'), annotation: Id }),
  v.strictObject({ type: v.literal('openHint'), hint: Id }),
  v.strictObject({ type: v.literal('chooseList'), list: Id }),
  v.strictObject({ type: v.literal('copy') }),
  v.strictObject({
    type: v.literal('notice'),
    action: v.picklist(['openTeamFile', 'openOwnFile', 'manageTrust', 'showLog', 'recall']),
  }),
]);

/** The action in a message from the webview; `null` for anything else. Its ids may still name nothing. */
export function parseViewAction(message: unknown): ViewAction | null {
  const result = v.safeParse(ActionSchema, message, { abortEarly: true });
  return result.success ? result.output : null;
}
