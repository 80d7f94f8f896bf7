const vscode = require('vscode');

const token = process.env.STAFFWARD_TEST_TOKEN ?? '';

/**
 * An account that needs no browser: whoever asks for it gets the token of STAFFWARD_TEST_TOKEN, until somebody signs out.
 *
 * @param {vscode.ExtensionContext} context
 */
exports.activate = ({ subscriptions }) => {
  const changed = new vscode.EventEmitter();
  /** @type {readonly vscode.AuthenticationSession[]} */
  let sessions = [];
  /** @type {vscode.AuthenticationProvider} */
  const provider = {
    onDidChangeSessions: changed.event,
    getSessions: async () => [...sessions],
    async createSession(scopes) {
      const session = { id: '1', accessToken: token, account: { id: 'ada', label: 'ada' }, scopes };
      sessions = [session];
      changed.fire({ added: [session], removed: [], changed: [] });
      return session;
    },
    async removeSession() {
      const removed = sessions;
      sessions = [];
      changed.fire({ added: [], removed, changed: [] });
    },
  };
  subscriptions.push(
    vscode.authentication.registerAuthenticationProvider('staffward-test', 'Staffward Test', provider),
    vscode.commands.registerCommand('staffward-test.signOut', () => provider.removeSession('1')),
  );
};
