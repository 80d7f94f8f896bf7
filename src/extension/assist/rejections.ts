import * as vscode from 'vscode';
import type { Rejection } from '../../assist/readAnswer.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import { localize } from '../localize.ts';
import type { VirtualTexts } from './virtualTexts.ts';

/** Tells that an answer was rejected, and on demand what it was and why. Resolves to whether to ask again. */
export async function tellRejected(texts: VirtualTexts, rejections: readonly Rejection[]): Promise<boolean> {
  const [first] = rejections;
  const [reason] = first?.reasons ?? [];
  const why = vscode.l10n.t('Show Why');
  const again = vscode.l10n.t('Ask Again');
  const choice = await vscode.window.showWarningMessage(
    vscode.l10n.t('The answer was rejected, and nothing was changed. {reason}', {
      reason: reason ? localize(reason) : '',
    }),
    why,
    again,
  );
  if (choice === why) await showRejections(texts, rejections);
  return choice === again;
}

/** A read-only document with each rejected line and its reasons. */
async function showRejections(texts: VirtualTexts, rejections: readonly Rejection[]): Promise<void> {
  const lines = rejections.flatMap(({ text, reasons }) => [
    '',
    `> ${escapeMarkdown(plainLine(text))}`,
    '',
    ...reasons.map((reason) => `- ${escapeMarkdown(plainLine(localize(reason)))}`),
  ]);
  const heading = vscode.l10n.t('Rejected answer');
  const intro = vscode.l10n.t(
    'A model may only say what the entry and its evidence say. This did not pass, and stands in no document of yours.',
  );
  const uri = texts.uriOf(heading, `# ${heading}\n\n${intro}\n${lines.join('\n')}\n`);
  await vscode.window.showTextDocument(uri, { preview: true });
}
