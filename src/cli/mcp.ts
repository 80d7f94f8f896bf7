import { once } from 'node:events';
import { inputRequired, inputResponse, McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { readInstalled } from '../adapters/files/installation.ts';
import { createJournal } from '../adapters/files/journal.ts';
import type { AgentPort } from '../agentTools/agentPort.ts';
import type { ProposedEntry } from '../agentTools/newEntry.ts';
import { proposal, runTool } from '../agentTools/runTool.ts';
import { AGENT_TOOLS, type AgentTool } from '../agentTools/tools.ts';
import { message } from '../base/message.ts';
import type { ReviewCycle } from '../base/reviewPeriod.ts';
import { shortened } from '../base/shortened.ts';
import { UserError } from '../base/userError.ts';
import { insertEntry } from '../brag/document/insert.ts';
import { currentDecisions, undecided } from '../brag/suggestions/decisions.ts';
import { collectWork, repositoryFolders } from './collectWork.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import type { CliIo } from './io.ts';
import { journalOption } from './journalOption.ts';
import { parseOptions } from './options.ts';

/** What `staffward mcp --help` prints. */
export const MCP_HELP = `Lets agents read your journal and what waits to be told, over the Model Context Protocol.

Usage: staffward mcp [OPTION ...]

  --repo DIR         a repository, or a folder of repositories; may be repeated (default: this folder)
  --author ADDRESS   whose work: an address or a name, instead of git's user.email; may be repeated
  --journal DIR      the folder of your brag documents (default: $STAFFWARD_JOURNAL, else ~/brag)
  --cycle CYCLE      ${CYCLE_HELP}
  --allow-write      offer add_entry, too; without it nothing can be written. A client that can
                     ask you must do so before each entry

Talks over standard input and output until its client ends it. Tools: list_suggestions, read_entries.
docs/assist.md shows how agents are told of it.
`;

const OPTIONS = {
  repo: { type: 'string', multiple: true },
  author: { type: 'string', multiple: true },
  journal: { type: 'string' },
  cycle: { type: 'string' },
  'allow-write': { type: 'boolean' },
} as const;

/** A message from an agent is a few hundred bytes; one that is longer ends the connection. */
const MAX_MESSAGE_BYTES = 1_000_000;

/** Runs `staffward mcp`, until its client ends it. Nothing but the protocol goes to standard output. */
export async function runMcp(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'mcp');
  const port = agentPort(
    {
      journal: journalOption(options.journal, io),
      repos: options.repo ?? ['.'],
      authors: options.author ?? [],
      cycle: cycleOption(options.cycle, io, 'mcp'),
    },
    io,
  );
  const tools = AGENT_TOOLS.filter(({ writes }) => !writes || options['allow-write']);
  const transport = new StdioServerTransport(undefined, undefined, { maxBufferSize: MAX_MESSAGE_BYTES });
  const handle = serveStdio(() => serverWith(tools, port), {
    transport,
    onerror: (error) => io.stderr.write(`staffward mcp: ${shortened(error.message)}\n`),
  });
  await Promise.race([once(process.stdin, 'close'), once(io.signal, 'abort')]);
  await handle.close();
  return io.signal.aborted ? 130 : 0;
}

function serverWith(tools: readonly AgentTool[], port: AgentPort): McpServer {
  const { version } = JSON.parse(readInstalled('package.json') ?? '{}');
  const server = new McpServer({ name: 'staffward', version: String(version) });
  for (const { name, title, description, input, writes } of tools) {
    const annotations = { readOnlyHint: !writes, destructiveHint: false, openWorldHint: false };
    const config = { title, description, inputSchema: toStandardJsonSchema(input), annotations };
    server.registerTool(name, config, async (given: unknown, context) => {
      try {
        if (writes && server.server.getClientCapabilities()?.elicitation) {
          const answer = inputResponse(context.mcpReq.inputResponses, CONFIRMATION);
          if (answer.kind !== 'elicit') return confirmation(proposal(given, port));
          if (answer.action !== 'accept') throw declined();
        }
        const text = await runTool(name, given, port, context.mcpReq.signal);
        return { content: [{ type: 'text', text }] };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { content: [{ type: 'text', text: error.message }], isError: true };
      }
    });
  }
  return server;
}

const CONFIRMATION = 'confirmation';

/** Has a client that can ask its user do so, with what would be written. Nothing is to be filled in: yes or no says all. */
function confirmation({ markdown, period }: ProposedEntry) {
  const message = `Add this entry to ${period.name}.md? Exactly this will be written:\n\n${markdown}`;
  return inputRequired({
    inputRequests: {
      [CONFIRMATION]: inputRequired.elicit({ message, requestedSchema: { type: 'object', properties: {} } }),
    },
  });
}

function declined(): UserError {
  return new UserError(
    'declined',
    message('The user did not agree, so nothing was written.'),
    message('Ask the user what should be different.'),
  );
}

interface Place {
  readonly journal: string;
  readonly repos: readonly string[];
  readonly authors: readonly string[];
  readonly cycle: ReviewCycle;
}

function agentPort({ journal: folder, repos, authors, cycle }: Place, io: CliIo): AgentPort {
  const journal = createJournal({ folder });
  return {
    today: io.today,
    cycle,
    async suggestions(period, signal) {
      const problems: string[] = [];
      const quiet = { ...io, signal, stderr: { write: (text: string) => problems.push(text.trim()) } };
      const folders = await repositoryFolders(repos, quiet);
      const { suggestions } = await collectWork({ folders, period, authors }, quiet);
      const decided = currentDecisions(await journal.readDecisions());
      return { suggestions: undecided(suggestions, decided), problems };
    },
    entries: () => journal.readEntries(),
    add: (entry, period, signal) => journal.editDocument(period, (text) => insertEntry(text, entry), signal),
    accept: (suggestions, _, { name }) =>
      journal.appendDecisions(
        suggestions.map(({ id, commitIds, title }) => ({
          at: new Date().toISOString(),
          id,
          also: commitIds,
          decision: 'accepted',
          title,
          document: `${name}.md`,
        })),
      ),
  };
}
