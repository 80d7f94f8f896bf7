import * as vscode from 'vscode';
import type { ForgeRepository, PlannedRequest } from '../../forge/pullRequestSource.ts';
import type { Allowed } from './forgeTokens.ts';
import type { RequestsDocument } from './requestsDocument.ts';

/** What is asked about one host. */
export interface Question {
  readonly host: string;
  readonly repositories: readonly ForgeRepository[];
  /** Whether its sign-in knows public repositories from private ones. */
  readonly hasScopes: boolean;
  plan(): readonly PlannedRequest[];
  readonly document: RequestsDocument;
}

type Choice = vscode.QuickPickItem & { readonly answer: Allowed | 'show' | null };

/**
 * Asks whether a host may be asked, and shows what would be sent when the user wants to see it. `undefined` when the user
 * leaves the question open, `null` for a no.
 */
export async function askFirst(question: Question): Promise<Allowed | null | undefined> {
  const { host, repositories } = question;
  for (;;) {
    const choice = await vscode.window.showQuickPick(choicesOf(question), {
      title: vscode.l10n.t('Ask {host} for your pull requests and reviews?', { host }),
      placeHolder: vscode.l10n.t('About: {names}. Nothing about you has been sent yet.', {
        names: repositories.map(({ fullName }) => fullName).join(', '),
      }),
      ignoreFocusOut: true,
    });
    if (choice?.answer !== 'show') return choice?.answer;
    await question.document.show(host, question.plan());
  }
}

function choicesOf({ host, hasScopes }: Question): readonly Choice[] {
  return [
    {
      label: `$(eye) ${vscode.l10n.t('Show the requests first')}`,
      answer: 'show',
    },
    ...(hasScopes
      ? [
          {
            label: `$(lock) ${vscode.l10n.t('Ask, private repositories too')}`,
            detail: vscode.l10n.t(
              'The sign-in then allows more than reading, for {host} has no narrower right.',
              { host },
            ),
            answer: 'private' as const,
          },
          { label: `$(globe) ${vscode.l10n.t('Ask, public repositories only')}`, answer: 'public' as const },
        ]
      : [
          { label: `$(cloud-download) ${vscode.l10n.t('Ask {host}', { host })}`, answer: 'private' as const },
        ]),
    { label: `$(circle-slash) ${vscode.l10n.t('Leave {host} alone', { host })}`, answer: null },
  ];
}
