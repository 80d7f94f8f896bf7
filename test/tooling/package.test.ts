import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNpm } from '../../scripts/setup/npm.mjs';
import { projectNode, projectRoot } from '../../scripts/setup/paths.mjs';
import { zipEntries } from '../support/zipEntries.ts';

/** What may be in the package beside the files that the manifest names. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(\.nls(\.[\w-]+)?)?\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/dist\/(extension|server)\.js$/,
  /^extension\/dist\/webview\/(checklist|levelMap|overview|shared-\w+)\.(js|css)$/,
  /^extension\/dist\/chunks\/[\w.-]+\.js$/,
  /^extension\/docs\/rules\/(README|[a-z-]+)\.md$/,
  // Of tabs, named by the code.
  /^extension\/media\/staffward-(dark|light)\.svg$/,
  /^extension\/l10n\/bundle\.l10n\.[\w-]+\.json$/,
];
/** 700 kB as vsce counts and prints them. */
const MAXIMUM_BYTES = 700 * 1024;

describe('npm run package', () => {
  let copy: string;
  let vsix: string;
  let entries: readonly string[];

  // In a copy, because it builds into `dist`, which other tests use.
  before(async function () {
    this.timeout(120_000);
    copy = mkdtempSync(join(tmpdir(), 'staffward-package-'));
    for (const file of projectFiles()) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      copyFileSync(join(projectRoot, file), join(copy, file));
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
    vsix = join(copy, 'staffward.vsix');
    await runNpm(['run', 'package', '--', '--out', vsix], { cwd: copy, quiet: true });
    entries = zipEntries(vsix);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('packs nothing but what runs or is shown', () => {
    const named = namedInManifest().map((file) => `extension/${file}`);
    assert.deepEqual(
      entries.filter((entry) => !named.includes(entry) && !ALLOWED.some((pattern) => pattern.test(entry))),
      [],
    );
  });

  it('packs every file that the manifest names', () => {
    assert.deepEqual(
      namedInManifest().filter((file) => !entries.includes(`extension/${file}`)),
      [],
    );
  });

  it('stays under 700 kB, as vsce counts them', () => {
    assert.ok(statSync(vsix).size < MAXIMUM_BYTES, `${statSync(vsix).size} bytes`);
  });

  it('builds a command line that runs, and does not pack it', () => {
    const { status, stdout } = spawnSync(projectNode, [join(copy, 'dist/cli.js'), '--help'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: staffward /m);
    assert.match(readFileSync(join(copy, 'dist/cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.deepEqual(
      entries.filter((entry) => entry.startsWith('extension/dist/cli')),
      [],
    );
  });
});

/** Relative paths, such as `media/icon.png`; not the command line, which npm installs and VS Code knows nothing of. */
function namedInManifest(): readonly string[] {
  const { bin: _, ...manifest } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:dist|media|snippets)\/[^"]+\.[\w-]+)"/g)].map(
    ([, file = '']) => file,
  );
}

/** Tracked files, and new ones that git does not ignore. */
function projectFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(projectRoot, file)));
}
