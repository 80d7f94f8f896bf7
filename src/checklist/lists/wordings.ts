import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';

const MAX_NAMED = 10;

/** A question stands in a group that its list does not have. */
export function noSuchGroup(group: string, known: readonly string[]): Message {
  const values = { group: shortened(group), known: named(known) };
  return known.length > 0
    ? message('This list has no group “{group}”. Use {known}.', values)
    : message('This list has no group “{group}”. Add it to its groups.', values);
}

/** Some names, as a sentence lists them. */
export function named(names: readonly string[]): string {
  return [...names.slice(0, MAX_NAMED).map(shortened), ...(names.length > MAX_NAMED ? ['…'] : [])].join(', ');
}
