import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { userStrings } from './userStrings.ts';

// npm run l10n: writes the English bundle, which translators copy.
const bundle = Object.fromEntries(userStrings().map((text) => [text, text]));
writeFileSync(join(projectRoot, 'l10n/bundle.l10n.json'), `${JSON.stringify(bundle, null, 2)}\n`);
