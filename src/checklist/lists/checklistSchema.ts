import * as v from 'valibot';
import { IdSchema, TextSchema } from '../../base/yaml/valueSchemas.ts';
import { LIMITS } from './limits.ts';

/** A question of a team or user. */
export const QuestionSchema = v.strictObject({
  id: v.optional(
    v.pipe(
      IdSchema,
      v.description('Answers hang on it. Without one they hang on the text: other words, another question.'),
    ),
  ),
  group: v.pipe(IdSchema, v.description('The id of the group it stands in.')),
  text: v.pipe(TextSchema, v.description('One sentence that ends in a question mark.')),
  help: v.optional(v.pipe(TextSchema, v.description('Why it matters, or what to look at.'))),
});

const QuestionsSchema = v.pipe(v.array(QuestionSchema), v.maxLength(LIMITS.questions));
const IdsSchema = v.pipe(v.array(IdSchema), v.maxLength(LIMITS.questions));
const GroupsSchema = v.pipe(
  v.array(v.strictObject({ id: IdSchema, title: TextSchema })),
  v.maxLength(LIMITS.groups),
);

/** What may stand below the id of a list. */
const ListSchema = v.strictObject({
  title: v.optional(
    v.pipe(TextSchema, v.description('Makes a new list, together with groups and questions.')),
  ),
  purpose: v.optional(v.pipe(TextSchema, v.description('When to open a new list, in one sentence.'))),
  groups: v.optional(
    v.pipe(GroupsSchema, v.description('Those of a new list; further ones of a list that exists.')),
  ),
  questions: v.optional(
    v.pipe(
      QuestionsSchema,
      v.description('Those of a new list. To a list that exists they are added by “add”.'),
    ),
  ),
  hide: v.optional(v.pipe(IdsSchema, v.description('Questions that are not asked.'))),
  order: v.optional(
    v.pipe(IdsSchema, v.description('Questions that come first in their group, in this order.')),
  ),
  reword: v.optional(
    v.pipe(v.record(IdSchema, TextSchema), v.description('Other words for questions, by id. Answers stay.')),
  ),
  add: v.optional(
    v.pipe(QuestionsSchema, v.description('More questions, behind the others of their group.')),
  ),
});

/** What stands below `checklists` in `.staffward.yml` and in a user's own `checklists.yml`: lists by id. */
export const ChecklistsSchema = v.record(IdSchema, ListSchema);
