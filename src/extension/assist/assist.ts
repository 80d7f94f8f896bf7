import type { SessionParts } from '../sessionParts.ts';
import { askWhatIsMissing } from './askWhatIsMissing.ts';
import type { AssistParts } from './assistParts.ts';
import { sharpenEntry } from './sharpenEntry.ts';
import { createVirtualTexts } from './virtualTexts.ts';

/** The commands that ask a language model. Nothing of them is loaded before the first is run. */
export interface Assist {
  sharpenEntry(): Promise<void>;
  askWhatIsMissing(): Promise<void>;
}

/** Wires them together. */
export function createAssist(session: SessionParts): Assist {
  const texts = createVirtualTexts();
  session.host.context.subscriptions.push(texts);
  const parts: AssistParts = { session, texts };
  return {
    sharpenEntry: () => sharpenEntry(parts),
    askWhatIsMissing: () => askWhatIsMissing(parts),
  };
}
