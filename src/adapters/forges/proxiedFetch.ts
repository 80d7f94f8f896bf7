import { request } from 'node:https';
import { Readable } from 'node:stream';
import { HttpsProxyAgent } from 'https-proxy-agent';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `fetch` through the proxy that the environment names, which Node's own passes over unless it is told otherwise; that one for
 * everything that needs no proxy. What it takes and gives is what `guardedFetch` needs: text to send, no redirects.
 */
export function proxiedFetch(env: Environment): typeof fetch {
  const agents = new Map<string, HttpsProxyAgent<string>>();
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const proxy = proxyFor(url, env);
    if (proxy === null) return fetch(input, init);
    const agent = agents.get(proxy.href) ?? new HttpsProxyAgent(proxy.href, { keepAlive: true });
    agents.set(proxy.href, agent);
    return throughProxy(url, init ?? {}, agent);
  };
}

/** The proxy for `url`, by the variables that curl and git read; `null` for none. */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment): URL | null {
  const named = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const text = named('HTTPS_PROXY') || named('ALL_PROXY');
  const address = text.includes('://') ? text : `http://${text}`;
  if (protocol !== 'https:' || text === '' || !URL.canParse(address)) return null;
  const isExcepted = named('NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => covers(entry, hostname, port || '443'));
  const proxy = new URL(address);
  return isExcepted || !/^https?:$/.test(proxy.protocol) ? null : proxy;
}

/** Whether an entry of NO_PROXY (`*`, `acme.com`, `.acme.com`, `*.acme.com`, `acme.com:8443`) is about the host. */
function covers(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = '', itsPort = port] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
  return name !== '' && itsPort === port && (hostname === name || hostname.endsWith(`.${name}`));
}

function throughProxy(url: URL, init: RequestInit, agent: HttpsProxyAgent<string>): Promise<Response> {
  const { method = 'GET', signal } = init;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      headers: Object.fromEntries(new Headers(init.headers)),
      agent,
      ...(signal && { signal }),
    });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      const { statusCode: status = 0, headersDistinct } = answer;
      const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      );
      const hasBody = status !== 204 && status !== 304;
      if (!hasBody) answer.resume();
      const body = hasBody ? (Readable.toWeb(answer) as ReadableStream<Uint8Array>) : null;
      // Only statuses that end an exchange can be told as a `Response`.
      if (status >= 200 && status <= 599) resolve(new Response(body, { status, headers }));
      else reject(new Error(`Status ${status}`));
    });
    sent.end(typeof init.body === 'string' ? init.body : undefined);
  });
}
