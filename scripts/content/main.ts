import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { readChecklists } from './readChecklists.ts';

// npm run content: makes a module of the checklists, so that nothing is parsed at run time.
const text = `// Generated from src/content/checklists by "npm run content".
import type { Checklist } from '../checklist/checklist.ts';

/** The checklists that Staffward brings, in the order in which they are offered. */
export const BUILT_IN_CHECKLISTS: readonly Checklist[] = ${JSON.stringify(readChecklists(), null, 2)};
`;
writeFileSync(join(projectRoot, 'src/content/checklists.ts'), text);
