import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { agentToolSettings } from './agentToolSettings.ts';
import { RULE_STRING, ruleSettings } from './ruleSettings.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { properties: Record<string, Setting> }[];
    languageModelTools?: readonly object[];
  };
}
interface Setting {
  properties?: object;
  items?: { properties: { kind?: { enum: readonly string[] } } };
}

// npm run settings: writes the linter's rules into the settings of the manifest, and the tools for agents.
const { properties, strings, kinds } = ruleSettings();

edit<Manifest>('package.json', (manifest) => {
  for (const { properties: settings } of manifest.contributes.configuration) {
    const rules = settings['staffward.lint.rules'];
    const kind = settings['staffward.lint.overrides']?.items?.properties.kind;
    if (rules) rules.properties = properties;
    if (kind) kind.enum = kinds;
  }
  manifest.contributes.languageModelTools = agentToolSettings();
  return manifest;
});

edit<Readonly<Record<string, string>>>('package.nls.json', (texts) => {
  const others = Object.entries(texts).filter(([key]) => !key.startsWith(RULE_STRING));
  const after = others.findIndex(([key]) => key === RULE_STRING.slice(0, -1)) + 1;
  return Object.fromEntries([...others.slice(0, after), ...Object.entries(strings), ...others.slice(after)]);
});

function edit<T>(file: string, change: (content: T) => T): void {
  const path = join(projectRoot, file);
  const content: T = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(change(content), null, 2)}\n`);
}
