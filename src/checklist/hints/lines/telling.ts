import type { CodeLine } from './codeOf.ts';

/** A line that only names code elsewhere. */
export const IMPORT =
  /^\s*(?:import\b(?!\()|from\s+[\w.]+\s+import\b|(?:pub(?:\([^)]*\))?\s+)?use\s+[\w:\\{]|using\s+[\w.]+(?:\s*=.*)?;|#\s*include\b|require(?:_once|_relative)?\b|(?:const|let|var)\s+[\w{}\s,:]+=\s*require\(|package\s+[\w.]+|namespace\s+[\w.\\]+|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|"[^"]*"$|\}\s*from\b)/;

/** Whether a line does or says something: no brackets alone, no import. */
export function isTelling({ code, text }: CodeLine): boolean {
  return /\w/.test(text) && !IMPORT.test(code);
}
