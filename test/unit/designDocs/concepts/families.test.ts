import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/designDocs/concepts/concept.ts';
import { ENGLISH } from '../../../../src/designDocs/concepts/families/en.ts';
import { HEADING_FAMILIES } from '../../../../src/designDocs/concepts/families/families.ts';
import type { HeadingFamily } from '../../../../src/designDocs/concepts/families/family.ts';
import { matchHeading } from '../../../../src/designDocs/concepts/matchHeading.ts';
import { readingsOf } from '../../../../src/designDocs/concepts/phrases.ts';
import { titleWords } from '../../../../src/designDocs/concepts/titleWords.ts';

interface Reading {
  readonly concept: Concept;
  readonly reading: string;
}

/** Every reading of every phrase of a family, `#` as a number. */
function readings({ strong, substance, cue }: HeadingFamily): readonly Reading[] {
  return [strong, substance, cue].flatMap((phrases) =>
    (Object.entries(phrases) as [Concept, readonly string[]][]).flatMap(([concept, list]) =>
      list.flatMap((phrase) =>
        readingsOf(phrase).map((reading) => ({ concept, reading: reading.replaceAll('#', '2') })),
      ),
    ),
  );
}

function bare(reading: string): string {
  return reading.replaceAll('*', ' ').replace(/ +/g, ' ').trim();
}

describe('heading families', () => {
  for (const family of HEADING_FAMILIES) {
    it(`are written as titles are read (${family.language})`, () => {
      for (const { reading } of readings(family)) {
        const name = bare(reading);
        const words = titleWords(name).replaceAll('#', '2');
        assert.equal(words, /[\u3040-\u9fff\uac00-\ud7af]/.test(name) ? name.replaceAll(' ', '') : name);
      }
    });

    it(`are found by each of their readings (${family.language})`, () => {
      for (const { concept, reading } of readings(family)) {
        const matches = matchHeading(bare(reading));
        const isDenied = matches.length === 0;
        assert.ok(isDenied || matches.some((match) => match.concept === concept), `${reading}: ${concept}`);
      }
    });
  }

  it('of other languages say nothing of what follows an English word', () => {
    const english = new Set(readings(ENGLISH).map(({ reading }) => bare(reading)));
    for (const family of HEADING_FAMILIES.slice(1)) {
      for (const { reading } of readings(family)) {
        const name = bare(reading);
        assert.ok(
          !reading.includes('*') || name.includes(' ') || !english.has(name),
          `${family.language}: ${reading}`,
        );
      }
    }
  });
});
