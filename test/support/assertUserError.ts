import assert from 'node:assert/strict';
import { UserError } from '../../src/base/userError.ts';

/** Asserts that `promise` rejects with a `UserError` of that code whose text names `mention`. */
export async function assertUserError(promise: Promise<unknown>, code: string, mention = ''): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof UserError, String(error));
    assert.equal(error.code, code);
    assert.ok(error.message.includes(mention), error.message);
    return true;
  });
}
