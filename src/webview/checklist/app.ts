import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HostMessage, ViewAction, ViewState } from '../../protocol/view.ts';
import { drawSteadily, type SteadyPlaces } from '../shared/drawSteadily.ts';
import { focusOnControl } from '../shared/focus.ts';
import { notices } from '../shared/notices.ts';
import type { WebviewApi } from '../shared/webviewApi.ts';
import type { ViewContext } from './context.ts';
import { controlName } from './controls.ts';
import { group } from './group.ts';
import { head } from './head.ts';
import { groupKey, type LocalState, parseLocalState, withFold } from './localState.ts';
import { announcement, TEXTS } from './texts.ts';

/** What stays in place when something new is drawn. */
const STEADY: SteadyPlaces = {
  places: '.question, .fold, .notice, .choice',
  around: ['.question', '.group'],
  nearest: '[data-control^="add-note"]',
};

/** What the view is drawn into, and who is behind it. */
export interface AppOptions {
  readonly root: HTMLElement;
  /** Told to screen readers when it changes. */
  readonly announcer: HTMLElement;
  readonly api: WebviewApi<ViewAction, LocalState>;
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
  const remember = (next: LocalState, focus?: string) => {
    keep(next);
    drawSteadily(root, STEADY, draw);
    if (focus !== undefined) focusOnControl(root, focus);
  };
  const draw = () => {
    if (!state) {
      render(html`<h1 class="loading">${TEXTS.loading}</h1>`, root);
      return;
    }
    const context: ViewContext = { state, local, act: (action) => api.postMessage(action), remember };
    render(
      html`
        ${head(context)} ${notices(state.notices, (action) => context.act({ type: 'notice', action }))}
        ${repeat(
          state.groups,
          // Another branch has fields of its own: what is half-typed stays with its branch.
          ({ id }) => JSON.stringify([context.state.place, context.state.list.id, id]),
          (each) => group(context, each),
        )}
      `,
      root,
    );
  };
  const show = (next: ViewState) => {
    if (state && next.revision <= state.revision) return;
    const before = state;
    state = next;
    drawSteadily(root, STEADY, draw);
    if (!before) window.scrollTo({ top: local.scroll });
    else if (before.list.id !== next.list.id) window.scrollTo({ top: 0 });
    announcer.textContent = announcement(before, next) ?? announcer.textContent;
  };
  const focusOn = (question: string | null) => {
    if (question === null) return root.querySelector('select')?.focus();
    const list = state?.list.id ?? '';
    const holder = state?.groups.find(({ questions }) => questions.some(({ id }) => id === question));
    const key = groupKey(list, holder?.id ?? '');
    const control = controlName(question, 'done');
    if (focusOnControl(root, control) || !holder || local.unfolded.includes(key)) return;
    remember(withFold(local, key), control);
  };
  window.addEventListener('scrollend', () => keep({ ...local, scroll: window.scrollY }));
  draw();
  return {
    receive(message) {
      if (message.type === 'state') show(message.state);
      else focusOn(message.question);
    },
  };
}
