import * as v from 'valibot';
import type * as vscode from 'vscode';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import { profileNeeds } from '../../worksheets/profileNeeds.ts';
import type { Worksheet } from '../../worksheets/worksheet.ts';
import { readRubricAtHand } from '../levels/rubricAtHand.ts';
import { askLevels } from '../profile/askLevels.ts';
import { askStartDate } from '../profile/askStartDate.ts';

/** Which questions were asked before a worksheet was opened, whether they were answered or not. */
const ASKED = 'profileAsked';

/**
 * Asks for what the worksheet needs to know and `profile.yml` in `folder` does not say. Each question is asked once:
 * who closes it finds it in the worksheet. Rejects with a `UserError` when the answer cannot be written.
 */
export async function completeProfile(
  worksheet: Worksheet,
  folder: string,
  state: vscode.Memento,
): Promise<void> {
  const file = createProfileFile(folder);
  const { profile } = await file.read();
  const asked = new Set(v.parse(v.fallback(v.array(v.string()), []), state.get(ASKED)));
  for (const need of profileNeeds(worksheet, profile)) {
    if (asked.has(need)) continue;
    if (need === 'levels') {
      const answers = await askLevels((await readRubricAtHand(folder)).rubric, profile);
      if (answers) await file.change(answers);
    } else {
      const startDate = await askStartDate();
      if (startDate !== null) await file.change({ startDate });
    }
    // What could not be written was not asked.
    await state.update(ASKED, [...asked.add(need)]);
  }
}
