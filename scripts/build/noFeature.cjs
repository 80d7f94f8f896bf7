/**
 * Stands in the bundle for features of the language client that our server does not offer (`unusedFeatures.mjs`): one that
 * tells the server nothing and does nothing.
 */
class NoFeature {
  getState() {
    return { kind: 'static' };
  }
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
}

const never = () => ({ dispose() {} });

/** The client looks this one up, to ask for diagnostics of notebooks that are opened. */
class NoNotebooks extends NoFeature {
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  handles() {
    return false;
  }
  register() {}
  unregister() {}
}

module.exports = new Proxy(
  {},
  { get: (_, name) => (name === 'NotebookDocumentSyncFeature' ? NoNotebooks : NoFeature) },
);
