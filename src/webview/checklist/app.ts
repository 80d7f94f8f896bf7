import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HostMessage, ViewAction, ViewState } from '../../protocol/view.ts';
import type { ViewContext } from './context.ts';
import { group } from './group.ts';
import { head, notices } from './head.ts';
import { type LocalState, parseLocalState } from './localState.ts';
import { announcement, TEXTS } from './texts.ts';

/** What VS Code gives a webview's script. Source: acquireVsCodeApi in the webview API. */
export interface WebviewApi {
  postMessage(message: ViewAction): void;
  getState(): unknown;
  setState(state: LocalState): void;
}

/** What the view is drawn into, and who is behind it. */
export interface AppOptions {
  readonly root: HTMLElement;
  /** Told to screen readers when it changes. */
  readonly announcer: HTMLElement;
  readonly api: WebviewApi;
}

/**
 * Draws the last state of the host, and tells it what the user does. What the view itself remembers is kept by VS Code,
 * so that it is there when the view is made anew.
 */
export function createApp({ root, announcer, api }: AppOptions): { receive(message: HostMessage): void } {
  let state: ViewState | null = null;
  let local = parseLocalState(api.getState());

  const keep = (next: LocalState) => {
    local = next;
    api.setState(local);
  };
  const remember = (next: LocalState) => {
    const begun = Object.keys(next.drafts).find((key) => !(key in local.drafts));
    keep(next);
    draw();
    if (begun !== undefined) focusOnNote(root, begun);
  };
  const draw = () => {
    if (!state) {
      render(html`<p class="loading">${TEXTS.loading}</p>`, root);
      return;
    }
    const context: ViewContext = { state, local, act: (action) => api.postMessage(action), remember };
    render(
      html`
        ${head(context)} ${notices(context)}
        ${repeat(
          state.groups,
          ({ id }) => id,
          (each) => group(context, each),
        )}
      `,
      root,
    );
  };
  window.addEventListener('scroll', () => keep({ ...local, scroll: window.scrollY }), { passive: true });
  draw();
  return {
    receive({ state: next }) {
      if (state && next.revision <= state.revision) return;
      const isFirst = state === null;
      const news = announcement(state, next);
      state = next;
      draw();
      if (isFirst) window.scrollTo({ top: local.scroll });
      if (news !== null) announcer.textContent = news;
    },
  };
}

function focusOnNote(root: HTMLElement, key: string): void {
  root.querySelector<HTMLElement>(`[data-note=${CSS.escape(key)}]`)?.focus();
}
