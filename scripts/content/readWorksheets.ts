import { readWorksheetFile } from '../../src/worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../src/worksheets/reports.ts';
import { SITUATIONS, type Worksheet } from '../../src/worksheets/worksheet.ts';
import { assertNoProblems, contentFiles } from './contentFile.ts';

/** The worksheets in `src/content/worksheets`, checked, by situation and title. Throws an error that names what is wrong where. */
export function readWorksheets(): readonly Worksheet[] {
  const reports = new Set(Object.keys(REPORTS));
  const worksheets: Worksheet[] = [];
  const errors: string[] = [];
  for (const file of contentFiles('src/content/worksheets')) {
    try {
      const { worksheet, problems } = readWorksheetFile(file.text, reports);
      assertNoProblems(file, problems);
      if (worksheet?.id !== file.name) throw new Error(`${file.path}: the id has to be ${file.name}`);
      if (worksheet.source === null) throw new Error(`${file.path}: the source is missing`);
      worksheets.push(worksheet);
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const rank = ({ situation }: Worksheet) => SITUATIONS.indexOf(situation);
  return worksheets.sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
}
