import type { Person } from '../../history/commit.ts';

/** Accounts that act by themselves. Forges mark theirs by `[bot]`; the rest are the widespread ones. */
const BOT =
  /\[bot\]|^(?:dependabot|renovate|greenkeeper|snyk|mergify|bors|homu|imgbot|allcontributors|pre-commit-ci|github-?actions|gitlab-?ci|jenkins|travis|circleci|codecov|weblate|transifex|crowdin|pyup|depfu|whitesource|semantic-release|release-please|rust-?bors|k8s-(?:ci|merge)-robot|openshift-(?:ci|merge|bot)|tensorflower-gardener|copybara)\b|[ ._-](?:bot|robot|autoroller|autoroll)$|^(?:bot|ci)$/i;
/** Programs that write code on somebody's behalf, when they stand as the author. */
const AI =
  /^(?:copilot|github copilot|claude|claude code|devin(?: ai)?|devin-ai-integration|cursor(?: ?agent)?|codex|openai codex|gemini(?:-code-assist)?|google-labs-jules|jules|aider|sweep(?: ai)?|amp|windsurf|opencode)(?:\[bot\])?$/i;
const AI_ADDRESS =
  /(?:^noreply@anthropic\.com|@devin\.ai|^cursoragent@cursor\.com|copilot@users\.noreply\.github\.com|copilot-swe-agent\S*|^noreply@openai\.com|^aider@aider\.chat)$/i;
const BOT_ADDRESS =
  /\[bot\]@|(?:^|[+._-])(?:bot|robot|autoroller)@|^(?:actions|action|bot)@github\.com$|@(?:dependabot|renovateapp)\.com$|gserviceaccount\.com$/i;

/** What `person` is besides a human being; `null` for people. */
export function automatonKind({ name, email }: Person): 'bot' | 'ai' | null {
  const address = email.slice(0, 200);
  const known = name.slice(0, 200).trim();
  if (AI_ADDRESS.test(address) || AI.test(known)) return 'ai';
  return BOT_ADDRESS.test(address) || BOT.test(known) ? 'bot' : null;
}
