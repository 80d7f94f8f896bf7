/**
 * A sentence for the user: an English template with `{name}` placeholders and their values.
 * Kept apart until a host shows it, so that the editor can translate the template.
 */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Builds a {@link Message}. */
export function message(template: string, values: Message['values'] = {}): Message {
  return { template, values };
}

/** The English sentence. A placeholder without a value stays as it is. */
export function formatMessage({ template, values }: Message): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
