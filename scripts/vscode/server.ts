import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { killGroup, spawnGroup } from '../process/command.ts';
import { projectNode } from '../setup/paths.mjs';
import { ensureServer } from './installServer.ts';

/** Options of {@link startServer}. */
export interface ServerOptions {
  /** Absolute path of the folder for everything the server writes: settings, state, logs. */
  readonly dataFolder: string;
  /** Whether folders are trusted without asking. */
  readonly trusted: boolean;
  /** User settings of a new data folder; they win over {@link QUIET_SETTINGS}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added to this process's environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Absolute paths of scripts that the server's process, and those that it starts, load first. */
  readonly preload?: readonly string[];
  /** Required of every visitor, as `?tkn=`; without it anybody on this machine can use the server. */
  readonly token?: string;
  /** Folder names of the extensions of VS Code's own to start with; all of them when missing. */
  readonly builtIn?: readonly string[];
}

/** A running VS Code server. */
export interface Server {
  /** Address without a trailing slash, on the loopback interface. */
  readonly origin: string;
  /** `127.0.0.1:PORT`, which addresses the server's files in `vscode-remote:` URIs. */
  readonly authority: string;
  /** Resolves when the server has ended by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** What a VS Code without network, or with a person who wants to see Staffward, has no use for. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Installs VS Code's server if need be and starts it on a free port of the loopback interface. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const folder = await ensureServer();
  const userSettings = join(options.dataFolder, 'data/User/settings.json');
  mkdirSync(dirname(userSettings), { recursive: true });
  if (!existsSync(userSettings)) {
    writeFileSync(userSettings, JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }, null, 2));
  }
  const preload = [join(import.meta.dirname, 'shims/endWithParent.cjs'), ...(options.preload ?? [])];
  const main = join(folder, 'out/server-main.js');
  const child = spawnGroup(
    projectNode,
    [
      ...preload.flatMap((file) => ['--require', file]),
      main,
      ...serverArguments(options),
      ...(options.builtIn ? builtInArguments(folder, options.dataFolder, options.builtIn) : []),
    ],
    {
      cwd: folder,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const output: string[] = [];
  const port = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      // Reading on to the end keeps the pipe from filling up.
      createInterface(stream).on('line', (line) => {
        output.push(line);
        const listening = /^Extension host agent listening on (\d+)/.exec(line);
        if (listening?.[1]) resolve(listening[1]);
      });
    }
    child.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code's server ended at once:\n${output.join('\n')}`)));
  });
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, ended, stop: () => killGroup(child) };
}

/** VS Code takes its own extensions from one folder; this makes one of links to those in `names`. */
function builtInArguments(
  serverFolder: string,
  dataFolder: string,
  names: readonly string[],
): readonly string[] {
  const folder = join(dataFolder, 'built-in');
  mkdirSync(folder);
  for (const name of names) {
    symlinkSync(join(serverFolder, 'extensions', name), join(folder, name), 'junction');
  }
  return ['--builtin-extensions-dir', folder];
}

function serverArguments({ dataFolder, trusted, token }: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', dataFolder, '--telemetry-level', 'off'],
    ...['--accept-server-license-terms', '--enable-smoke-test-driver'],
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
}
