import type { Random } from './random.ts';

/** One change of a text, as an editor reports it. */
export interface Keystroke {
  /** Offset where text goes away and comes in. */
  readonly offset: number;
  readonly deleted: number;
  readonly inserted: string;
}

const WORDS = 'because the retry costs one more request while the bank is slow, we wait 200 ms'.split(' ');
/** What is typed or pasted as a block of its own. */
const BLOCKS = [
  '\n\n## Alternatives\n\n',
  '\n- [ ] ask the bank\n',
  '\n\n```sh\nmake deploy\n```\n\n',
  '\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  '\n<!-- not sure about this -->\n',
  ' [RFC 12](0012.md) ',
];

/**
 * Somebody at work, without an end: a burst of keys at one place, with slips and line breaks, then another place. Each
 * next change is of the text after the one before; `length` tells how long that is.
 */
export function* typing(random: Random, length: () => number): Generator<Keystroke, never> {
  for (;;) {
    let offset = random.below(length() + 1);
    const words = Array.from({ length: 2 + random.below(12) }, () => random.pick(WORDS)).join(' ');
    for (const key of words) {
      if (offset > 0 && random.chance(0.06)) {
        offset--;
        yield { offset, deleted: 1, inserted: '' };
      }
      const inserted = random.chance(0.03) ? '\n' : key;
      yield { offset, deleted: 0, inserted };
      offset += inserted.length;
    }
    if (random.chance(0.3)) {
      const inserted = random.pick(BLOCKS);
      yield { offset, deleted: 0, inserted };
    } else if (random.chance(0.2)) {
      const deleted = Math.min(random.below(200), length() - offset);
      yield { offset, deleted, inserted: '' };
    } else if (random.chance(0.1)) {
      // A fence without its end makes code of all that follows, until its end is typed.
      for (const inserted of ['\n`', '`', '`', '\n', 'x', '\n`', '`', '`', '\n']) {
        yield { offset, deleted: 0, inserted };
        offset += inserted.length;
      }
    }
  }
}
