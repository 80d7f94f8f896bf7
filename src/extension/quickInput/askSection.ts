import type * as vscode from 'vscode';
import { l10n } from 'vscode';
import { SECTIONS, type Section } from '../../brag/sections.ts';
import { localizeSection } from '../localize.ts';
import { askOne, BACK, CANCELLED, type Place, type StepResult } from './steps.ts';

interface SectionItem extends vscode.QuickPickItem {
  readonly section: Section;
}

/** Asks which section of the brag document an entry belongs to. */
export async function askSection(current: Section, place: Place): Promise<StepResult<Section>> {
  const items: SectionItem[] = SECTIONS.map((section) => ({ label: localizeSection(section), section }));
  const result = await askOne(
    {
      placeholder: l10n.t('Which section does it belong to?'),
      items,
      preselected: ({ section }) => section === current,
    },
    place,
  );
  return result === BACK || result === CANCELLED ? result : result.section;
}
