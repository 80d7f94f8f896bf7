import type { CoreConcept } from '../../base/finding.ts';
import { message } from '../../base/message.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import type { Rule } from './rule.ts';

/** Says that questions which a fix inserted still wait for answers; softer than the finding they replaced. */
export const unansweredQuestions: Rule = {
  id: 'unanswered-questions',
  summary: message('Answer the questions that a fix inserted.'),
  kinds: CHOICE_KINDS,
  severity: 'information',
  check: ({ concepts }) =>
    CORE.flatMap((concept) => {
      const { state, sections } = concepts[concept];
      if (state !== 'unanswered') return [];
      return sections
        .filter(({ fill }) => fill === 'unanswered')
        .map(({ section: { name, title } }) => ({
          concept,
          span: name,
          message: message(
            'The questions under “{title}” are not answered yet. Until then a reviewer sees a heading and nothing else. Write your answers below the comment.',
            { title },
          ),
          fixes: [],
        }));
    }),
};

const CORE: readonly CoreConcept[] = ['problem', 'alternatives', 'trade-offs'];
