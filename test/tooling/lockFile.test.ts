import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  it('holds the packages of every platform', () => {
    const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
    const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(lock);
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !placesOf(path, name).some((place) => packages[place]),
      ),
    );
    // npm leaves out what the registry of the machine at hand lacks, and then npm ci fails: copy the entry of
    // another platform, with its own `os`, `cpu` and `libc` and without `integrity`.
    assert.deepEqual(missing, []);
  });
});

/** Where Node looks for a package that the package at `path` depends on, nearest first. */
function placesOf(path: string, name: string): readonly string[] {
  const parts = path === '' ? [] : path.split('/node_modules/');
  return [...parts.keys(), parts.length]
    .reverse()
    .map((depth) =>
      [...parts.slice(0, depth), depth === 0 ? `node_modules/${name}` : name].join('/node_modules/'),
    );
}
