import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatMessage } from '../../src/base/message.ts';
import type { FileProblem } from '../../src/base/yaml/place.ts';
import { projectRoot } from '../setup/paths.mjs';

/** A YAML file of content. */
export interface ContentFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  /** Without `.yml`. */
  readonly name: string;
  readonly text: string;
}

/** The YAML files of a folder, by name. */
export function contentFiles(folder: string): readonly ContentFile[] {
  return readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => contentFile(`${folder}/${name}`));
}

/** One file. */
export function contentFile(path: string): ContentFile {
  return { path, name: basename(path, '.yml'), text: readFileSync(join(projectRoot, path), 'utf8') };
}

/** Throws an error that names each problem with its file and line. */
export function assertNoProblems({ path }: ContentFile, problems: readonly FileProblem[]): void {
  if (problems.length === 0) return;
  throw new Error(
    problems.map(({ line, message }) => `${path}:${line}: ${formatMessage(message)}`).join('\n'),
  );
}
