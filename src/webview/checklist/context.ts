import type { ViewAction, ViewState } from '../../protocol/view.ts';
import type { LocalState } from './localState.ts';

/** What every part of the view is drawn from, and how it tells what the user does. */
export interface ViewContext {
  readonly state: ViewState;
  readonly local: LocalState;
  /** Tells the host. */
  act(action: ViewAction): void;
  /** Changes what the view remembers, and draws it again; then the focus goes to the control of this name. */
  remember(local: LocalState, focus?: string): void;
}
