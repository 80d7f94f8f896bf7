import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readRegularFile } from '../adapters/files/readRegularFile.ts';
import { formatMessage } from '../base/message.ts';
import { type LintConfig, STAFFWARD_FILE } from '../lint/lintConfig.ts';
import { readStaffwardFile, type StaffwardFile } from '../lint/readStaffwardFile.ts';
import { toProblem } from './convert.ts';
import { tell } from './tell.ts';
import { comparable, type Folder, type WorkspaceFolders } from './workspaceFolders.ts';

/** Nobody writes more by hand. */
const MAXIMUM_BYTES = 1_000_000;

/** What reading the files needs. */
export interface StaffwardFilesOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: WorkspaceFolders;
  /** Shows a sentence to the user unless it was shown before. */
  warnOnce(text: string): void;
}

/** Every folder's `.staffward.yml`. What is wrong in one is reported on the file itself, and once as a message. */
export interface StaffwardFiles {
  /** What the file of a folder says; `null` when there is none that can be read. */
  read(folder: Folder): Promise<LintConfig | null>;
  /** Whether a document is such a file. */
  isOne(uri: string): boolean;
}

/** Reads files as they were saved; one that is open is checked while it is edited. */
export function createStaffwardFiles(options: StaffwardFilesOptions): StaffwardFiles {
  const { connection, documents, folders, warnOnce } = options;
  /** The files whose problems the client knows of. */
  const marked = new Set<string>();
  const isOne = (uri: string) =>
    folders.all().some((folder) => comparable(uri) === comparable(uriIn(folder)));

  function report(uri: string, text: string, { problems }: StaffwardFile): void {
    if (problems.length === 0 && !marked.delete(uri)) return;
    if (problems.length > 0) marked.add(uri);
    const document = TextDocument.create(uri, 'yaml', 0, text);
    const diagnostics = problems.map((problem) => toProblem(document, problem));
    tell(connection.sendDiagnostics({ uri, diagnostics }));
  }

  documents.onDidChangeContent(({ document }) => {
    if (!isOne(document.uri)) return;
    const text = document.getText();
    report(document.uri, text, readStaffwardFile(text));
  });

  return {
    isOne,
    async read(folder) {
      const path = pathIn(folder);
      const bytes = path === null ? null : await readRegularFile(path, MAXIMUM_BYTES);
      const uri = uriIn(folder);
      const isEdited = documents.keys().some((key) => comparable(key) === comparable(uri));
      const text = bytes ? new TextDecoder().decode(bytes) : '';
      const file = readStaffwardFile(text);
      if (!isEdited) report(uri, text, file);
      const [problem] = file.problems;
      if (problem) warnOnce(`${STAFFWARD_FILE}, line ${problem.line}: ${formatMessage(problem.message)}`);
      return bytes ? file.config : null;
    },
  };
}

function uriIn({ uri }: Folder): string {
  return `${uri.replace(/\/+$/, '')}/${STAFFWARD_FILE}`;
}

/** `null` for a folder of a virtual workspace, whose files only the editor can read. */
function pathIn({ uri }: Folder): string | null {
  try {
    return join(fileURLToPath(uri), STAFFWARD_FILE);
  } catch {
    return null;
  }
}
