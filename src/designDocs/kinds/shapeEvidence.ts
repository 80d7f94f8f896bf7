import { message } from '../../base/message.ts';
import type { Outline } from '../outline/outline.ts';
import type { Evidence } from './evidence.ts';
import { isHeading } from './headerFields.ts';

/** What the shape of a document says against a design document: a stub, a list of links, a changelog, next to nothing. */
export function shapeEvidence(text: string, outline: Outline): readonly Evidence[] {
  const stub = stubEvidence(outline);
  if (stub) return [stub];
  return [...linkListEvidence(text, outline), ...changelogEvidence(outline)];
}

/** A document longer than this is no stub, whatever it says of its past. Characters of visible text. */
const MAX_STUB = 700;
const STUB_WEIGHT = 40;
const STUB =
  /\b(?:(?:was|were|has been|have been|is|got) (?:moved|renamed|relocated|merged into|retired|reserved|withdrawn|superseded|replaced|archived)|moved (?:to|here|into)|renamed to|(?:see|please see|now lives?|has a new home|can (?:now )?be found|is (?:now )?(?:available|located|maintained)) (?:at|in|on|here)|this (?:page|document|file) (?:is|has) (?:a )?(?:placeholder|moved|deprecated|obsolete)|not a decision|number (?:is )?reserved|reserved (?:for|number)|intentionally (?:left )?(?:blank|empty)|redirect(?:s|ed|ing)?|no longer (?:maintained|relevant))\b|已(?:移动|迁移|搬)|移動しました|移转/iu;
const LONE_PATH = /^\S{1,200}\.(?:md|markdown|rst|adoc|txt)$/i;

function stubEvidence({ blocks, all }: Outline): Evidence | null {
  let visible = '';
  for (const { type, text } of blocks) {
    if (type === 'comment') continue;
    visible += `${text}\n`;
    if (visible.length > MAX_STUB) return null;
  }
  const plain = visible.trim();
  if (plain === '' && all.length === 0) return stub(message('Nothing stands in it yet.'));
  if (LONE_PATH.test(plain) && all.length === 0)
    return stub(message('It holds nothing but the path of another file.'));
  if (all.filter(isHeading).length > MAX_STUB_HEADINGS) return null;
  const words = STUB.exec(`${all[0]?.title ?? ''}\n${plain}`)?.[0];
  return words === undefined ? null : stub(message('It only points elsewhere: “{words}”.', { words }));
}

const MAX_STUB_HEADINGS = 3;

function stub(reason: Evidence['reason']): Evidence {
  return { weight: -STUB_WEIGHT, kind: null, reason };
}

const LINK_LIST_WEIGHT = 8;

/** Mostly list items, or rows, that begin with a link. */
function linkListEvidence(text: string, { blocks }: Outline): readonly Evidence[] {
  let links = 0;
  let others = 0;
  for (const { type, span } of blocks) {
    if (type === 'comment' || type === 'link-definitions' || type === 'contents') continue;
    if (
      type === 'list-item' &&
      /^(?:[-*+]|\d+[.)])?\s*(?:\[[ x]\]\s+)?[*_]*\[/i.test(text.slice(span.start, span.start + 16))
    )
      links += 1;
    else others += 1;
  }
  if (links < 6 || links < others) return [];
  return [{ weight: -LINK_LIST_WEIGHT, kind: null, reason: message('It is mostly a list of links.') }];
}

const CHANGELOG_WEIGHT = 12;
const VERSION = /^\[?v?\d+\.\d+(?:\.\d+)?\b|^\[?\d{4}-\d\d-\d\d\b/i;

/** Most headings are versions or days. */
function changelogEvidence({ all }: Outline): readonly Evidence[] {
  const headings = all.filter(isHeading);
  const versions = headings.filter(({ title, numbering }) => VERSION.test(`${numbering}${title}`)).length;
  if (versions < 3 || versions * 3 < headings.length) return [];
  return [{ weight: -CHANGELOG_WEIGHT, kind: null, reason: message('Its headings are versions or days.') }];
}
