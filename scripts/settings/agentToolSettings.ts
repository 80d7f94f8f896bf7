import { toJsonSchema } from '@valibot/to-json-schema';
import { AGENT_TOOLS } from '../../src/agentTools/tools.ts';

/** How the keys of the tools' texts for people begin in `package.nls.json`. */
const STRING = 'tool.';

/** The tools for agents as the manifest lists them. */
export function agentToolSettings(): readonly object[] {
  return AGENT_TOOLS.map(({ name, editorName, description, input }) => ({
    name: editorName,
    displayName: `%${STRING}${name}%`,
    userDescription: `%${STRING}${name}.description%`,
    modelDescription: description,
    canBeReferencedInPrompt: true,
    toolReferenceName: editorName
      .replace('staffward_', 'staffward-')
      .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    icon: '$(graph)',
    inputSchema: withoutDialect(toJsonSchema(input)),
  }));
}

function withoutDialect({ $schema: _, ...schema }: object & { readonly $schema?: unknown }): object {
  return schema;
}
