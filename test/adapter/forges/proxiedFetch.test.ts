import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { guardedFetch } from '../../../src/adapters/forges/guardedFetch.ts';
import { proxiedFetch, proxyFor } from '../../../src/adapters/forges/proxiedFetch.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { startLoopback } from '../../support/forges/loopback.ts';

describe('proxyFor', () => {
  const proxy = 'http://proxy.acme.com:3128';
  const cases: readonly (readonly [
    url: string,
    env: Readonly<Record<string, string>>,
    host: string | null,
  ])[] = [
    ['https://api.github.com/x', { HTTPS_PROXY: proxy }, 'proxy.acme.com:3128'],
    ['https://api.github.com/x', { https_proxy: 'proxy.acme.com:3128' }, 'proxy.acme.com:3128'],
    ['https://api.github.com/x', { ALL_PROXY: 'https://proxy.acme.com' }, 'proxy.acme.com'],
    ['https://api.github.com/x', {}, null],
    ['https://api.github.com/x', { HTTPS_PROXY: '' }, null],
    ['https://api.github.com/x', { HTTPS_PROXY: 'socks5://proxy.acme.com' }, null],
    ['https://api.github.com/x', { HTTPS_PROXY: 'http://' }, null],
    ['http://127.0.0.1:8080/x', { HTTPS_PROXY: proxy, ALL_PROXY: proxy }, null],
    ['https://git.acme.com/x', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, null],
    ['https://git.acme.com/x', { HTTPS_PROXY: proxy, NO_PROXY: 'localhost, .acme.com' }, null],
    ['https://git.acme.com/x', { HTTPS_PROXY: proxy, no_proxy: '*.Acme.com' }, null],
    ['https://git.acme.com/x', { HTTPS_PROXY: proxy, NO_PROXY: 'git.acme.com:443' }, null],
    [
      'https://git.acme.com/x',
      { HTTPS_PROXY: proxy, NO_PROXY: 'git.acme.com:8443,me.com,' },
      'proxy.acme.com:3128',
    ],
  ];
  for (const [url, env, host] of cases) {
    it(`is ${host} for ${url} with ${JSON.stringify(env)}`, () => {
      assert.equal(proxyFor(new URL(url), env)?.host ?? null, host);
    });
  }
});

describe('proxiedFetch', () => {
  let server: Server;
  let asked: { readonly url: string; readonly authorization: string | undefined }[];
  let answer: string;
  const sockets = new Set<Duplex>();
  const ask = (env: Readonly<Record<string, string>> = {}) => {
    const { port } = server.address() as AddressInfo;
    const through = proxiedFetch({ HTTPS_PROXY: `http://ada:secret@127.0.0.1:${port}`, ...env });
    const origin = 'https://forge.invalid';
    return guardedFetch({ origin, fetch: through, timeout: 10_000 })(`${origin}/api`, {
      headers: { authorization: 'Bearer token' },
    });
  };

  beforeEach((done) => {
    asked = [];
    server = createServer().on('connect', ({ url = '', headers }, socket) => {
      asked.push({ url, authorization: headers['proxy-authorization'] });
      socket.end(answer);
      sockets.add(socket);
    });
    server.listen(0, '127.0.0.1', done);
  });
  afterEach((done) => {
    for (const socket of sockets) socket.destroy();
    server.close(done);
  });

  it('asks the proxy for a tunnel to the host, and tells it its own credentials alone', async () => {
    answer = 'HTTP/1.1 200 Connection established\r\n\r\n';
    // The tunnel ends before a handshake.
    await assertUserError(ask(), 'forge-unreachable', 'forge.invalid');
    const authorization = `Basic ${Buffer.from('ada:secret').toString('base64')}`;
    assert.deepEqual(asked, [{ url: 'forge.invalid:443', authorization }]);
  });

  it('says that the proxy wants a sign-in', async () => {
    answer = 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n';
    await assertUserError(ask(), 'forge-proxy', 'forge.invalid');
  });

  it('hands on what the proxy says instead of a tunnel, with its headers', async () => {
    const body = '{"message":"not today"}';
    answer = `HTTP/1.1 403 Forbidden\r\ncontent-type: application/json\r\nx-a: 1\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const response = await ask();
    assert.deepEqual([response.status, response.headers.get('x-a')], [403, '1']);
    assert.deepEqual(await response.json(), { message: 'not today' });
  });

  it('asks directly where there is to be no proxy', async () => {
    await assertUserError(ask({ NO_PROXY: 'forge.invalid' }), 'forge-unreachable');
    assert.deepEqual(asked, []);
    const direct = await startLoopback(() => ({ body: { is: 'here' } }));
    try {
      const response = await guardedFetch({ origin: direct.origin, fetch: proxiedFetch({}) })(direct.origin);
      assert.deepEqual(await response.json(), { is: 'here' });
    } finally {
      await direct.close();
    }
  });
});
