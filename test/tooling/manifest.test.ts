import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { userStrings } from '../../scripts/l10n/userStrings.ts';
import { agentToolSettings } from '../../scripts/settings/agentToolSettings.ts';
import { RULE_STRING, ruleSettings } from '../../scripts/settings/ruleSettings.ts';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import * as commandIds from '../../src/extension/commands/commandIds.ts';

interface Command {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
  readonly icon?: string;
  readonly enablement?: string;
}
interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly properties?: unknown;
  readonly items?: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: Readonly<
    Record<
      string,
      {
        readonly supported: string;
        readonly description: string;
        readonly restrictedConfigurations?: string[];
      }
    >
  >;
  readonly icon: string;
  readonly l10n: string;
  readonly contributes: {
    readonly viewsContainers: { readonly activitybar: readonly { id: string; icon: string }[] };
    readonly views: Readonly<Record<string, readonly { id: string; name: string; icon: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string; when?: string }[];
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { command: string; when: string }[]>>;
    readonly keybindings: readonly { command: string; when: string }[];
    readonly configuration: readonly { title: string; properties: Readonly<Record<string, Setting>> }[];
    readonly snippets: readonly { path: string }[];
    readonly languageModelTools: readonly object[];
    readonly walkthroughs: readonly {
      steps: readonly { media: { image: string }; completionEvents: readonly string[] }[];
    }[];
  };
}

const COMMAND_IDS: readonly string[] = Object.values(commandIds).flat();

/** Settings that the language client itself looks up, by its id. */
const READ_BY_CLIENT = ['staffward.trace.server'];

const manifestText = read('package.json');
const manifest: Manifest = JSON.parse(manifestText);
const strings: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const {
  commands,
  configuration,
  keybindings,
  menus,
  snippets,
  views,
  viewsContainers,
  viewsWelcome,
  walkthroughs,
} = manifest.contributes;
const settings: Readonly<Record<string, Setting>> = Object.assign(
  {},
  ...configuration.map((group) => group.properties),
);
const code = sources('src/extension/**/*.ts');
const viewIds = Object.values(views).flatMap((list) => list.map(({ id }) => id));
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** Everything in the manifest that is a condition. */
const conditions = [
  ...viewsWelcome.map(({ when }) => when ?? ''),
  ...Object.values(menus).flatMap((items) => items.map(({ when }) => when)),
  ...keybindings.map(({ when }) => when),
  ...commands.map(({ enablement }) => enablement ?? ''),
];

describe('The manifest', () => {
  it('contributes exactly the commands that the code registers', () => {
    assert.deepEqual(commands.map(({ command }) => command).sort(), [...COMMAND_IDS].sort());
  });

  it('gives every command a title, the category and an icon', () => {
    for (const { command, title = '', category, icon = '' } of commands) {
      assert.match(title, /^%command\.\w+%$/, command);
      assert.equal(category, 'Staffward', command);
      assert.match(icon, /^\$\([\w-]+\)$/, command);
    }
  });

  it('names only its own commands in menus, keys, welcome texts and code', () => {
    const known = new Set<string>([...COMMAND_IDS, ...viewIds.map((id) => `${id}.focus`)]);
    const named = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
      ...keybindings.map(({ command }) => command),
      ...matches(Object.values(strings).join('\n'), /\(command:(staffward\.[\w.]+)/g),
      ...matches(code, /executeCommand\(\s*'(staffward\.[\w.]+)'/g),
      ...matches(code, /command(?:: | = )'(staffward\.[\w.]+)'/g),
    ];
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  it('hides commands that cannot run from the palette', () => {
    const hidden = new Set((menus.commandPalette ?? []).map(({ command }) => command));
    for (const { command, enablement } of commands)
      assert.equal(hidden.has(command), enablement !== undefined, command);
  });

  it('reaches every action on a suggestion by mouse, by menu and by key', () => {
    const inMenu = (menus['view/item/context'] ?? []).map(({ command }) => command);
    const byKey = keybindings.map(({ command }) => command);
    for (const { command, enablement } of commands) {
      if (enablement !== 'staffward.hasSuggestions' && command !== 'staffward.undoDismiss') continue;
      assert.ok(inMenu.includes(command), command);
      assert.ok(byKey.includes(command), command);
    }
  });

  it('declares exactly the settings that the code reads, and only config.ts reads them', () => {
    const config = read('src/extension/config.ts');
    const names = matches(config, /read\('([\w.]+)'/g).map((name) => `staffward.${name}`);
    assert.deepEqual(Object.keys(settings).sort(), [...names, ...READ_BY_CLIENT].sort());
    const readers = globSync('src/**/*.ts', { cwd: projectRoot }).filter((file) =>
      read(file).includes('vscode.workspace.getConfiguration('),
    );
    assert.deepEqual(
      readers.map((file) => file.replaceAll('\\', '/')),
      ['src/extension/config.ts'],
    );
  });

  it('tells agents of the tools as the code defines them; else run "npm run settings"', () => {
    assert.deepEqual(manifest.contributes.languageModelTools, agentToolSettings());
  });

  it('knows every rule of the linter and every kind of document: npm run settings', () => {
    const { kinds, properties, strings: summaries } = ruleSettings();
    assert.deepEqual(settings['staffward.lint.rules']?.properties, properties);
    assert.deepEqual(settings['staffward.lint.overrides']?.items?.properties.kind?.enum, kinds);
    const written = Object.entries(strings).filter(([key]) => key.startsWith(RULE_STRING));
    assert.deepEqual(Object.fromEntries(written), summaries);
  });

  it('groups, describes, orders and scopes every setting', () => {
    for (const { title } of configuration) assert.match(title, /^%configuration\.\w+%$/);
    for (const [name, { scope = '', order, markdownDescription = '', default: value }] of Object.entries(
      settings,
    )) {
      assert.match(markdownDescription, /^%configuration\.[\w.]+%$/, name);
      assert.ok(['application', 'machine', 'window', 'resource'].includes(scope), name);
      assert.equal(typeof order, 'number', name);
      assert.notEqual(value, undefined, name);
    }
  });

  it('lets no workspace say where the journal is or how the year is cut', () => {
    assert.equal(settings['staffward.journal.folder']?.scope, 'machine');
    assert.equal(settings['staffward.reviewPeriod.length']?.scope, 'application');
    assert.equal(settings['staffward.reviewPeriod.fiscalYearStart']?.scope, 'application');
  });

  it('contributes exactly the views that the code creates', () => {
    assert.deepEqual(
      viewIds.toSorted(),
      matches(code, /(?:createLazyTree|registerWebviewViewProvider)(?:<\w+>)?\(\s*'([\w.]+)'/g).toSorted(),
    );
    assert.deepEqual(
      Object.keys(views),
      viewsContainers.activitybar.map(({ id }) => id),
    );
    // A webview has no welcome text: it says itself what is missing.
    const trees = matches(code, /createLazyTree(?:<\w+>)?\(\s*'([\w.]+)'/g);
    assert.deepEqual(new Set(viewsWelcome.map(({ view }) => view)), new Set(trees));
  });

  it('uses exactly the context keys and values that the code sets', () => {
    const declared = read('src/extension/contextKeys.ts');
    const ownKeys = conditions
      .flatMap((condition) => matches(condition, /(?<![\w.']|== )(staffward\.\w+)/g))
      .filter((key) => !viewIds.includes(key));
    assert.deepEqual(unique(ownKeys), unique(matches(declared, /readonly '(staffward\.\w+)'/g)));
    const states = conditions.flatMap((condition) => matches(condition, /staffward\.state == (\w+)/g));
    const [, union = ''] = /type ViewState =([^;]+);/.exec(declared) ?? [];
    // While it collects and when it lists something, the view needs no welcome text.
    const withWelcome = matches(union, /'(\w+)'/g).filter(
      (state) => !['collecting', 'listed'].includes(state),
    );
    assert.deepEqual(unique(states), unique(withWelcome));
    const items = conditions.flatMap((condition) => matches(condition, /viewItem == (\w+)/g));
    const contextValues = matches(code, /contextValue = '(\w+)'/g);
    assert.deepEqual(
      items.filter((value) => !contextValues.includes(value)),
      [],
    );
  });

  it('has a string for every placeholder, and a placeholder for every string', () => {
    assert.deepEqual(unique(matches(manifestText, /"%([\w.-]+)%"/g)), Object.keys(strings).sort());
  });

  it('shows no text of its own beside the strings', () => {
    for (const { contents } of viewsWelcome) assert.match(contents, /^%welcome\.\w+%$/);
    for (const { name } of Object.values(views).flat()) assert.match(name, /^%view\.\w+%$/);
    for (const { description } of Object.values(manifest.capabilities))
      assert.match(description, /^%capabilities\.\w+%$/);
  });

  it('activates after start-up for the status bar item, and otherwise only when needed', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onStartupFinished',
      'onWebviewPanel:staffward.levelMap',
      'onWebviewPanel:staffward.overview',
    ]);
  });

  it('runs beside the repositories and says what it cannot do without trust or a disk', () => {
    assert.deepEqual(manifest.extensionKind, ['workspace']);
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces?.supported, 'limited');
    assert.equal(virtualWorkspaces?.supported, 'limited');
    for (const setting of untrustedWorkspaces.restrictedConfigurations ?? [])
      assert.ok(setting in settings, setting);
  });

  it('has a walkthrough of four steps, each completed by something that can be done', () => {
    assert.equal(steps.length, 4);
    const events = [
      ...commands.map(({ command }) => `onCommand:${command}`),
      ...viewIds.map((id) => `onView:${id}`),
    ];
    for (const { completionEvents } of steps) {
      assert.ok(completionEvents.length > 0);
      assert.deepEqual(
        completionEvents.filter((event) => !events.includes(event)),
        [],
      );
    }
  });

  it('names only files that are there', () => {
    const icons = [
      manifest.icon,
      ...[...viewsContainers.activitybar, ...Object.values(views).flat()].map(({ icon }) => icon),
    ];
    for (const file of [
      ...icons,
      ...snippets.map(({ path }) => path),
      ...steps.map(({ media }) => media.image),
      join(manifest.l10n, 'bundle.l10n.json'),
    ]) {
      assert.ok(existsSync(join(projectRoot, file)), file);
    }
  });
});

describe('The strings of the code', () => {
  it('are all in the bundle, and nothing else is: npm run l10n', () => {
    const bundle: Readonly<Record<string, string>> = JSON.parse(read('l10n/bundle.l10n.json'));
    assert.deepEqual(Object.keys(bundle), userStrings());
    for (const [key, value] of Object.entries(bundle)) assert.equal(value, key);
  });

  it('are literals wherever the editor looks them up', () => {
    const calls = matches(code, /\bl10n\.t\(\s*([^\s])/g);
    assert.ok(calls.length > 50);
    const computed = globSync('src/extension/**/*.ts', { cwd: projectRoot }).filter((file) =>
      /\bl10n\.t\(\s*[^\s'"]/.test(read(file)),
    );
    // The one place where core messages are looked up.
    assert.deepEqual(
      computed.map((file) => file.replaceAll('\\', '/')),
      ['src/extension/localize.ts'],
    );
  });
});

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

function sources(pattern: string): string {
  return globSync(pattern, { cwd: projectRoot }).map(read).join('\n');
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
