import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLevelStore } from '../../../src/adapters/files/levelStore.ts';
import type { AssessmentRecord } from '../../../src/levels/assessment.ts';
import type { LevelLink } from '../../../src/levels/levelLink.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('The store of the level map', () => {
  const folder = useTemporaryFolder();
  const path = (name: string) => join(folder.path, '.staffward', name);
  const store = () => createLevelStore(folder.path);

  it('knows nothing before anything is said', async () => {
    assert.deepEqual(await store().readLinks(), []);
    assert.deepEqual(await store().readAssessments(), []);
  });

  it('gives back the links that any window has made, in order of time', async () => {
    const [one, two] = [store(), store()];
    await one.appendLinks([link(2, 'unlinked')]);
    await two.appendLinks([link(1, 'linked')]);
    assert.deepEqual(await one.readLinks(), [link(1, 'linked'), link(2, 'unlinked')]);
    assert.deepEqual(await two.readLinks(), await one.readLinks());
  });

  it('keeps links and assessments apart, each whatever becomes of the other', async () => {
    mkdirSync(path('levels.jsonl'), { recursive: true });
    await store().appendAssessments([rating('2026-Q4', 'usually')]);
    assert.deepEqual((await store().readAssessments())[0]?.ratings.get('s'), rating('2026-Q4', 'usually'));
    await assertUserError(store().readLinks(), 'file-is-folder', path('levels.jsonl'));
    await assertUserError(store().appendLinks([link(1, 'linked')]), 'file-is-folder');
  });

  it('puts the oldest quarter first, and the later of two judgements in its place', async () => {
    await store().appendAssessments([rating('2026-Q4', 'usually'), rating('2026-Q3', 'not-yet', 1)]);
    await store().appendAssessments([rating('2026-Q3', 'sometimes', 2)]);
    const told = (await store().readAssessments()).map(({ quarter, ratings }) => [
      quarter,
      ratings.get('s')?.rating,
    ]);
    assert.deepEqual(told, [
      ['2026-Q3', 'sometimes'],
      ['2026-Q4', 'usually'],
    ]);
  });

  it('passes over lines that it cannot read, and keeps them', async () => {
    const foreign = '{"at":1}\r\n\u0000\n{"at":"2026-11-20T09:00:00Z","signal":"s","what":"lin';
    mkdirSync(join(folder.path, '.staffward'));
    writeFileSync(path('levels.jsonl'), foreign);
    writeFileSync(path('assessments.jsonl'), `${JSON.stringify(rating('2026-Q5', 'usually'))}\n${foreign}`);
    await store().appendLinks([link(1, 'linked')]);
    await store().appendAssessments([rating('2026-Q4', 'usually')]);
    assert.deepEqual(await store().readLinks(), [link(1, 'linked')]);
    assert.deepEqual(
      (await store().readAssessments()).map(({ quarter }) => quarter),
      ['2026-Q4'],
    );
    for (const name of ['levels.jsonl', 'assessments.jsonl'])
      assert.ok(readFileSync(path(name), 'utf8').includes(`${foreign}\n`));
  });
});

function link(minute: number, what: LevelLink['what']): LevelLink {
  const entry = { document: '2026-Q4', title: 'Retries', evidence: ['https://a.example/1'] };
  return { at: `2026-11-20T09:0${minute}:00+01:00`, signal: 's', what, entry };
}

function rating(quarter: string, own: AssessmentRecord['rating'], minute = 0): AssessmentRecord {
  return { at: `2026-11-20T09:0${minute}:00+01:00`, quarter, signal: 's', rating: own };
}
