import { createJournal } from '../../../src/adapters/files/journal.ts';
import { UserError } from '../../../src/base/userError.ts';
import { insertEntry } from '../../../src/brag/document/insert.ts';

/**
 * A process that logs entries: `node writeJournalChild.ts FOLDER PERIOD NAME COUNT`. Prints the title of each entry once
 * it is written, or the code of the error that stopped it.
 */
const [folder = '', name = '', writer = '', count = '1'] = process.argv.slice(2);
const journal = createJournal({ folder });

for (let number = 1; number <= Number(count); number++) {
  const title = `${writer}.${number}`;
  try {
    await journal.editDocument({ name }, (text) =>
      insertEntry(text, {
        section: 'Projects',
        title,
        from: null,
        to: null,
        problem: `What hurt before ${title}`,
        role: null,
        impact: null,
        skills: null,
        evidence: [{ label: title, url: `https://example.org/${title}` }],
      }),
    );
    process.stdout.write(`${title}\n`);
  } catch (error) {
    process.stdout.write(`${error instanceof UserError ? error.code : error}\n`);
    break;
  }
}
