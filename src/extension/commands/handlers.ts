import { lazily } from '../../base/lazily.ts';
import type { SessionParts } from '../sessionParts.ts';
import { acceptSelectedAsOne } from './acceptSelectedAsOne.ts';
import { acceptSuggestion } from './acceptSuggestion.ts';
import { addToExistingEntry } from './addToExistingEntry.ts';
import { chooseReviewPeriod } from './chooseReviewPeriod.ts';
import { collectSuggestions } from './collectSuggestions.ts';
import type { CommandHandlers } from './commandIds.ts';
import { dismissSuggestion } from './dismissSuggestion.ts';
import { editAndAcceptSuggestion } from './editAndAcceptSuggestion.ts';
import { logImpact } from './logImpact.ts';
import { openBragDocument } from './openBragDocument.ts';
import { openEvidence } from './openEvidence.ts';
import { showSetAside } from './showSetAside.ts';
import { thisWeek } from './thisWeek.ts';
import { undoDismiss } from './undoDismiss.ts';

/** Which function runs for which command. */
export function commandHandlers(parts: SessionParts): CommandHandlers {
  // What uses a language model is not even loaded before it is asked for.
  const assist = lazily(async () => (await import('../assist/assist.ts')).createAssist(parts));
  // Nor is what asks a forge.
  const forges = lazily(async () => (await import('../forges/forges.ts')).createForges(parts));
  return {
    'staffward.collectSuggestions': () => collectSuggestions(parts),
    'staffward.cancelCollecting': async () => parts.collector.cancel(),
    'staffward.logImpact': () => logImpact(parts),
    'staffward.openBragDocument': () => openBragDocument(parts),
    'staffward.chooseReviewPeriod': () => chooseReviewPeriod(parts),
    'staffward.showSetAside': () => showSetAside(parts),
    'staffward.acceptSuggestion': (...args) => acceptSuggestion(parts, args),
    'staffward.editAndAcceptSuggestion': (...args) => editAndAcceptSuggestion(parts, args),
    'staffward.addToExistingEntry': (...args) => addToExistingEntry(parts, args),
    'staffward.acceptSelectedAsOne': (...args) => acceptSelectedAsOne(parts, args),
    'staffward.dismissSuggestion': (...args) => dismissSuggestion(parts, args),
    'staffward.thisWeek': () => thisWeek(parts),
    'staffward.undoDismiss': () => undoDismiss(parts),
    'staffward.openEvidence': (...args) => openEvidence(parts, args),
    'staffward.sharpenEntry': async () => (await assist()).sharpenEntry(),
    'staffward.askWhatIsMissing': async () => (await assist()).askWhatIsMissing(),
    'staffward.fetchPullRequests': async () => (await forges()).fetch(),
    'staffward.forgetFetched': async () => (await forges()).forget(),
    'staffward.showLog': async () => parts.host.log.show(),
  };
}
