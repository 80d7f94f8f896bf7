import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from '../process/command.ts';
import { cacheFolder, projectRoot } from '../setup/paths.mjs';
import { startServer } from '../vscode/server.ts';
import { workbenchUrl } from '../vscode/workbenchUrl.ts';

// Ctrl-C is how one ends it: the exit handlers stop the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/** `npm start [-- FOLDER]`: opens VS Code with Staffward on FOLDER, or on this repository. */
async function main(args: readonly string[]): Promise<void> {
  const folder = folderFrom(args);
  console.log('Building Staffward …');
  const { exitCode } = await runNode([join(projectRoot, 'scripts/build.mjs')], { timeout: 120_000 });
  if (exitCode !== 0) throw new Error('The build failed; its messages are above.');
  if (openDesktop(folder)) console.log(`VS Code opens ${folder} with Staffward.`);
  else await serve(folder);
}

function folderFrom(args: readonly string[]): string {
  if (args.length > 1) throw new Error('Name one folder at most: npm start -- FOLDER');
  // npm changes to the project's folder; INIT_CWD is where the user is.
  const folder = resolve(process.env.INIT_CWD ?? projectRoot, args[0] ?? projectRoot);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(`There is no folder ${folder}. Name an existing one: npm start -- FOLDER`);
}

/** @returns `false` when no desktop VS Code is on PATH */
function openDesktop(folder: string): boolean {
  const { error, status } = spawnSync('code', [`--extensionDevelopmentPath=${projectRoot}`, folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error === undefined && status !== 0 && process.platform !== 'win32') {
    throw new Error(`code ended with exit code ${status}.`);
  }
  return error === undefined && status === 0;
}

/** The server's state stays in the cache folder, so that settings and layout are there the next time. */
async function serve(folder: string): Promise<void> {
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ dataFolder: join(cacheFolder, 'start'), trusted: true, token });
  const url = workbenchUrl(server, { folder, extensionDevelopmentPath: projectRoot, token });
  console.log(`\nVS Code runs with Staffward on ${folder}. Open this address in a browser:\n\n  ${url}\n`);
  console.log('Press Ctrl-C to stop it.');
  await server.ended;
  throw new Error("VS Code's server ended by itself.");
}
