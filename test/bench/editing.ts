import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_LINT_CONFIG } from '../../src/lint/lintConfig.ts';
import { lintDocument } from '../../src/lint/lintDocument.ts';
import type { LintMemory } from '../../src/lint/lintResult.ts';
import { startTestClient } from '../adapter/server/testClient.ts';
import type { Keystroke } from './typing.ts';

const URI = 'file:///workspace/docs/rfcs/0042-payments.md';
const REQUEST = { path: 'docs/rfcs/0042-payments.md', config: DEFAULT_LINT_CONFIG, today: '2026-11-23' };

/** Changes a text, and says after how many milliseconds its findings are there. */
export interface MeasuredEditor {
  readonly length: number;
  /** Milliseconds from the change to the findings. */
  edit(keystroke: Keystroke): Promise<number>;
  close(): Promise<unknown>;
}

/** Milliseconds for the findings of a text of which nothing is known. */
export function lintAnew(text: string): number {
  const start = performance.now();
  lintDocument({ ...REQUEST, text });
  return performance.now() - start;
}

/** The linter as the language server uses it, without the server around it. */
export function linterInProcess(text: string): MeasuredEditor {
  const document = TextDocument.create(URI, 'markdown', 1, text);
  let memory: LintMemory = lintDocument({ ...REQUEST, text }).memory;
  return {
    get length() {
      return document.getText().length;
    },
    async edit(keystroke) {
      const start = performance.now();
      TextDocument.update(document, [changeOf(document, keystroke)], document.version + 1);
      memory = lintDocument({ ...REQUEST, text: document.getText(), previous: memory }).memory;
      return performance.now() - start;
    },
    close: async () => {},
  };
}

/** A server in a process of its own, asked over its standard streams after every change. */
export async function languageServer(text: string, program: string): Promise<MeasuredEditor> {
  const document = TextDocument.create(URI, 'markdown', 1, text);
  const client = await startTestClient({ program, args: ['lsp'], folders: ['/workspace'] });
  await client.open(URI, text);
  await client.pull(URI);
  return {
    get length() {
      return document.getText().length;
    },
    async edit(keystroke) {
      const change = changeOf(document, keystroke);
      const version = document.version + 1;
      TextDocument.update(document, [change], version);
      const start = performance.now();
      await client.change(URI, version, [change]);
      await client.pull(URI);
      return performance.now() - start;
    },
    close: client.stop,
  };
}

function changeOf(document: TextDocument, { offset, deleted, inserted }: Keystroke) {
  const range = { start: document.positionAt(offset), end: document.positionAt(offset + deleted) };
  return { range, text: inserted };
}
