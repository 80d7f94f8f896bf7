import * as vscode from 'vscode';
import type { Message } from '../base/message.ts';
import type { UserError } from '../base/userError.ts';
import type { Section } from '../brag/sections.ts';
import type { Role } from '../history/role.ts';

/** A core message in the user's display language. */
export function localize({ template, values }: Message): string {
  return vscode.l10n.t(template, values);
}

/** What is wrong and what to do about it, in the user's display language. */
export function localizeError(error: UserError): string {
  return `${localize(error.problem)} ${localize(error.remedy)}`;
}

/** The role as the tree shows it. What is written into the brag document stays English, like its headings. */
export function localizeRole(role: Role): string {
  const names: Readonly<Record<Role, string>> = {
    author: vscode.l10n.t('author'),
    'co-author': vscode.l10n.t('co-author'),
    reviewer: vscode.l10n.t('reviewer'),
  };
  return names[role];
}

/** The section as the tree shows it; the heading in the file is always English. */
export function localizeSection(section: Section): string {
  const names: Readonly<Record<Section, string>> = {
    Projects: vscode.l10n.t('Projects'),
    'Design and Architecture': vscode.l10n.t('Design and Architecture'),
    'Mentoring and Team Building': vscode.l10n.t('Mentoring and Team Building'),
    'Operational Excellence': vscode.l10n.t('Operational Excellence'),
    'Learning and Growth': vscode.l10n.t('Learning and Growth'),
    'What I Want to Do Next': vscode.l10n.t('What I Want to Do Next'),
  };
  return names[section];
}

/** One ISO day, or two as a range, in the user's language: "12 Nov", "12 – 20 Nov". */
export function localizeDays(from: string, to: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return from === to
    ? format.format(new Date(`${from}T00:00:00Z`))
    : format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
