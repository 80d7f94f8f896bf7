import { html, render } from 'lit';
import type { OverviewAction, OverviewMessage, OverviewState } from '../../protocol/overview.ts';
import { drawSteadily, type SteadyPlaces } from '../shared/drawSteadily.ts';
import { focusOnControl } from '../shared/focus.ts';
import { notices } from '../shared/notices.ts';
import type { WebviewApi } from '../shared/webviewApi.ts';
import { chart } from './chart.ts';
import type { OverviewContext } from './context.ts';
import { gaps } from './gaps.ts';
import { glue } from './glue.ts';
import { head } from './head.ts';
import { level } from './level.ts';
import { afterMore, afterMoving, afterSelecting, type LocalState, NOWHERE } from './localState.ts';
import { announcement, CHART_TEXTS, TEXTS } from './texts.ts';

/** What stays in place when something new is drawn. */
const STEADY: SteadyPlaces = {
  places: '.item, .place, section',
  around: ['.item', '.details', '.place', 'section'],
  nearest: 'button, summary, [tabindex="0"]',
};

/** What the page remembers of itself. */
export interface KeptByOverview {
  /** Pixels from the top. */
  readonly scroll: number;
}

/** What the page is drawn into, and who is behind it. */
export interface AppOptions {
  readonly root: HTMLElement;
  /** Told to screen readers when it changes. */
  readonly announcer: HTMLElement;
  readonly api: WebviewApi<OverviewAction, KeptByOverview>;
}

/** Draws the last state of the host, and tells it what the user does. */
export function createApp({ root, announcer, api }: AppOptions): { receive(message: OverviewMessage): void } {
  let state: OverviewState | null = null;
  let local: LocalState = NOWHERE;
  const change = (next: LocalState) => {
    local = next;
    drawSteadily(root, STEADY, draw);
  };

  function draw(): void {
    if (!state) {
      render(html`<h1 class="loading">${TEXTS.loading}</h1>`, root);
      return;
    }
    const context: OverviewContext = {
      state,
      local,
      act: (action) => api.postMessage(action),
      select: (name, mark) => {
        change(afterSelecting(local, name, mark));
        if (mark === null) focusOnControl(root, `mark ${name} ${local.current[name]}`);
      },
      focusMark(name, mark) {
        change(afterMoving(local, name, mark));
        focusOnControl(root, `mark ${name} ${mark}`);
      },
      showMore: (list) => change(afterMore(local, list)),
    };
    render(
      html`
        ${HATCH} ${head(context)} ${notices(state.notices, (action) => context.act({ type: 'notice', action }))}
        <section aria-labelledby="timeline">
          <h2 id="timeline">${CHART_TEXTS.timeline}</h2>
          ${chart(context, 'timeline')}
        </section>
        ${glue(context)}
        <section aria-labelledby="projects">
          <h2 id="projects">${CHART_TEXTS.projects}</h2>
          ${chart(context, 'projects')}
        </section>
        ${gaps(context)} ${level(context)}
      `,
      root,
    );
  }

  window.addEventListener('scrollend', () => api.setState({ scroll: window.scrollY }));
  draw();
  return {
    receive({ state: next }) {
      if (state && next.revision <= state.revision) return;
      const before = state;
      state = next;
      // Marks of another period or project are others, even at the same place.
      const isOther = before?.period !== next.period || before.project !== next.project;
      if (isOther) local = NOWHERE;
      drawSteadily(root, STEADY, draw);
      if (!before) window.scrollTo({ top: keptScroll(api.getState()) });
      announcer.textContent = announcement(before, next) ?? announcer.textContent;
    },
  };
}

/** The pattern of what is unknown. */
const HATCH = html`
  <svg class="hidden" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  </svg>
`;

/** What VS Code kept for the page, whatever an earlier version put there. */
function keptScroll(kept: unknown): number {
  if (typeof kept !== 'object' || kept === null || !('scroll' in kept)) return 0;
  return typeof kept.scroll === 'number' && kept.scroll >= 0 ? kept.scroll : 0;
}
