import assert from 'node:assert/strict';
import * as v from 'valibot';
import { listOf } from '../../../src/adapters/forges/answerParts.ts';
import { createRestClient, type RestRequest } from '../../../src/adapters/forges/restClient.ts';
import { type Loopback, type LoopbackAnswer, startLoopback } from '../../support/forges/loopback.ts';

describe('A forge asked by REST', () => {
  let server: Loopback;
  let answers: readonly LoopbackAnswer[];

  before(async () => {
    let asked = 0;
    let begun: typeof answers = [];
    server = await startLoopback(() => {
      if (asked >= answers.length || begun !== answers) asked = 0;
      begun = answers;
      return answers[asked++] ?? { status: 404, body: {} };
    });
  });
  after(() => server.close());

  const client = createRestClient(
    { token: async () => 'secret', timeout: 10_000, patience: 1 },
    { root: '/api', authorization: (token) => `Bearer ${token}` },
  );
  const request = (): RestRequest<readonly number[]> => ({
    repository: { forge: 'gitlab', host: server.host, fullName: 'acme/pay', webRoot: server.origin },
    path: '/numbers?size=2',
    answer: listOf(v.number()),
    signal: new AbortController().signal,
  });
  const asking = async (...given: readonly LoopbackAnswer[]) => {
    answers = given;
    const before = server.requests.length;
    const { items } = await client.list(request());
    return { items, paths: server.requests.slice(before).map(({ path }) => path) };
  };
  const page = (body: unknown, link: string): LoopbackAnswer => ({ body, headers: { link } });

  it('follows the next page by its number and nothing else in the link', async () => {
    const { items, paths } = await asking(
      page(
        [1],
        '<https://evil.example/steal?page=2&token=x>; title="a, b"; rel="next", </x?page=9>; rel=last',
      ),
      page([2], '</numbers?page=1>; rel="prev"'),
    );
    assert.deepEqual(items, [1, 2]);
    assert.deepEqual(paths, ['/api/numbers?size=2', '/api/numbers?size=2&page=2']);
  });

  const ends = [
    ['leads back', '</x?page=1>; rel="next"'],
    ['has no number', '</x?cursor=abc>; rel="next"'],
    ['is no number', '</x?page=two>; rel="next"'],
    ['is torn', '</x?page=2'],
    ['is of another kind', '</x?page=2>; rel="last"'],
  ] as const;
  for (const [what, link] of ends) {
    it(`ends a list whose link ${what}`, async () => {
      assert.deepEqual((await asking(page([1], link))).items, [1]);
    });
  }

  it('leaves out odd items, not the others', async () => {
    assert.deepEqual((await asking({ body: [1, 'two', null, { three: 3 }, 4] })).items, [1, 4]);
  });

  it('waits once when it is asked to for a short while', async () => {
    const refusal = { status: 429, headers: { 'retry-after': '20' }, body: {} };
    assert.deepEqual((await asking(refusal, { body: [1] })).items, [1]);
    await assert.rejects(asking(refusal, refusal), { code: 'forge-rate-limit' });
  });

  it('says until when the limit holds', async () => {
    const refusal = { status: 429, headers: { 'ratelimit-reset': '4102444800' }, body: {} };
    await assert.rejects(asking(refusal), /after 00:00 \(UTC\)/);
  });

  it('gets over two failures of the forge, not over three', async () => {
    const failure = { status: 503, body: {} };
    assert.deepEqual((await asking(failure, failure, { body: [1] })).items, [1]);
    await assert.rejects(asking(failure, failure, failure), { code: 'forge-out-of-order' });
  });

  const missing = [
    ['is not there', { status: 404, body: {} }],
    ['is not shown', { status: 403, body: { message: '403 Forbidden' } }],
  ] as const;
  for (const [what, answer] of missing) {
    it(`goes on without a part that ${what}`, async () => {
      answers = [answer];
      assert.deepEqual((await client.get({ ...request(), otherwise: [0] })).data, [0]);
      await assert.rejects(asking(answer), { name: 'UserError' });
    });
  }

  it('goes on without a part that breaks the forge only where somebody is told', async () => {
    answers = [{ status: 500, body: {} }];
    let told = 0;
    const onBroken = () => {
      told++;
    };
    assert.deepEqual((await client.get({ ...request(), otherwise: [0], onBroken })).data, [0]);
    assert.equal(told, 1);
    await assert.rejects(client.get({ ...request(), otherwise: [0] }), { code: 'forge-out-of-order' });
  });

  it('takes no list for whole that ends in the middle', async () => {
    for (const status of [403, 404, 500]) {
      answers = [
        page([1], '</x?page=2>; rel="next"'),
        { status, body: {} },
        { status, body: {} },
        { status, body: {} },
      ];
      await assert.rejects(client.list({ ...request(), otherwise: [] }), { name: 'UserError' }, `${status}`);
    }
  });

  it('takes a missing scope and a limit for what they are, whatever the part', async () => {
    answers = [{ status: 403, body: { error: 'insufficient_scope' } }];
    await assert.rejects(client.get({ ...request(), otherwise: [] }), { code: 'forge-scope' });
    answers = [{ status: 403, body: { message: 'API rate limit exceeded' } }];
    await assert.rejects(client.get({ ...request(), otherwise: [] }), { code: 'forge-rate-limit' });
  });
});
