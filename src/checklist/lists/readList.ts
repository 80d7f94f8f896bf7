import { message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import type { Entry, Fields, NodeReader } from '../../base/yaml/nodeReader.ts';
import type { Written } from '../../base/yaml/place.ts';
import type { Checklist, QuestionGroup } from '../checklist.ts';
import type { ListChange, Rewording, WrittenQuestion } from './customisation.ts';
import { LIMITS } from './limits.ts';
import { readGroups, readQuestions } from './readQuestions.ts';
import { noSuchGroup } from './wordings.ts';

/** The keys of a list: those that make one, and those that change one. */
const LIST_KEYS = ['title', 'purpose', 'groups', 'questions', 'hide', 'order', 'reword', 'add'] as const;

/** What a file says about one list: that it exists, what to change about it, or both. */
export interface ReadList {
  readonly change: ListChange | null;
  readonly list: Written<Checklist> | null;
}

type ListFields = Fields<(typeof LIST_KEYS)[number]>;

/** One entry below `checklists`. */
export function readList({ key, value }: Entry, reader: NodeReader): ReadList {
  const id = reader.keyId(key);
  const fields = reader.fields(value, LIST_KEYS);
  if (!id || !fields || fields.size === 0) return { change: null, list: null };
  const groups = readGroups(fields.get('groups')?.value ?? null, reader);
  const isNew = fields.has('title') || fields.has('purpose') || fields.has('questions');
  return {
    change: readChange(id, isNew ? [] : groups, fields, reader),
    list: isNew ? readNewList(id, groups, fields, reader) : null,
  };
}

/** `null` when nothing is changed. */
function readChange(
  list: Written<string>,
  groups: ListChange['groups'],
  fields: ListFields,
  reader: NodeReader,
): ListChange | null {
  const hide = readIds(fields.get('hide'), reader);
  const order = readIds(fields.get('order'), reader);
  const reword = readRewordings(fields.get('reword'), reader);
  const add = readQuestions(fields.get('add')?.value ?? null, reader);
  const isEmpty = [hide, order, reword, groups, add].every(({ length }) => length === 0);
  return isEmpty ? null : { list, hide, order, reword, groups, add };
}

function readIds(entry: Entry | undefined, reader: NodeReader): readonly Written<string>[] {
  const ids = reader.items(entry?.value ?? null, LIMITS.questions).flatMap((item) => reader.id(item) ?? []);
  return reader.unique(ids, (id) => id);
}

function readRewordings(entry: Entry | undefined, reader: NodeReader): readonly Rewording[] {
  return reader.entries(entry?.value ?? null, LIMITS.questions).flatMap(({ key, value }) => {
    const id = reader.keyId(key);
    const text = reader.text(value);
    if (value === null) {
      reader.report(key.place, message('Write the new text behind “{id}:”.', { id: shortened(key.value) }));
    }
    return id && text !== null ? [{ id, text }] : [];
  });
}

/** A list without title goes by its id; one without groups or questions is none. */
function readNewList(
  id: Written<string>,
  groups: readonly Written<QuestionGroup>[],
  fields: ListFields,
  reader: NodeReader,
): Written<Checklist> | null {
  const missing = (['title', 'groups', 'questions'] as const).filter((key) => !fields.get(key)?.value);
  const place = fields.get('questions')?.key.place ?? id.place;
  if (missing.length > 0) {
    reader.report(
      place,
      message(
        'The list “{id}” lacks {missing}. A list of your own needs title, groups and questions; one that exists is changed by hide, order, reword and add.',
        { id: id.value, missing: missing.join(', ') },
      ),
    );
  }
  const title = reader.text(fields.get('title')?.value ?? null) ?? id.value;
  const purpose = reader.text(fields.get('purpose')?.value ?? null) ?? '';
  const written = readQuestions(fields.get('questions')?.value ?? null, reader);
  if (missing.includes('groups') || missing.includes('questions')) return null;
  const questions = written.filter((question) => isInGroup(question, groups, reader));
  const list = {
    id: id.value,
    title,
    purpose,
    groups: groups.map(({ value }) => value),
    questions: questions.map(({ question }) => question),
  };
  return { value: list, place };
}

function isInGroup(
  { question, group }: WrittenQuestion,
  groups: readonly Written<QuestionGroup>[],
  reader: NodeReader,
): boolean {
  const ids = groups.map(({ value }) => value.id);
  if (ids.includes(question.group)) return true;
  reader.report(group, noSuchGroup(question.group, ids));
  return false;
}
