import { type Message, message } from '../../base/message.ts';
import { numberClaims } from '../../base/numberClaims.ts';
import type { Span } from '../../base/span.ts';
import { entryLines, isWork } from './entryLines.ts';
import type { BragFinding, BragRule } from './rule.ts';

/** Wants entries to tell what came of the work, where they tell only that one was busy. */
export const activityNotImpact: BragRule = {
  id: 'activity-not-impact',
  summary: message('An entry says what you changed, not what kept you busy.'),
  check: ({ text, document }) =>
    document.entries
      .filter((entry) => isWork(text, entry))
      .flatMap((entry) =>
        entryLines(entry).flatMap(({ field, span }) =>
          field === 'problem' || field === 'evidence' ? [] : activityIn(text, span),
        ),
      ),
};

/** Phrases of one sort, and what to write in their place. */
interface Family {
  /** Without groups. */
  readonly phrases: string;
  readonly advice: Message;
}

const FAMILIES: readonly Family[] = [
  {
    phrases: String.raw`work(?:ed|ing) (?:on|with|towards?)|continued (?:work(?:ing)?|to work)|spent (?:\w+ ){0,2}time|dealt with|did (?:some|various|a lot of|lots of)|made (?:some|various|several|a few) (?:improvements|changes|fixes)|kept busy|busy with`,
    advice: message(
      '“{phrase}” tells what kept you busy, not what came of it. Say what you built, fixed or decided, and what changed because of it.',
    ),
  },
  {
    phrases:
      'help(?:ed|ing)(?: out)?(?: with| to| on| in)?|assist(?:ed|ing)(?: with| in| on)?|supported (?:the )?work on',
    advice: message(
      '“{phrase}” hides which part was yours. Say what you did yourself, and what the others could do because of it.',
    ),
  },
  {
    phrases:
      '(?:was |been )?involved (?:in|with)|participat(?:ed|ing) in|took part in|taking part in|(?:was|been) (?:a )?part of|contribut(?:ed|ing) to|(?:was )?responsible for|(?:was )?in charge of|attend(?:ed|ing)|sat in on',
    advice: message(
      '“{phrase}” tells that you were there, not what you brought about. Say what you did, and what would be different without it.',
    ),
  },
  {
    phrases: 'look(?:ed|ing) (?:into|at)|explored|played (?:around )?with|tried (?:to|out)',
    advice: message(
      '“{phrase}” tells what you tried, not what it led to. Say what you found out, and what was decided because of it.',
    ),
  },
];

/** Where a sentence or part of one begins, marks of emphasis and a few weak words included. */
const BEGINNING = String.raw`(?:^|[.;:!?—–]\s+|\s-\s+)(?:\[[ xX]\]\s+)?[*_]{0,3}(?:(?:I|We|Also|Mostly|Mainly|Have|Has|I have|We have|I've|We've)\s+)?`;
const ACTIVITY = new RegExp(
  `${BEGINNING}(?:${FAMILIES.map(({ phrases }) => `(${phrases})`).join('|')})\\b`,
  'i',
);
const MAX_LENGTH = 5_000;

/** The first phrase of a line, unless its sentence goes on to say what came of it. */
function activityIn(text: string, { start, end }: Span): readonly BragFinding[] {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH)).replace(/^[-*+]\s/, '  ');
  const content = line.replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length));
  const indent = /^\s*/.exec(content)?.[0].length ?? 0;
  const match = ACTIVITY.exec(content.slice(indent));
  if (!match) return [];
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const phrase = match[index + 1] ?? '';
  const family = FAMILIES[index];
  const from = start + indent + match.index + match[0].length - phrase.length;
  const sentence = restOfSentence(content, from - start);
  const goesOn = tellsResult(content, { start: from - start, end: from - start + sentence.length });
  if (!family || goesOn) return [];
  const { template } = family.advice;
  return [
    { span: { start: from, end: from + phrase.length }, message: message(template, { phrase }), fixes: [] },
  ];
}

function restOfSentence(content: string, from: number): string {
  const end = content.slice(from).search(/[.!?](?:\s|$)|\n\s*\n/);
  return end < 0 ? content.slice(from) : content.slice(from, from + end);
}

/**
 * Whether a sentence says what came of it: in words, or by a number with a unit. A bare count is often only what one
 * was busy with ("worked on 3 services"), but not who was helped ("helped 12 teams").
 */
function tellsResult(content: string, sentence: Span): boolean {
  const text = content.slice(sentence.start, sentence.end);
  if (RESULT.test(text) || HELPED_SOME.test(text)) return true;
  return numberClaims(content, sentence).some(({ span }) =>
    /[^\d.,~≈<>]/.test(content.slice(span.start, span.end)),
  );
}

const HELPED_SOME = /^(?:help|assist)(?:ed|ing) \d/i;

/** Words after which a result follows. */
const RESULT =
  /\b(?:so that|which (?:cut|let|made|gave|brought|saved|reduced|removed|ended|freed|means|stopped)|resulting in|resulted in|leading to|led to|now|from \d[^.]{0,20} to)\b/i;
