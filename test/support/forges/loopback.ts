import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as a forge of the tests received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a forge answers. */
export interface LoopbackAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What goes wrong with an answer. `hang` never ends; `cut` ends in the middle; `drop` closes the connection. */
export type Fault =
  | 'hang'
  | 'drop'
  | 'cut'
  | 'html'
  | 'elsewhere'
  | 'badGateway'
  | 'broken'
  | 'signedOut'
  | 'sso'
  | 'secondaryLimit'
  | 'rateLimit'
  | 'tooMany'
  | 'nonsense';

/** Every {@link Fault}. */
export const FAULTS: readonly Fault[] = [
  'hang',
  'drop',
  'cut',
  'html',
  'elsewhere',
  'badGateway',
  'broken',
  'signedOut',
  'sso',
  'secondaryLimit',
  'rateLimit',
  'tooMany',
  'nonsense',
];

/** A server on this machine that stands for a forge. */
export interface Loopback {
  /** `127.0.0.1:12345` */
  readonly host: string;
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  /** What goes wrong with the request of this index, counted from now on; nothing by default. */
  failWith(fault: (index: number) => Fault | null): void;
  close(): Promise<void>;
}

/** Starts a forge that answers by `answer`. */
export async function startLoopback(
  answer: (request: ReceivedRequest) => LoopbackAnswer | Promise<LoopbackAnswer>,
): Promise<Loopback> {
  const requests: ReceivedRequest[] = [];
  let faultOf: (index: number) => Fault | null = () => null;
  let counted = 0;
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { method = '', url = '', headers } = request;
      const received = { method, path: url, headers, body };
      requests.push(received);
      const fault = faultOf(counted++);
      if (fault) fail(fault, response);
      else send(await answer(received), response);
    })();
  });
  const { port } = await listen(server);
  const host = `127.0.0.1:${port}`;
  return {
    host,
    origin: `http://${host}`,
    requests,
    failWith(fault) {
      faultOf = fault;
      counted = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo)),
  );
}

function send({ status = 200, headers = {}, body }: LoopbackAnswer, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function fail(fault: Fault, response: ServerResponse): void {
  const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    send({ status, body, headers }, response);
  const faults: Readonly<Record<Fault, () => void>> = {
    hang: () => {},
    drop: () => response.destroy(),
    cut: () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data": {"viewer": {"log');
    },
    html: () => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Welcome to Hotel Wi-Fi</html>');
    },
    elsewhere: () => {
      response.writeHead(302, { location: 'http://192.0.2.1/login' });
      response.end();
    },
    badGateway: () => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html>Bad gateway</html>');
    },
    broken: () => json(500, { message: '500 Internal Server Error' }),
    signedOut: () => json(401, { message: 'Bad credentials' }),
    sso: () =>
      json(
        403,
        { message: 'Resource protected by organization SAML enforcement.' },
        { 'x-github-sso': 'required; url=https://example.com' },
      ),
    secondaryLimit: () =>
      json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '3600' }),
    rateLimit: () =>
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      ),
    tooMany: () => {
      response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': '3600' });
      response.end('Retry later');
    },
    nonsense: () => json(200, { data: { viewer: 7, repository: 'x', search: [] } }),
  };
  faults[fault]();
}
