import { focusOnControl } from './focus.ts';

/** What of a page stays in place, by selectors. */
export interface SteadyPlaces {
  /** What a pointer is over, and what stays where it is for it. */
  readonly places: string;
  /** What a control stands in, the innermost first: where the focus goes when the control is gone. */
  readonly around: readonly string[];
  /** The control in it that has the focus then. */
  readonly nearest: string;
}

/**
 * Draws without taking anything from whoever is at it. What is under the pointer, or else has the focus, or else is
 * first in sight, stays where it is on the screen. The focus stays on its control; when that is gone, the nearest has it, if
 * the page has the focus at all.
 */
export function drawSteadily(root: HTMLElement, steady: SteadyPlaces, draw: () => void): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const around = focused ? steady.around.map((selector) => focused.closest(selector)) : [];
  const anchor = placeToKeep(root, steady.places, focused);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  draw();
  // A page that nobody is at must not take the focus from where it is, such as an input of the editor.
  const lost = focused !== null && document.activeElement !== focused && document.hasFocus();
  if (lost) restoreFocus(root, focused, around, steady.nearest);
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - top;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

function placeToKeep(root: HTMLElement, places: string, focused: Element | null): Element | null {
  const inHand = [...root.querySelectorAll(places)].find((place) => place.matches(':hover'));
  if (inHand) return inHand;
  if (focused) return focused.closest(places);
  if (window.scrollY === 0) return null;
  return [...root.querySelectorAll(places)].find((place) => place.getBoundingClientRect().top >= 0) ?? null;
}

function restoreFocus(
  root: HTMLElement,
  focused: Element,
  around: readonly (Element | null)[],
  nearest: string,
): void {
  if (!(focused instanceof HTMLElement)) return;
  if (focused.dataset.control && focusOnControl(root, focused.dataset.control)) return;
  const near = around.find((element) => element?.isConnected);
  const control = near?.querySelector<HTMLElement>(nearest);
  (focused.isConnected ? focused : (control ?? root.querySelector('select')))?.focus({ preventScroll: true });
}
