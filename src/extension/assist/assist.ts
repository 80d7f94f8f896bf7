import type { SessionParts } from '../sessionParts.ts';
import { askWhatIsMissing } from './askWhatIsMissing.ts';
import { sharpenEntry } from './sharpenEntry.ts';
import { createVirtualTexts, type VirtualTexts } from './virtualTexts.ts';

/** What the commands that ask a language model share. */
export interface AssistParts {
  readonly session: SessionParts;
  readonly texts: VirtualTexts;
}

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
