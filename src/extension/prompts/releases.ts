import * as vscode from 'vscode';
import { releaseTags } from '../../adapters/git/releaseTags.ts';
import type { WorkEvent } from '../../prompts/facts.ts';
import type { Config } from '../config.ts';
import { daysAfter, today } from '../today.ts';

/** Older ones are asked about no more. */
const DAYS = 10;
/** A prompt is no reason to run git all the time, or to wait for it. */
const LOOK_AGAIN_MS = 10 * 60_000;
const PATIENCE_MS = 5_000;

/** The versions that the user brought out lately. */
export interface Releases {
  /** Never rejects; none in a workspace that is not trusted. */
  read(): Promise<readonly WorkEvent[]>;
}

/** The releases in the folders of the workspace, looked for at most every ten minutes. */
export function createReleases(config: Config, log: vscode.LogOutputChannel): Releases {
  let last: { readonly at: number; readonly events: Promise<readonly WorkEvent[]> } | null = null;

  async function releasesIn({ uri }: vscode.WorkspaceFolder): Promise<readonly WorkEvent[]> {
    try {
      const tags = await releaseTags({
        folder: uri.fsPath,
        since: daysAfter(today(), -DAYS),
        identities: config.identities(uri),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return tags.map(({ name, commit, day }) => ({ type: 'releaseTag', id: commit, day, subject: name }));
    } catch (error) {
      log.info('The tags could not be read.', error);
      return [];
    }
  }

  return {
    async read() {
      if (!vscode.workspace.isTrusted) return [];
      if (last === null || Math.abs(Date.now() - last.at) > LOOK_AGAIN_MS) {
        const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
        const events = Promise.all(folders.map(releasesIn)).then((found) => found.flat());
        last = { at: Date.now(), events };
      }
      return last.events;
    },
  };
}
