import type { CommandModule } from './command.ts';
import { HISTORY_HELP, runHistory } from './history.ts';
import { LOG_HELP, runLog } from './log.ts';
import { REPORT_HELP, runReport } from './report.ts';
import { runSuggest, SUGGEST_HELP } from './suggest.ts';
import { runSummary, SUMMARY_HELP } from './summary.ts';

/** The commands about history and journal. They share most of what they load, so that they are one chunk of the bundle. */
export const JOURNAL_COMMANDS = {
  suggest: { help: SUGGEST_HELP, run: runSuggest },
  log: { help: LOG_HELP, run: runLog },
  history: { help: HISTORY_HELP, run: runHistory },
  report: { help: REPORT_HELP, run: runReport },
  summary: { help: SUMMARY_HELP, run: runSummary },
} as const satisfies Readonly<Record<string, CommandModule>>;
