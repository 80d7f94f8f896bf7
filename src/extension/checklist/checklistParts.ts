import type { ViewAction } from '../../protocol/view.ts';
import type { ChecklistModel } from './model.ts';

/** What the checklist's commands share. */
export interface ChecklistParts {
  readonly model: ChecklistModel;
  /** As if it were done in the view. Rejects with a `UserError`. */
  perform(action: ViewAction): Promise<void>;
  /** Brings a question into sight where the view is open. */
  reveal(question: string): void;
  /** Absolute path of the journal. Throws a `UserError` for a path that cannot be one. */
  journalFolder(): string;
}
