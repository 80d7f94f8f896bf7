import add from '@vscode/codicons/src/icons/add.svg';
import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import checklist from '@vscode/codicons/src/icons/checklist.svg';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import circleLarge from '@vscode/codicons/src/icons/circle-large.svg';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import copy from '@vscode/codicons/src/icons/copy.svg';
import edit from '@vscode/codicons/src/icons/edit.svg';
import exportIcon from '@vscode/codicons/src/icons/export.svg';
import info from '@vscode/codicons/src/icons/info.svg';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg';
import link from '@vscode/codicons/src/icons/link.svg';
import pass from '@vscode/codicons/src/icons/pass.svg';
import passFilled from '@vscode/codicons/src/icons/pass-filled.svg';
import { html, svg, type TemplateResult } from 'lit';

const ICONS = {
  add,
  'arrow-down': arrowDown,
  'arrow-up': arrowUp,
  checklist,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'circle-large': circleLarge,
  'circle-slash': circleSlash,
  close,
  copy,
  edit,
  export: exportIcon,
  info,
  lightbulb,
  link,
  pass,
  'pass-filled': passFilled,
} as const;

/** All that our icons are made of. */
const PATH = /<path(?: fill-rule="(\w+)")?[^>]* d="([^"]+)"/g;

/** A codicon that the pages draw. */
export type IconName = keyof typeof ICONS;

/** A codicon, which says nothing to a screen reader. The font of all 600 would be a tenth of what is packed. */
export function icon(name: IconName): TemplateResult {
  const paths = [...ICONS[name].matchAll(PATH)].map(
    ([, rule, path]) => svg`<path fill-rule=${rule ?? 'nonzero'} d=${path} />`,
  );
  return html`<svg
    class=${`codicon codicon-${name}`}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >${paths}</svg>`;
}
