import * as vscode from 'vscode';
import type { SessionParts } from '../sessionParts.ts';

/** Opens the brag document of the review period, which is made when it is missing. */
export async function openBragDocument({ bragFile, period }: SessionParts): Promise<void> {
  const uri = await bragFile().ensure(period.current());
  await vscode.window.showTextDocument(uri, { preview: false });
}
