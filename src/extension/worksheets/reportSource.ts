import { createJournal } from '../../adapters/files/journal.ts';
import { createLevelStore } from '../../adapters/files/levelStore.ts';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import { transitionFor } from '../../levels/coverage.ts';
import { linkedSignals } from '../../levels/linkedSignals.ts';
import type { ReportSource } from '../../worksheets/worksheet.ts';
import type { WorksheetPlace } from '../../worksheets/worksheetFile.ts';
import { readRubricAtHand } from '../levels/rubricAtHand.ts';

/** All that reports are made from, as the journal in `folder` has it now. Rejects with a `UserError`. */
export async function readReportSource(
  folder: string,
  { from, to }: Pick<WorksheetPlace, 'from' | 'to'>,
  today: string,
): Promise<Omit<ReportSource, 'text'>> {
  const [entries, { profile }, links, { rubric }] = await Promise.all([
    createJournal({ folder }).readEntries(),
    createProfileFile(folder).read(),
    createLevelStore(folder).readLinks(),
    readRubricAtHand(folder),
  ]);
  const transition = transitionFor(rubric, profile);
  const signals = linkedSignals({ signals: transition?.signals ?? [], entries, links });
  return { entries, profile, today, from, to, signals };
}
