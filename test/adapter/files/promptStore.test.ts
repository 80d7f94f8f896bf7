import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPromptStore } from '../../../src/adapters/files/promptStore.ts';
import { promptLedger } from '../../../src/prompts/ledger.ts';
import type { PromptRecord } from '../../../src/prompts/promptLedger.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('The store of prompts', () => {
  const folder = useTemporaryFolder();
  const path = () => join(folder.path, '.staffward/prompts.jsonl');
  const store = () => createPromptStore(folder.path);

  it('knows nothing before anything is asked', async () => {
    assert.deepEqual(await store().read(), []);
  });

  it('gives back what any window has appended, in order of time', async () => {
    const [one, two] = [store(), store()];
    await one.append([record(3, 'answered')]);
    await two.append([record(1, 'notified'), record(2, 'snoozed')]);
    const wanted = [record(1, 'notified'), record(2, 'snoozed'), record(3, 'answered')];
    assert.deepEqual(await one.read(), wanted);
    assert.deepEqual(await two.read(), wanted);
  });

  it('passes over lines that it cannot read, and keeps them', async () => {
    const foreign = [
      '',
      '{',
      'null',
      '[]',
      '{"at":"2026-11-20T09:00:00Z"}',
      '{"at":"some day","prompt":"p","occasion":null,"what":"never","until":null}',
      // Of a later version.
      '{"at":"2026-11-20T09:00:00Z","prompt":"p","occasion":null,"what":"delegated","until":null}',
    ].join('\n');
    mkdirSync(join(folder.path, '.staffward'));
    writeFileSync(path(), foreign);
    await store().append([record(1, 'never')]);
    assert.deepEqual(await store().read(), [record(1, 'never')]);
    assert.ok(readFileSync(path(), 'utf8').startsWith(`${foreign}\n`));
  });

  it('reads lines that another program has ended as Windows does', async () => {
    await store().append([record(1, 'never'), record(2, 'again')]);
    writeFileSync(path(), readFileSync(path(), 'utf8').replaceAll('\n', '\r\n'));
    assert.deepEqual(await store().read(), [record(1, 'never'), record(2, 'again')]);
  });

  it('reads a line that says more than is known', async () => {
    mkdirSync(join(folder.path, '.staffward'));
    writeFileSync(path(), `${JSON.stringify({ ...record(1, 'never'), machine: 'b' })}\n`);
    assert.equal(promptLedger(await store().read(), '2026-11-20').isSilenced('p'), true);
  });
});

function record(minute: number, what: PromptRecord['what']): PromptRecord {
  const at = `2026-11-20T09:0${minute}:00+01:00`;
  return {
    at,
    prompt: 'p',
    occasion: 'friday/2026-W47',
    what,
    until: what === 'snoozed' ? '2026-11-24' : null,
  };
}
