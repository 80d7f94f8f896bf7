import { html, type TemplateResult } from 'lit';

/** A codicon, which says nothing to a screen reader. Not `vscode-icon`, which loads the font's style sheet each time. */
export function icon(name: string): TemplateResult {
  return html`<span class=${`codicon codicon-${name}`} aria-hidden="true"></span>`;
}
