import { type Message, message } from '../../base/message.ts';
import { isQuantified } from '../../base/quantified.ts';
import type { Entry } from '../document/bragDocument.ts';
import { askForField } from './askForField.ts';
import { entryLines, firstLineOf, isWork } from './entryLines.ts';
import type { BragFinding, BragRule } from './rule.ts';

/** Wants a number, or something that anybody could observe, in what each entry says came of the work. */
export const unquantifiedImpact: BragRule = {
  id: 'unquantified-impact',
  summary: message('An entry says in a number what came of the work.'),
  check: ({ text, document }) =>
    document.entries
      .filter((entry) => isWork(text, entry) && !saysHowMuch(text, entry))
      .map((entry) => findingOf(text, entry)),
};

/** Where a number says what the work began with or took, not what came of it. */
const NO_RESULT = new Set(['problem', 'role', 'skills', 'evidence']);

function saysHowMuch(text: string, entry: Entry): boolean {
  return entryLines(entry).some(({ field, span }) => {
    if (field !== null && NO_RESULT.has(field)) return false;
    return isQuantified(text.slice(span.start, span.end));
  });
}

function findingOf(text: string, entry: Entry): BragFinding {
  const impact = entry.fields.find(({ name }) => name === 'impact');
  if (!impact) {
    return {
      span: firstLineOf(text, entry.head),
      message: message(
        'This entry does not say in a number what came of the work, so a reader cannot tell how much it mattered. Add what changed and by how much, such as “from 800 ms to 200 ms” or “12 teams use it”.',
      ),
      fixes: askForField(text, entry, { name: 'impact', title: message('Add a line for the impact') }),
    };
  }
  const { start, end } = impact.value;
  return {
    span: firstLineOf(text, start === end ? impact.span : impact.value),
    message: isQuestion(text.slice(start, end)) ? STILL_A_QUESTION : NO_NUMBER,
    fixes: [],
  };
}

function isQuestion(value: string): boolean {
  return value.trim() === '' || /^\(evidence needed:[^()\n]*\)$/i.test(value);
}

const STILL_A_QUESTION: Message = message(
  'The impact of this work is still a question, and it is what a reader looks for first. Say what changed and by how much, such as “from 800 ms to 200 ms” or “12 teams use it”.',
);
const NO_NUMBER: Message = message(
  'This impact has no number, so a reader cannot tell how much it mattered. Say what changed and by how much, such as “from 800 ms to 200 ms” or “12 teams use it”.',
);
