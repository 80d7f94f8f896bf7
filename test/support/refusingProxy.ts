import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy on this machine that lets nothing through. */
export interface RefusingProxy {
  readonly origin: string;
  /** `HOST:PORT` of each tunnel and the address of each plain request that somebody wanted, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a {@link RefusingProxy}. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  // A socket that asked for a tunnel is no longer the server's to close.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes the proxy must not keep its process alive.
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Environment in which Node, git and whatever else reads the usual variables ask the proxy, but for this machine. */
export function proxyEnvironment({ origin }: RefusingProxy): Readonly<Record<string, string>> {
  const names = ['http_proxy', 'https_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
  return {
    ...Object.fromEntries(names.map((name) => [name, origin])),
    NODE_USE_ENV_PROXY: '1',
    no_proxy: 'localhost,127.0.0.1',
    NO_PROXY: 'localhost,127.0.0.1',
  };
}
