import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProfileFile } from '../../../src/adapters/files/profileFile.ts';
import { formatMessage } from '../../../src/base/message.ts';
import { NEW_PROFILE } from '../../../src/profile/editProfile.ts';
import { EMPTY_PROFILE } from '../../../src/profile/profile.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

/** As a person left it, with keys of a version that is yet to come. */
const BY_HAND = `# Mine. Do not touch.
target:   staff   # by next year
pronouns: they

level: senior
deepAreas:
  - databases     # since 2019
# remote: true
`;

describe('The file of a profile', () => {
  const folder = useTemporaryFolder();
  const file = () => createProfileFile(join(folder.path, 'brag'));
  const onDisk = () => readFileSync(file().path, 'utf8');
  const write = (text: string | Uint8Array) => {
    mkdirSync(join(folder.path, 'brag'), { recursive: true });
    writeFileSync(file().path, text);
  };

  it('says nothing before there is one, and is not made by reading', async () => {
    assert.deepEqual(await file().read(), { profile: EMPTY_PROFILE, problems: [] });
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('is made once, with what may stand in it', async () => {
    await file().ensure();
    assert.equal(onDisk(), NEW_PROFILE);
    write('level: mid');
    await file().ensure();
    assert.equal(onDisk(), 'level: mid');
  });

  it('is made by its first value, too, and the journal with it', async () => {
    await file().change({ level: 'senior', remote: false });
    const { profile, problems } = await file().read();
    assert.deepEqual(
      { profile, problems },
      { profile: { ...EMPTY_PROFILE, level: 'senior', remote: false }, problems: [] },
    );
    assert.deepEqual(readdirSync(join(folder.path, 'brag')), ['profile.yml']);
  });

  for (const newline of ['\n', '\r\n']) {
    it(`keeps remarks, keys of the future and every other byte, lines ended by ${JSON.stringify(newline)}`, async () => {
      const text = BY_HAND.replaceAll('\n', newline);
      write(text);
      await file().change({ target: 'principal', remote: true });
      assert.equal(
        onDisk(),
        `${text.replace('target:   staff   #', 'target:   principal   #')}remote: true${newline}`,
      );
    });
  }

  it('counts for what is known of it, and names the line of what is not', async () => {
    write(BY_HAND.replace('level: senior', 'level: senior\ntrack: astronaut'));
    const { profile, problems } = await file().read();
    assert.deepEqual(profile, {
      ...EMPTY_PROFILE,
      target: 'staff',
      level: 'senior',
      deepAreas: ['databases'],
    });
    assert.deepEqual(
      problems.map(({ line, message }) => `${line}: ${formatMessage(message).slice(0, 26)}`),
      ['3: There is no key “pronouns”', '6: “astronaut” is none of ind'],
    );
  });

  it('keeps bytes that are no UTF-8', async () => {
    write(
      Buffer.concat([Buffer.from('level: mid # '), Buffer.from([0xe9]), Buffer.from('t\xe9\n', 'latin1')]),
    );
    await file().change({ level: 'senior' });
    assert.deepEqual(
      readFileSync(file().path),
      Buffer.concat([Buffer.from('level: senior # '), Buffer.from([0xe9]), Buffer.from('t\xe9\n', 'latin1')]),
    );
  });

  const broken = ['level: mid\nlevel: senior\n', '- a\n', 'level: [mid\n', '\tlevel: mid\n', '\u0000'];
  for (const text of broken) {
    it(`is read and left alone when it has to be mended first: ${JSON.stringify(text)}`, async () => {
      write(text);
      assert.notEqual((await file().read()).problems.length, 0);
      await assertUserError(file().change({ remote: true }), 'profile-not-editable');
      assert.equal(onDisk(), text);
    });
  }

  it('is explained when a folder stands in its place', async () => {
    mkdirSync(file().path, { recursive: true });
    await assertUserError(file().read(), 'file-is-folder', file().path);
    await assertUserError(file().change({ level: 'mid' }), 'file-is-folder', file().path);
    await assertUserError(file().ensure(), 'file-is-folder', file().path);
  });

  it('is explained when it may not be written', async () => {
    write('level: mid\n');
    chmodSync(file().path, 0o444);
    await assertUserError(file().change({ level: 'senior' }), 'file-read-only', file().path);
    assert.equal(onDisk(), 'level: mid\n');
  });

  it('starts no second journal where a disk has gone', async () => {
    rmSync(folder.path, { recursive: true });
    assert.deepEqual((await file().read()).profile, EMPTY_PROFILE);
    await assertUserError(file().change({ level: 'mid' }), 'folder-missing', folder.path);
    assert.equal(existsSync(folder.path), false);
  });

  it('takes what two windows say at once', async () => {
    write(BY_HAND);
    await Promise.all([
      file().change({ level: 'staff' }),
      file().change({ target: 'principal' }),
      file().change({ track: 'individual' }),
      file().change({ remote: true }),
    ]);
    const { level, target, track, remote } = (await file().read()).profile;
    assert.deepEqual([level, target, track, remote], ['staff', 'principal', 'individual', true]);
    assert.ok(onDisk().startsWith('# Mine. Do not touch.\n'));
    assert.deepEqual(readdirSync(join(folder.path, 'brag')), ['profile.yml']);
  });
});
