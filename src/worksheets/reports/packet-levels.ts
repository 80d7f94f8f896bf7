import { needed, textMarkdown } from '../entries/entryMarkdown.ts';
import type { Report } from '../worksheet.ts';

/** Where the user is and wants to be, by the profile. */
export const packetLevels: Report = ({ profile }) => ({
  kind: 'block',
  markdown: [
    `- Current level: ${levelMarkdown(profile.level, 'which level are you at? Set `level` in profile.yml')}`,
    `- Target level: ${levelMarkdown(profile.target, 'which level are you aiming at? Set `target` in profile.yml')}`,
  ].join('\n'),
});

function levelMarkdown(level: string | null, question: string): string {
  return level === null ? needed(question) : `**${textMarkdown(level)}**`;
}
