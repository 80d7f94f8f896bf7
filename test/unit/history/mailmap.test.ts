import assert from 'node:assert/strict';
import { aliasesIn } from '../../../src/history/mailmap.ts';

describe('aliasesIn', () => {
  for (const [line, aliases] of [
    ['Ada Example <ada@example.com> <ada@old.example>', ['ada@old.example']],
    ['<ada@example.com> <ada@old.example> # since 2020', ['ada@old.example']],
    ['Ada <ADA@example.com><Ada@Old.example>', ['Ada@Old.example']],
    ['Ada Example <ada@example.com> Ada Old <shared@example.com>', []],
    ['Ada Example <ada@example.com>', []],
    ['# Ada <ada@example.com> <ada@old.example>', []],
    ['Bob <bob@example.com> <bob@old.example>', []],
    ['<> <>', []],
    ['<'.repeat(100_000), []],
  ] as const) {
    it(`finds ${JSON.stringify(aliases)} in ${JSON.stringify(line.slice(0, 70))}`, () => {
      assert.deepEqual(aliasesIn(`${line}\r\n`, ['ada@example.com', '']), aliases);
    });
  }
});
