/** Where documents that somebody writes come from; diffs, comments, output and notebook cells are no such place. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** The documents that are linted. */
export const LINTED_DOCUMENTS = SCHEMES.map((scheme) => ({ language: 'markdown', scheme }));

/** Those, and the files that configure the linter, which the server checks while they are edited. */
export const SYNCED_DOCUMENTS = [
  ...LINTED_DOCUMENTS,
  ...SCHEMES.map((scheme) => ({ scheme, pattern: '**/.staffward.yml' })),
];
