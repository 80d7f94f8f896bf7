import type { CodeLine } from './codeOf.ts';

/** A line that only names code elsewhere. */
const IMPORT =
  /^\s*(?:import\b(?!\()|from\s+[\w.]+\s+import\b|(?:pub(?:\([^)]*\))?\s+)?use\s+[\w:\\{]|using\s+[\w.]+(?:\s*=.*)?;|#\s*include\b|require(?:_once|_relative)?\b|(?:const|let|var)\s+[\w{}\s,:]+=\s*require\(|package\s+[\w.]+|namespace\s+[\w.\\]+|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|"[^"]*"$|\}\s*from\b)/;

/** Whether a line holds more than brackets. */
export function isWorded({ text }: CodeLine): boolean {
  return /\w/.test(text);
}

/** Whether a line of a program does something: no brackets alone, no import. */
export function isTelling(line: CodeLine): boolean {
  return isWorded(line) && !IMPORT.test(line.text);
}
