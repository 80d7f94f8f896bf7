import { message } from '../../base/message.ts';
import { isPlaceholder } from '../concepts/answers/placeholders.ts';
import type { DesignDoc } from '../designDoc.ts';
import { type HeaderField, headerFields } from '../kinds/headerFields.ts';
import { firstLine } from './content.ts';
import type { Rule } from './rule.ts';

/**
 * Says that a field for the owner or the date, which the document's template asks for, was left as it came. Documents
 * without such a field are left alone: many projects keep both in git.
 */
export const noOwnerOrDate: Rule = {
  id: 'no-owner-or-date',
  summary: message('Fill in the owner and the date where the template asks for them.'),
  kinds: ['rfc', 'adr', 'kep', 'proposal', 'design-doc', 'strategy', 'postmortem'],
  severity: 'information',
  check: (doc) =>
    headerFields(doc)
      .filter((field) => (OWNER.test(field.name) || DATE.test(field.name)) && isEmpty(doc, field))
      .slice(0, MAX_FINDINGS)
      .map((field) => ({
        span: firstLine(doc.text, fieldSpan(doc, field)),
        message: OWNER.test(field.name) ? NO_OWNER : NO_DATE,
        fixes: [],
      })),
};

/** More in one document are the same thing said again. */
const MAX_FINDINGS = 20;

const NO_OWNER = message(
  'Nobody is named as the owner. Questions about this document, and the credit for it, then go nowhere. Name a person or a team.',
);
const NO_DATE = message(
  'There is no date. A reader cannot tell whether this still holds, or which of two documents came later. Write the day of the last change that matters.',
);

const OWNER =
  /^(?:author|authors|owner|owners|deciders?|decision makers?|drivers?|champions?|lead|sponsor|responsible)$/;
const DATE = /^(?:date|created|created at|creation date|updated|last updated|start date|decision date)$/;

/** Empty, a placeholder such as `TBD`, or what a template shows (`YYYY-MM-DD`, `{name}`, `<your name>`). */
function isEmpty({ text }: DesignDoc, { value, from }: HeaderField): boolean {
  if (from === 'table') return false;
  const content = text
    .slice(value.start, Math.min(value.end, value.start + MAX_VALUE))
    .replace(/<!--[\s\S]*?-->|(?:^|\s)#.*$/gm, '')
    .replace(/[*_`"'|:\\]/g, '')
    .trim();
  if (content === '') return !goesOn(text, value.start);
  return isPlaceholder(content) || SAMPLE.test(content);
}

/** Whether a nested list with the values stands on the lines below. */
function goesOn(text: string, start: number): boolean {
  return /^[:*_ \t]*(?:[\r\n]\s*?)?[ \t]+\S/.test(text.slice(start, start + MAX_VALUE));
}

const MAX_VALUE = 300;
/** In brackets also stand lists of YAML and links of Markdown: only words of a template count there. */
const SAMPLE =
  /^(?:\(?(?:YYYY|DD|MM|yyyy|dd|mm)[-/. ]|\{[^{}]*\}$|<(?!\d)[^<>@]*>$|\[[^[\]]*\b(?:insert|date|your|names?|YYYY|AAAA|TBD|list)\b[^[\]]*\]$|your name|name of|@?(?:author|username|handle)$)/i;

/** The label where there is no value to underline. */
function fieldSpan({ text }: DesignDoc, { label, value }: HeaderField): { start: number; end: number } {
  if (text.slice(value.start, value.end).trim() !== '') return value;
  const at = text.lastIndexOf(label, value.start);
  return at < 0 ? value : { start: at, end: at + label.length };
}
