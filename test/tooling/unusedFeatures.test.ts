import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNUSED_FEATURES } from '../../scripts/build/unusedFeatures.mjs';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { ABLE_CLIENT, startTestClient } from '../adapter/server/testClient.ts';

describe('The features that the bundle leaves out of the language client', () => {
  const source = readFileSync(
    join(projectRoot, 'node_modules/vscode-languageclient/lib/common/client.js'),
    'utf8',
  );

  for (const name of UNUSED_FEATURES) {
    it(`are what the client registers: ${name}`, () => {
      assert.match(source, new RegExp(`const ${name}_1 = require\\("\\./${name}"\\)`));
      assert.match(source, new RegExp(`this\\.registerFeature\\(new ${name}_1\\.`));
    });
  }

  it('are none that the server offers', async () => {
    const client = await startTestClient({ capabilities: ABLE_CLIENT });
    const { capabilities } = client.initialized;
    const registered = [...client.registered];
    await client.stop();
    assert.deepEqual(Object.keys(capabilities).sort(), [
      'codeActionProvider',
      'codeLensProvider',
      'completionProvider',
      'diagnosticProvider',
      'hoverProvider',
      'positionEncoding',
      'textDocumentSync',
      'workspace',
    ]);
    assert.deepEqual(Object.keys(capabilities.workspace ?? {}), ['workspaceFolders']);
    assert.deepEqual(
      registered.filter((method) => !/^workspace\/didChange(?:WatchedFiles|Configuration)$/.test(method)),
      [],
    );
  });
});
