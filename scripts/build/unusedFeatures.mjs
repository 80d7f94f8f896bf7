import { join } from 'node:path';

/** Modules of the language client, one feature each. */
export const UNUSED_FEATURES = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'definition',
  'documentHighlight',
  'documentLink',
  'documentSymbol',
  'executeCommand',
  'fileOperations',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'notebook',
  'reference',
  'rename',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

/**
 * Leaves out of the bundle what the language client can do and our server does not ask for; the client registers all of
 * its features, whatever a server offers. A feature that the server is to have must go from this list.
 *
 * @type {import('esbuild').Plugin}
 */
export const unusedFeatures = {
  name: 'unused-features',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^\\./(?:${UNUSED_FEATURES.join('|')})$`) }, ({ importer }) =>
      /vscode-languageclient[\\/]lib[\\/]common[\\/]client\.js$/.test(importer)
        ? { path: join(import.meta.dirname, 'noFeature.cjs') }
        : undefined,
    );
  },
};
