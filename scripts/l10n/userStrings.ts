import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

/** Where a sentence reaches the user of the editor. The command line speaks English only. */
const SOURCES = 'src/{base,history,brag,checklist,assist,adapters,extension}/**/*.ts';

const LITERAL = `'(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"`;
const CALL = new RegExp(`(?:\\bl10n\\.t|(?<![\\w.])message)\\(\\s*(${LITERAL})`, 'g');
/** A template that comes out of a table in the same file. */
const CALL_WITH_TABLE = /(?<![\w.]|function )message\(\s*[a-z]\w*[,)]/;
const SENTENCE = new RegExp(`(?<![\\w(])(${LITERAL})`, 'g');

/** Every string that the editor shows, sorted: the keys of `l10n/bundle.l10n.json`. */
export function userStrings(): readonly string[] {
  const found = new Set<string>();
  for (const file of globSync(SOURCES, { cwd: projectRoot })) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    for (const [, literal = ''] of text.matchAll(CALL)) found.add(textOf(literal));
    if (!CALL_WITH_TABLE.test(text)) continue;
    for (const [, literal = ''] of text.matchAll(SENTENCE)) {
      const value = textOf(literal);
      if (/^[A-Z{].* /.test(value)) found.add(value);
    }
  }
  return [...found].sort();
}

function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
