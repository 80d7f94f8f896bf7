import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { SCHEMAS } from './schemas.ts';

// npm run schema: writes the JSON Schemas by which editors complete and check our YAML files.
for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(join(projectRoot, 'media', name), `${JSON.stringify(schema(), null, 2)}\n`);
}
