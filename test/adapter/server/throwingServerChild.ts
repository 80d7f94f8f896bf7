import { createConnection } from 'vscode-languageserver/node';
import { lintDocument } from '../../../src/lint/lintDocument.ts';
import { createServer } from '../../../src/server/createServer.ts';

// A language server with a rule that fails on documents that say "throw".
const connection = createConnection();
const error = new Error('A rule failed.');
createServer({
  connection,
  lint(request) {
    if (request.text.includes('throw')) throw error;
    return lintDocument(request);
  },
  today: () => '2026-11-12',
  rulePage: () => null,
});
connection.listen();
