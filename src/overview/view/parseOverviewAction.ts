import * as v from 'valibot';
import type { OverviewAction } from '../../protocol/overview.ts';

/** Ids that a view was given; an entry's holds its title and its evidence. */
const Id = v.pipe(v.string(), v.maxLength(100_000));

const Place = v.pipe(v.number(), v.integer(), v.minValue(0));

const ActionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('chooseLength'), length: v.picklist(['quarter', 'half', 'year']) }),
  v.strictObject({ type: v.literal('choosePeriod'), period: Id }),
  v.strictObject({ type: v.literal('chooseProject'), project: Id }),
  v.strictObject({ type: v.literal('open'), mark: Id }),
  v.strictObject({ type: v.literal('openEvidence'), mark: Id, evidence: Place }),
  v.strictObject({ type: v.literal('refresh') }),
  v.strictObject({ type: v.literal('export') }),
  v.strictObject({ type: v.literal('showSuggestions') }),
  v.strictObject({ type: v.literal('openLevelMap') }),
  v.strictObject({ type: v.literal('notice'), action: v.picklist(['refresh', 'trust', 'showLog']) }),
]);

/** The action in a message from the webview; `null` for anything else. Its ids may still name nothing. */
export function parseOverviewAction(message: unknown): OverviewAction | null {
  const result = v.safeParse(ActionSchema, message, { abortEarly: true });
  return result.success ? result.output : null;
}
