const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

const folder = process.env.STAFFWARD_TEST_MODEL ?? '';

/**
 * What the test wants: how many models there are, and what they answer. They end with an error by its name, or never.
 *
 * @returns {{ models?: number, pieces?: readonly string[], error?: string, never?: boolean }}
 */
const script = () => JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8'));

/**
 * Language models that say what the test wrote to `answer.json` in the folder that STAFFWARD_TEST_MODEL names. What they
 * are sent is appended to `requests.jsonl`.
 *
 * @type {import('vscode').LanguageModelChatProvider}
 */
const provider = {
  provideLanguageModelChatInformation: () =>
    Array.from({ length: script().models ?? 1 }, (_, index) => ({
      id: `test-${index}`,
      name: index === 0 ? 'Test Model' : `Test Model ${index + 1}`,
      family: 'test',
      version: '1',
      maxInputTokens: 100_000,
      maxOutputTokens: 100_000,
      capabilities: {},
    })),
  async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
    const parts = messages.flatMap(({ content }) => content);
    const text = parts
      .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
      .join('');
    appendFileSync(join(folder, 'requests.jsonl'), `${JSON.stringify(text)}\n`);
    const { pieces = [], error, never } = script();
    if (error === 'NotFound') throw vscode.LanguageModelError.NotFound('as the test wants');
    if (error === 'Blocked') throw vscode.LanguageModelError.Blocked('as the test wants');
    if (error === 'NoPermissions') throw vscode.LanguageModelError.NoPermissions('as the test wants');
    if (error) throw new Error(error);
    for (const piece of pieces) progress.report(new vscode.LanguageModelTextPart(piece));
    if (never) await new Promise((resolve) => token.onCancellationRequested(resolve));
  },
  provideTokenCount: async () => 1,
};

/** Calls the tool that `call.json` names, as an agent would, and writes what it answers to `result.txt`. */
async function callTool() {
  const { name, input } = JSON.parse(readFileSync(join(folder, 'call.json'), 'utf8'));
  try {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    const text = content
      .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
      .join('');
    writeFileSync(join(folder, 'result.txt'), text);
  } catch (error) {
    writeFileSync(join(folder, 'result.txt'), `Error: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {import('vscode').ExtensionContext} context */
exports.activate = (context) => {
  context.subscriptions.push(
    vscode.lm.registerLanguageModelChatProvider('staffward-test', provider),
    vscode.commands.registerCommand('staffward-test.callTool', callTool),
  );
};
