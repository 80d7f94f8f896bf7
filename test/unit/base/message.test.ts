import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/base/message.ts';
import { UserError } from '../../../src/base/userError.ts';

describe('formatMessage', () => {
  it('puts values in place of their names', () => {
    assert.equal(formatMessage(message('{n} commits by {who}', { n: 3, who: 'Ada' })), '3 commits by Ada');
  });

  it('leaves a placeholder without a value as it is', () => {
    assert.equal(formatMessage(message('{n} of {all}', { n: 3 })), '3 of {all}');
  });

  it('does not fill placeholders that come from a value', () => {
    assert.equal(formatMessage(message('{a} {b}', { a: '{b}', b: 1 })), '{b} 1');
  });
});

describe('UserError', () => {
  it('says what is wrong and then what to do', () => {
    const error = new UserError('git-missing', message('Git was not found.'), message('Install it.'));
    assert.equal(error.message, 'Git was not found. Install it.');
  });
});
