import { everySentence } from './sentences.ts';
import { TEMPLATE_WORDS } from './words.ts';

/**
 * Whether a block is what a template asks of its author: a field to fill in (`{title of option 1}`, `[describe …]`),
 * or a question or instruction that names nothing of this document. `raw` is the block's Markdown, `text` its plain
 * text. Text in italics, quotes or parentheses is taken for a template's sooner than plain text, and so is what
 * follows a template's question.
 */
export function isPrompt(raw: string, text: string, followsPrompt = false): boolean {
  if (text.length > MAX_PROMPT) return false;
  const source = raw.replace(BLOCK_MARKS, '').trim();
  const left = MAY_BE_FIELD.test(source) ? withoutFields(source) : source;
  if (left !== source && (left === '' || isLabel(left) || isFrame(left, source))) return true;
  if (isLabel(text)) return true;
  const isMarked = followsPrompt || QUOTED.test(raw) || WRAPPED.test(source);
  const unasked = followsPrompt ? 0.8 : 0.95;
  return everySentence(text, (sentence) => isTemplateSentence(sentence, isMarked, unasked));
}

const MAX_PROMPT = 1_500;
const BLOCK_MARKS = /^(?:\s*(?:[-+*]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?/;
const QUOTED = /^\s*>/;
const WRAPPED =
  /^(?:_[^_]+_[.]?|\*[^*]+\*[.]?|\*\*\*[^*]+\*\*\*|\(.+\)|（.+）|<(?:i|em|small)>.+<\/(?:i|em|small)>)$/su;

/** What every field begins with. */
const MAY_BE_FIELD = /[{<[…]|\.{3}/;

/** `{…}`, `{{…}}`, `<…>` with words, `[…]` that is no link, and ellipses, taken out. */
function withoutFields(source: string): string {
  return source
    .replace(/^\[[^\]]{2,600}$/, '')
    .replace(/\{\{[^{}]{1,600}\}\}|\{[^{}]{2,600}\}/g, '')
    .replace(/(?<![\]\w!])\[(?![ xX]\]|\^|\d{1,3}\])[^[\]]{2,600}\](?![[(:])/g, '')
    .replace(/<(?!\/|!|https?:|mailto:|[\w.+-]+@)[a-z][^<>\n]{2,120}>/gi, (tag) =>
      /\s|-|_/.test(tag) && !/=|\/>$/.test(tag) ? '' : tag,
    )
    .replace(/…|\.{3,}|\[…\]/g, '')
    .replace(/[*_`~]+/g, '')
    .replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/g, '');
}

/** Whether the fields are all but a few of the words: `Chosen option: "{title}", because {justification}`. */
function isFrame(left: string, source: string): boolean {
  return (
    !source.includes('`') && left.split(/\s+/).length <= 4 && left.length < (source.length - left.length) / 2
  );
}

/** What is left of `Good, because {argument}`, `Option 1`, `Chosen option: "{title}", because …`. */
function isLabel(text: string): boolean {
  return LABEL.test(text.replace(/[*_`~"“”]+/g, '').trim());
}

const LABEL =
  /^(?:(?:good|bad|neutral|positive|negative|gut|schlecht|neutral|bien|mal|bueno|malo|bon|mauvais)?[,\s]*(?:because|weil|porque|parce que|perché|car|omdat)?[,\s]*(?:of)?|(?:chosen|selected) option\s*[:：]?[\s,]*because[\s,]*|(?:the )?(?:option|alternative|approach|solution|pro|con|risk|drawback|benefit|reason|item|example|point|argument|title|name)s?\s*#?(?:\d{1,2}|[a-z])?|in the context of|etc|and so on|e\.?g|note)[.,:：\s]*$/i;

/** `unasked`: the share of template words from which a sentence that asks nothing is the template's. */
function isTemplateSentence(sentence: string, isMarked: boolean, unasked: number): boolean {
  if (!/\p{L}/u.test(sentence)) return true;
  const isQuestion = /[?？]["”’)\]]*\s*$/.test(sentence) || /(?:か|까)[。．.]?\s*$/.test(sentence);
  const asks =
    isQuestion ||
    INSTRUCTION.test(sentence) ||
    ABOUT_SECTION.test(sentence) ||
    (isMarked && /\byour?\b/i.test(sentence));
  const asksElsewhere = isQuestion || INSTRUCTION_ELSEWHERE.test(sentence);
  if (!asks && !asksElsewhere && !isMarked) return false;
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (!isEnglish(words)) return asksElsewhere;
  if (!asks && !isMarked) return false;
  const known = words.filter((word) => TEMPLATE_WORDS.has(word.replace(/['’].*$/, ''))).length;
  return known / words.length >= (asks ? (isMarked ? 0.6 : 0.85) : unasked);
}

function isEnglish(words: readonly string[]): boolean {
  const known = words.filter((word) => TEMPLATE_WORDS.has(word)).length;
  return known / words.length >= 0.25;
}

const INSTRUCTION =
  /^(?:[-–—:(\s]|please|optionally|optional|briefly|also|first|here|if (?:applicable|any|relevant|possible|necessary|appropriate)|for each[^,]{0,40}|in (?:this section|one|two|a few)[^,]{0,40}|e\.g\.|[,;:])*\s*(?:describe|explain|list|discuss|outline|provide|include|summari[sz]e|enumerate|identify|specify|state|define|detail|document|mention|give|write|fill|insert|elaborate|consider|think|link|show|answer|indicate|replace|delete|articulate|highlight|evaluate|compare|justify|demonstrate|brainstorm|cover|address|note|tell|add|what|why|how|which|who|where|when|any|a (?:short|brief|concise|clear|high.level|list|description|summary|few|paragraph)|(?:one|two|three|a few|1|2|3)(?:-| to | or )?(?:\w+ )?(?:sentence|paragraph)s?|the (?:reason|issue|problem|context|forces|change|motivation)s?)\b/i;

const ABOUT_SECTION =
  /\b(?:this|the|these|each) (?:(?:[`*_“"]?\p{L}+[`*_”"]? ){0,2})(?:section|part|paragraph|sub-?section|template)s?\b|\bthe (?:reader|author|reviewer)s?\b|\b(?:should|must|can) be (?:described|listed|explained|filled|included|discussed)\b|\b(?:why|against) (?:this|the|we) (?:\w+ ){0,2}should\b[^.]{0,12}\bbe (?:implemented|done|accepted|adopted|made)\b/iu;

const INSTRUCTION_ELSEWHERE =
  /^[（(［[【*_\s]*(?:请|請|描述|说明|說明|列出|阐述|简述|解释|这里|此处|在此|本节|本节应|このセクション|ここ(?:に|で|では)|以下|설명|이 섹션|여기|beschreib|erläuter|erklär|nenne|liste|welche|was |hier |décri|expliqu|list|indiqu|présent|quel|ici |describ|explica|explique|enumer|indica|qué |aquí |descrev|expliqu|liste |o que |aqui |descriv|spiega|elenca|cosa |açıkla|tanımla|listele|bu bölüm|опиш|перечисл|объясн|укаж|здесь |opisz|wymień|wyjaśnij|beschrijf|geef |disgrifi)|(?:してください|记述|記述する|記載する|記載してください|書く|書いてください|하세요|십시오|작성하|작성합니다|기술한다|기술합니다|설명한다|설명합니다)[。．.]?[)）\]］】*_]*$/iu;
