import type { Node } from 'yaml';
import { message } from '../../base/message.ts';
import type { Fields, NodeReader } from '../../base/yaml/nodeReader.ts';
import type { Written } from '../../base/yaml/place.ts';
import type { QuestionGroup } from '../checklist.ts';
import type { WrittenQuestion } from './customisation.ts';
import { LIMITS } from './limits.ts';
import { nameOf, questionId } from './questionId.ts';

/** A list of questions. One that lacks its text or group is left out, and so is the second of an id. */
export function readQuestions(node: Node | null, reader: NodeReader): readonly WrittenQuestion[] {
  const questions = reader.items(node, LIMITS.questions).flatMap((item) => readQuestion(item, reader) ?? []);
  return reader.unique(questions, ({ question, id }) => ({
    value: question.id,
    place: id,
    name: nameOf(question),
  }));
}

function readQuestion(node: Node, reader: NodeReader): WrittenQuestion | null {
  const fields = reader.fields(node, ['id', 'group', 'text', 'help']);
  if (!fields) return null;
  const textNode = required(fields, 'text', node, reader);
  const id = reader.id(fields.get('id')?.value ?? null);
  const group = reader.id(required(fields, 'group', node, reader));
  const text = reader.text(textNode);
  const help = reader.text(fields.get('help')?.value ?? null) ?? '';
  if (textNode === null || text === null || group === null) return null;
  return {
    question: { id: id?.value ?? questionId(text), group: group.value, text, help },
    id: id?.place ?? reader.placeOf(textNode),
    group: group.place,
  };
}

/** A list of groups. One that lacks its id or title is left out, and so is the second of an id. */
export function readGroups(node: Node | null, reader: NodeReader): readonly Written<QuestionGroup>[] {
  const groups = reader.items(node, LIMITS.groups).flatMap((item) => readGroup(item, reader) ?? []);
  return reader.unique(groups, ({ value, place }) => ({ value: value.id, place }));
}

function readGroup(node: Node, reader: NodeReader): Written<QuestionGroup> | null {
  const fields = reader.fields(node, ['id', 'title']);
  if (!fields) return null;
  const id = reader.id(required(fields, 'id', node, reader));
  const title = reader.text(required(fields, 'title', node, reader));
  return id === null || title === null ? null : { value: { id: id.value, title }, place: id.place };
}

/** What stands below a key of `node`; reports when nothing does. */
function required<K extends string>(fields: Fields<K>, key: K, node: Node, reader: NodeReader): Node | null {
  const value = fields.get(key)?.value ?? null;
  if (value === null) reader.report(reader.placeOf(node), message('“{key}” is missing here.', { key }));
  return value;
}
