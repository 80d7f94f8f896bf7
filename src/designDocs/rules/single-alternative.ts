import { lineStart } from '../../base/lines.ts';
import { message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import { answersTo, isAsked, proseIn } from './content.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import { isDoingNothing, type Option, optionsIn } from './optionsIn.ts';
import type { Rule } from './rule.ts';

/** Says that the choice was between the proposal and one other way, or doing nothing. */
export const singleAlternative: Rule = {
  id: 'single-alternative',
  summary: message('Compare with at least two other ways, of which doing nothing may be one.'),
  kinds: CHOICE_KINDS,
  severity: 'information',
  check(doc) {
    const sections = answersTo(doc, 'alternatives');
    const [section] = sections;
    if (!section || sections.length > 1 || isAsked(doc, section.span)) return [];
    const options = optionsOf(doc, section);
    const [option] = options ?? [];
    if (!option || options?.length !== 1) return [];
    return [
      {
        span: section.name,
        message: isDoingNothing(doc.text.slice(lineStart(doc.text, option.name.start), option.name.end))
          ? message(
              'The only alternative here is to do nothing. It makes every proposal look good, and a reviewer will ask what else could solve the problem. Add one that somebody would seriously choose.',
            )
          : message(
              'Only one other way is described. A reviewer cannot tell whether you chose or took the first idea. Add another one, or say what happens when nothing is done.',
            ),
        fixes: askBelow(doc, section, 'alternatives'),
      },
    ];
  },
};

/** A lone paragraph counts as one way only where it speaks of nothing but doing nothing. */
function optionsOf(doc: DesignDoc, section: Parameters<typeof optionsIn>[1]): readonly Option[] | null {
  const options = optionsIn(doc, section);
  if (options) return options;
  const [only, ...others] = proseIn(doc, section.span);
  const isShort = only?.type === 'paragraph' && others.length === 0 && only.text.length <= SHORT;
  return isShort && isDoingNothing(only.text) ? [{ name: only.span, span: only.span, section: null }] : null;
}

const SHORT = 300;
