/** The commands about suggestions and the brag document. */
export const SESSION_COMMAND_IDS = [
  'staffward.collectSuggestions',
  'staffward.cancelCollecting',
  'staffward.logImpact',
  'staffward.openBragDocument',
  'staffward.chooseReviewPeriod',
  'staffward.showSetAside',
  'staffward.acceptSuggestion',
  'staffward.editAndAcceptSuggestion',
  'staffward.addToExistingEntry',
  'staffward.acceptSelectedAsOne',
  'staffward.dismissSuggestion',
  'staffward.undoDismiss',
  'staffward.openEvidence',
  'staffward.thisWeek',
  'staffward.sharpenEntry',
  'staffward.askWhatIsMissing',
  'staffward.fetchPullRequests',
  'staffward.forgetFetched',
  'staffward.showLog',
] as const;

/** The commands about design docs, which need the language server. */
export const LINT_COMMAND_IDS = [
  'staffward.lintAllDesignDocs',
  'staffward.listSuppressedFindings',
  'staffward.restartLanguageServer',
] as const;

/** The commands about the checklist. */
export const CHECKLIST_COMMAND_IDS = [
  'staffward.chooseChecklist',
  'staffward.answerQuestion',
  'staffward.addChecklistNote',
  'staffward.attachSelection',
  'staffward.removeChecklistNote',
  'staffward.goToChecklistPlace',
  'staffward.copyChecklist',
  'staffward.insertChecklist',
  'staffward.showConsidered',
  'staffward.recallChecklist',
  'staffward.editChecklist',
] as const;

/** The commands about worksheets and the profile. */
export const WORKSHEET_COMMAND_IDS = [
  'staffward.openWorksheet',
  'staffward.promotionPacket',
  'staffward.careerConversation',
  'staffward.weeklySummary',
  'staffward.editProfile',
] as const;

/** The commands about levels. */
export const LEVEL_COMMAND_IDS = [
  'staffward.openLevelMap',
  'staffward.linkEntry',
  'staffward.assessLevel',
  'staffward.exportLevelMap',
] as const;

/** The commands about the picture of a period. */
export const OVERVIEW_COMMAND_IDS = ['staffward.showMyQuarter', 'staffward.exportOverview'] as const;

/** The commands about prompts. */
export const PROMPT_COMMAND_IDS = [
  'staffward.answerPrompt',
  'staffward.snoozePrompt',
  'staffward.notForThisPrompt',
  'staffward.silencePrompt',
  'staffward.restorePrompt',
] as const;

/** A command about suggestions or the brag document. */
export type CommandId = (typeof SESSION_COMMAND_IDS)[number];

/** A command about design docs. */
export type LintCommandId = (typeof LINT_COMMAND_IDS)[number];

/** A command about the checklist. */
export type ChecklistCommandId = (typeof CHECKLIST_COMMAND_IDS)[number];

/** A command about worksheets or the profile. */
export type WorksheetCommandId = (typeof WORKSHEET_COMMAND_IDS)[number];

/** A command about levels. */
export type LevelCommandId = (typeof LEVEL_COMMAND_IDS)[number];

/** A command about the picture of a period. */
export type OverviewCommandId = (typeof OVERVIEW_COMMAND_IDS)[number];

/** A command about prompts. */
export type PromptCommandId = (typeof PROMPT_COMMAND_IDS)[number];

/** The handlers of the {@link SESSION_COMMAND_IDS}. Arguments come from menus and other extensions: trust none of them. */
export type CommandHandlers = Readonly<Record<CommandId, (...args: readonly unknown[]) => Promise<unknown>>>;
