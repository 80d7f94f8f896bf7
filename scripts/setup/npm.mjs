import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs npm. Warnings are left out: this machine's Node may be older than what packages ask for, and all of
 * them run on the project's own Node. Errors are shown.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, quiet?: boolean }} options `quiet` drops npm's standard output
 * @returns {Promise<void>} rejects when npm fails
 */
export function runNpm(args, { cwd, quiet = false }) {
  const all = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', ...args];
  const script = npmScript();
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    cwd,
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  };
  const child = script
    ? spawn(process.execPath, [script, ...all], options)
    : spawn('npm', all, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`npm cannot be started: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed with exit code ${code}.`)),
    );
  });
}

/** npm's own script, which needs no shell: the npm that runs us, or the one beside this Node. */
function npmScript() {
  const running = process.env.npm_execpath;
  const candidates = [
    running?.endsWith('npm-cli.js') ? running : '',
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate));
}
