import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver/node';

/** A folder of the workspace, by its URI as the client writes it. */
export interface Folder {
  readonly uri: string;
}

/** The folders that are open in the editor. */
export interface WorkspaceFolders {
  all(): readonly Folder[];
  /** The innermost folder that a document lies in. */
  of(uri: string): Folder | null;
  /**
   * A document's path relative to its folder, with `/`. Outside of every folder the last three names of its path,
   * which are what tells its kind; `null` for a document without a file.
   */
  pathOf(uri: string): string | null;
  change(event: WorkspaceFoldersChangeEvent): void;
}

/** The folders that the client names when it starts the server; older clients name one root. */
export function createWorkspaceFolders(params: InitializeParams): WorkspaceFolders {
  const root = params.rootUri ? [{ uri: params.rootUri }] : [];
  let folders: readonly Folder[] = params.workspaceFolders ?? root;
  const of = (uri: string) => {
    const path = comparable(uri);
    const holders = folders.filter((folder) => path.startsWith(asPrefix(folder.uri)));
    return holders.toSorted((a, b) => asPrefix(b.uri).length - asPrefix(a.uri).length)[0] ?? null;
  };
  return {
    all: () => folders,
    of,
    pathOf(uri) {
      const folder = of(uri);
      if (folder) return comparable(uri).slice(asPrefix(folder.uri).length);
      const names = comparable(uri)
        .replace(/^[^:]*:(\/\/[^/]*)?/, '')
        .split('/');
      return names.length > 1 ? names.slice(-3).join('/').replace(/^\/+/, '') : null;
    },
    change({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => comparable(uri)));
      folders = [...folders.filter(({ uri }) => !gone.has(comparable(uri))), ...added];
    },
  };
}

/** A form in which URIs of the same file are equal however a client escapes them. */
export function comparable(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/, (drive) => drive.toLowerCase());
}

function asPrefix(uri: string): string {
  return comparable(uri).replace(/\/*$/, '/');
}

/** A URI with a lone `%` names the file as it is written. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
