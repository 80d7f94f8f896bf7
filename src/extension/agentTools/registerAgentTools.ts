import * as vscode from 'vscode';
import type { ToolName } from '../../agentTools/tools.ts';
import type { AgentTools } from './agentTools.ts';

/** By their names in the manifest. */
const TOOLS: Readonly<Record<string, ToolName>> = {
  staffward_listSuggestions: 'list_suggestions',
  staffward_readEntries: 'read_entries',
  staffward_addEntry: 'add_entry',
};

/** Registers the tools for agents, which are loaded when an agent first calls one. */
export function registerAgentTools(load: () => Promise<AgentTools>): vscode.Disposable {
  const tools = Object.entries(TOOLS).map(([editorName, name]) =>
    vscode.lm.registerTool<unknown>(editorName, {
      prepareInvocation: async ({ input }) => (await load()).prepare(name, input),
      invoke: async ({ input }, token) => (await load()).invoke(name, input, token),
    }),
  );
  return vscode.Disposable.from(...tools);
}
