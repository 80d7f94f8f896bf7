import { type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

const SUBJECT = /^([a-z]+) #(\d+) +(\S.*)$/;
const AUTHOR = /^(.*\S) +\(([^()]+)\)$/;
const TYPES: ReadonlySet<string> = new Set([
  'bug',
  'feature',
  'minor',
  'security',
  'deprecation',
  'refactor',
  'style',
  'doc',
  'docs',
  'documentation',
]);
const TOOL_BODY = /^This PR was (?:squashed|merged|submitted)\b/m;

/**
 * Symfony's merge tool and HubKit after it: `bug #N Title (author, co-author)` with a body that starts "This PR
 * was merged into the X branch." Source: github.com/symfony/symfony history;
 * github.com/park-manager/hubkit, src/Cli/Handler/MergeHandler. `bug #N …` without either is an issue.
 */
export const symfony: Grammar = (text) => {
  const [, type, digits, rest] = SUBJECT.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null || type === undefined || rest === undefined) return NONE;
  const [, title, authors] = AUTHOR.exec(rest) ?? [];
  const isTools = TOOL_BODY.test(text.body);
  if (!isTools && !(text.isMerge && TYPES.has(type) && authors !== undefined)) return NONE;
  return [
    pullRequest({
      forge: 'github',
      number,
      title: titleOrNull(title ?? rest),
      style: 'merge-script',
      isMerge: text.isMerge,
      authorLogin: titleOrNull(authors?.split(',')[0]),
    }),
  ];
};
