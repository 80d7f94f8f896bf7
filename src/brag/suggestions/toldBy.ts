import type { EvidenceLink } from '../document/entry.ts';
import { evidenceKeys } from '../document/evidenceReference.ts';
import type { Evidence } from '../evidence.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * The suggestions that an entry with these links tells: those whose pull requests it links, or all of whose commits where
 * there is no pull request. A number without an address may be another repository's and tells nothing.
 */
export function toldBy(
  suggestions: readonly Suggestion[],
  links: readonly EvidenceLink[],
): readonly Suggestion[] {
  const told = new Set(links.flatMap(evidenceKeys));
  return suggestions.filter(({ evidence }) => {
    const pullRequests = evidence.filter(({ type }) => type === 'pullRequest');
    const needed = pullRequests.length > 0 ? pullRequests : evidence;
    return needed.length > 0 && needed.every((each) => keysOf(each).some((key) => told.has(key)));
  });
}

function keysOf(evidence: Evidence): readonly string[] {
  const page = evidence.url === null ? [] : evidenceKeys({ label: '', url: evidence.url });
  return evidence.type === 'commit' ? [...page, ...evidenceKeys({ label: evidence.hash, url: null })] : page;
}
