/** Puts the focus on the control with that `data-control`; `false` when there is none. */
export function focusOnControl(root: HTMLElement, name: string): boolean {
  const control = root.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`);
  control?.focus();
  return control !== null;
}
