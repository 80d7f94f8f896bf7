import type { SessionParts } from '../sessionParts.ts';
import type { VirtualTexts } from './virtualTexts.ts';

/** What the commands that ask a language model share. */
export interface AssistParts {
  readonly session: SessionParts;
  readonly texts: VirtualTexts;
}
