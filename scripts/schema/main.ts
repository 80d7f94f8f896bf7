import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { staffwardSchema } from './staffwardSchema.ts';

// npm run schema: writes the JSON Schema of .staffward.yml.
writeFileSync(join(projectRoot, 'media/staffward.schema.json'), staffwardSchema());
