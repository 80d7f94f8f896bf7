import { html, svg, type TemplateResult } from 'lit';

/** All that the icons of codicons are made of. */
const PATH = /<path(?: fill-rule="(\w+)")?[^>]* d="([^"]+)"/g;

/**
 * An icon that says nothing to a screen reader. `picture` is an SVG of `@vscode/codicons`, so that a page holds those it
 * draws: the font of all 600 would be a tenth of what is packed.
 */
export function icon(picture: string): TemplateResult {
  const paths = [...picture.matchAll(PATH)].map(
    ([, rule, path]) => svg`<path fill-rule=${rule ?? 'nonzero'} d=${path} />`,
  );
  return html`<svg class="codicon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${paths}</svg>`;
}
