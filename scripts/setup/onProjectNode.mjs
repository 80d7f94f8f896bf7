import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { projectNode, projectRoot } from './paths.mjs';

/**
 * Installs the dependencies, then runs a TypeScript file of the project on its own Node, with this process's
 * arguments, and ends this process with its exit code. Everything up to here runs on Node 20.
 *
 * @param {string} script path relative to the project
 */
export async function onProjectNode(script) {
  try {
    await ensureDependencies();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const child = spawn(projectNode, [join(projectRoot, script), ...process.argv.slice(2)], {
    env: { ...process.env, PATH: `${dirname(projectNode)}${delimiter}${process.env.PATH ?? ''}` },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the child as well: it cleans up, and this process waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`${projectNode} cannot be started: ${error.message}`);
    process.exit(1);
  });
  child.on('close', (code) => process.exit(code ?? 1));
}
