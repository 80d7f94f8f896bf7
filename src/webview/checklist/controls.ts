/** What of a question can have the focus by name. */
export type Control = 'done' | 'not-applicable' | 'add-note' | 'note';

/** Names a control in a `data-control` attribute, so that it is found when it is drawn anew or elsewhere. */
export function controlName(question: string, control: Control): string {
  return `${control} ${question}`;
}
