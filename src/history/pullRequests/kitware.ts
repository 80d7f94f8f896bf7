import { type Grammar, NONE, numberOf, pullRequest } from './grammar.ts';

/** `!N` in Kitware's own projects, a full reference in some that use their robot. */
const REFERENCE = /^(?:([\w.-]+(?:\/[\w.-]+)+))?!(\d+)$/;

/**
 * Kitware's GitLab robot (CMake, VTK, ParaView): `Merge topic 'x' [into release]`, the merged commits, and the
 * trailer `Merge-request: !N`. The title is not in the history. Source: "Do: merge" in
 * gitlab.kitware.com/utils/ghostflow.
 */
export const kitware: Grammar = (text) => {
  const [, repository = null, digits] = REFERENCE.exec(text.trailer('merge-request').at(-1) ?? '') ?? [];
  const number = numberOf(digits);
  if (number === null) return NONE;
  const style = 'kitware-topic';
  return [pullRequest({ forge: 'gitlab', number, repository, title: null, style, isMerge: text.isMerge })];
};
