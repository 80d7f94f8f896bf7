import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { projectNode, projectRoot } from '../../../scripts/setup/paths.mjs';
import { README, RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';
import { ABLE_CLIENT, startTestClient, uriOf } from '../server/testClient.ts';

/** A client that neither pulls diagnostics nor answers questions about settings, as Eglot's is. */
const PLAIN_CLIENT: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};
const MISSING = 'missing-trade-offs';

for (const program of ['src/cli/main.ts', 'dist/cli.js']) {
  describe(`staffward lsp, from ${program}`, () => {
    const folder = useTemporaryFolder();
    const rfc = () => uriOf(join(folder.path, 'docs/rfcs/0007-retry.md'));
    const start = (capabilities: ClientCapabilities) =>
      startTestClient({ program, args: ['lsp'], folders: [folder.path], capabilities });

    beforeEach(() => {
      mkdirSync(join(folder.path, 'docs/rfcs'), { recursive: true });
    });

    it('shows a client what is missing, and has a fix for it', async () => {
      const client = await start(ABLE_CLIENT);
      await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
      const found = (await client.pull(rfc())).find(({ code }) => code === MISSING);
      assert.ok(found);
      const fix = (await client.codeActions(rfc(), found.range)).find(({ isPreferred }) => isPreferred);
      const [change] = fix?.edit?.documentChanges ?? [];
      const edits = change && 'edits' in change ? change.edits : [];
      assert.equal(edits.length, 1);
      const document = TextDocument.create(rfc(), 'markdown', 1, RFC_WITHOUT_TRADE_OFFS);
      const text = TextDocument.applyEdits(
        document,
        edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      );
      await client.change(rfc(), 2, [{ text }]);
      const left = (await client.pull(rfc())).map(({ code }) => code);
      assert.ok(!left.includes(MISSING), String(left));
      assert.equal(await client.stop(), 0);
    });

    it('tells a client unasked that cannot ask, and is silent about a README', async () => {
      const client = await start(PLAIN_CLIENT);
      const readme = uriOf(join(folder.path, 'README.md'));
      await client.open(readme, README);
      await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
      const { diagnostics } = await client.publishedFor(rfc());
      assert.ok(diagnostics.some(({ code }) => code === MISSING));
      assert.deepEqual((await client.publishedFor(readme)).diagnostics, []);
      assert.equal(await client.stop(), 0);
    });

    it('obeys the .staffward.yml of the folder', async () => {
      writeFileSync(join(folder.path, '.staffward.yml'), `lint: { rules: { ${MISSING}: off } }\n`);
      const client = await start(PLAIN_CLIENT);
      await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
      const { diagnostics } = await client.publishedFor(rfc());
      assert.ok(!diagnostics.some(({ code }) => code === MISSING));
      assert.equal(await client.stop(), 0);
    });

    it('ends without a word when its client is gone', async () => {
      const child = spawn(projectNode, ['--no-warnings', join(projectRoot, program), 'lsp', '--stdio']);
      const ended = once(child, 'exit');
      child.stdin.end();
      const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
      await ended;
      assert.deepEqual([stdout, stderr], ['', '']);
    });
  });
}

describe('staffward lsp', () => {
  const folder = useTemporaryFolder();
  for (const args of [[], ['--socket=7000'], ['--stdio', 'docs']]) {
    it(`refuses ${args.join(' ') || 'to guess how to talk'}`, async () => {
      const { exitCode, stdout, stderr } = await runCli(['lsp', ...args], {
        cwd: folder.path,
        home: folder.path,
      });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /staffward lsp --help/);
    });
  }
});
