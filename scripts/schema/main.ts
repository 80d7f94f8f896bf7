import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { staffwardSchema } from './staffwardSchema.ts';

// npm run schema: writes the JSON Schema of .staffward.yml.
const text = `${JSON.stringify(staffwardSchema(), null, 2)}\n`;
writeFileSync(join(projectRoot, 'media/staffward.schema.json'), text);
