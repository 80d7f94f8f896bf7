import { focusOnControl } from './controls.ts';

/** What a pointer is over, and what stays in place for it. */
const PLACES = '.question, .fold, .notice, .choice';

/**
 * Draws without taking anything from whoever is at it. What is under the pointer, or else has the focus, or else is
 * first in sight, stays where it is on the screen. The focus stays on its control; when that is gone, the nearest has it.
 */
export function drawSteadily(root: HTMLElement, draw: () => void): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const around = focused ? ancestors(focused, root) : [];
  const anchor = placeToKeep(root, focused);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  draw();
  if (focused && document.activeElement !== focused) restoreFocus(root, focused, around);
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - top;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

function placeToKeep(root: HTMLElement, focused: Element | null): Element | null {
  const inHand = [...root.querySelectorAll(PLACES)].find((place) => place.matches(':hover'));
  if (inHand) return inHand;
  if (focused) return focused.closest(PLACES);
  if (window.scrollY === 0) return null;
  return [...root.querySelectorAll(PLACES)].find((place) => place.getBoundingClientRect().top >= 0) ?? null;
}

function restoreFocus(root: HTMLElement, focused: Element, around: readonly Element[]): void {
  if (!(focused instanceof HTMLElement)) return;
  if (focused.dataset.control && focusOnControl(root, focused.dataset.control)) return;
  const near = around.find((element) => element.isConnected);
  const control = near?.querySelector<HTMLElement>('[data-control^="add-note"]');
  (focused.isConnected ? focused : (control ?? root.querySelector('select')))?.focus({ preventScroll: true });
}

/** The question and the group that an element stands in. */
function ancestors(element: Element, root: HTMLElement): readonly Element[] {
  return [element.closest('.question'), element.closest('.group')].filter(
    (each) => each !== null && root.contains(each),
  ) as readonly Element[];
}
