/**
 * Text of strangers for a quick pick or the status bar, where `$(name)` would become an icon: a backslash
 * before it shows it as it is. Source: VS Code, base/common/iconLabels.ts, escapeIcons.
 */
export function plainLabel(text: string): string {
  return text.replace(/\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g, '\\$&');
}
