import type { Message } from '../../base/message.ts';
import type { DocumentKind } from './documentKind.ts';

/** One observation that speaks for a design document, or against one. */
export interface Evidence {
  /** Points; below zero it speaks against. What {@link ENOUGH} is made of. */
  readonly weight: number;
  /** The kind it speaks for; `null` for any, and for all that speaks against. */
  readonly kind: DocumentKind | null;
  /** One plain sentence. */
  readonly reason: Message;
}

/** Points from which a document counts as a design document. Set by measuring public repositories. */
export const ENOUGH = 8;
