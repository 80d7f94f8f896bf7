/** The commands that package.json contributes. */
export const COMMAND_IDS = [
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
  'staffward.showLog',
] as const;

/** A command that package.json contributes. */
export type CommandId = (typeof COMMAND_IDS)[number];

/** Every command's handler. Arguments come from menus and other extensions: trust none of them. */
export type CommandHandlers = Readonly<Record<CommandId, (...args: readonly unknown[]) => Promise<void>>>;
