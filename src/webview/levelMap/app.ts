import { html, nothing, render } from 'lit';
import type { LevelMapAction, LevelMapMessage, LevelMapState } from '../../protocol/levelMap.ts';
import { drawSteadily, type SteadyPlaces } from '../shared/drawSteadily.ts';
import { notices } from '../shared/notices.ts';
import type { WebviewApi } from '../shared/webviewApi.ts';
import { antiPatterns } from './antiPatterns.ts';
import type { MapContext } from './context.ts';
import { head } from './head.ts';
import { levels } from './levels.ts';
import { announcement, TEXTS } from './texts.ts';
import { transition } from './transition.ts';

/** What stays in place when something new is drawn. */
const STEADY: SteadyPlaces = {
  places: '.entry, .signal',
  around: ['.entry', '.signal'],
  nearest: '[data-control^="choose"]',
};

/** What the page remembers of itself. */
export interface KeptByMap {
  /** Pixels from the top. */
  readonly scroll: number;
}

/** What the page is drawn into, and who is behind it. */
export interface AppOptions {
  readonly root: HTMLElement;
  /** Told to screen readers when it changes. */
  readonly announcer: HTMLElement;
  readonly api: WebviewApi<LevelMapAction, KeptByMap>;
}

/** Draws the last state of the host, and tells it what the user does. */
export function createApp({ root, announcer, api }: AppOptions): { receive(message: LevelMapMessage): void } {
  let state: LevelMapState | null = null;
  const draw = () => {
    if (!state) {
      render(html`<h1 class="loading">${TEXTS.loading}</h1>`, root);
      return;
    }
    const context: MapContext = { state, act: (action) => api.postMessage(action) };
    render(
      html`
        ${head(context)} ${notices(state.notices, (action) => context.act({ type: 'notice', action }))}
        ${state.transition ? transition(context, state.transition) : nothing} ${levels(state)}
        ${antiPatterns(state)}
      `,
      root,
    );
  };
  window.addEventListener('scrollend', () => api.setState({ scroll: window.scrollY }));
  draw();
  return {
    receive({ state: next }) {
      if (state && next.revision <= state.revision) return;
      const before = state;
      state = next;
      drawSteadily(root, STEADY, draw);
      if (!before) window.scrollTo({ top: keptScroll(api.getState()) });
      announcer.textContent = announcement(before, next) ?? announcer.textContent;
    },
  };
}

/** What VS Code kept for the page, whatever an earlier version put there. */
function keptScroll(kept: unknown): number {
  if (typeof kept !== 'object' || kept === null || !('scroll' in kept)) return 0;
  return typeof kept.scroll === 'number' && kept.scroll >= 0 ? kept.scroll : 0;
}
