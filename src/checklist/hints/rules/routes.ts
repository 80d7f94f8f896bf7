import type { HintRule } from './rule.ts';

const ROUTE = {
  id: 'route',
  questions: ['security.validation', 'security.authorisation', 'security.abuse'],
  reason: 'adds a route',
};

/** Routes and handlers, by framework. */
export const ROUTE_RULES: readonly HintRule[] = [
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.(?:[cm]?[jt]s|tsx)$/ },
    line: {
      in: 'text',
      // Express, Koa, Fastify, Hono; NestJS.
      pattern:
        /\b(?:app|router|server|api|fastify|\w*[rR]outer)\.((?:get|post|put|patch|delete|all)\(\s*['"`]\/[^'"`]*)|^\s*@((?:Get|Post|Put|Patch|Delete|All)\((?:['"`][^'"`]*['"`])?\)?)/,
    },
  },
  {
    ...ROUTE,
    files: {
      roles: ['code'],
      // Next.js, SvelteKit, Nuxt: the file is the route.
      path: /(?:^|\/)app\/(?:.+\/)?route\.[jt]sx?$|(?:^|\/)pages\/api\/.+\.[jt]sx?$|(?:^|\/)\+server\.[jt]s$|(?:^|\/)server\/api\/.+\.[jt]s$/,
    },
    line: {
      in: 'text',
      pattern:
        /^\s*export\s+(?:default\b|(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE|handler)\b)/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.py$/ },
    line: {
      in: 'text',
      // Flask, FastAPI, Django, Django REST framework.
      pattern:
        /^\s*@\w+\.((?:route|get|post|put|patch|delete|websocket)\(\s*f?["'][^"']*)|^\s*((?:re_)?path\(\s*r?["'][^"']*)|\brouter\.(register\(\s*r?["'][^"']*)|^\s*@(api_view\b.*)/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.(?:java|kt)$/ },
    line: {
      in: 'text',
      // Spring; JAX-RS names the method in an annotation of its own.
      pattern:
        /^\s*@((?:Get|Post|Put|Patch|Delete|Request)Mapping\b.*)|^\s*(@(?:GET|POST|PUT|PATCH|DELETE))\s*$/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.cs$/ },
    line: {
      in: 'text',
      pattern:
        /^\s*\[(Http(?:Get|Post|Put|Patch|Delete)\b[^\]]*)\]|\.(Map(?:Get|Post|Put|Patch|Delete)\(\s*"[^"]*)/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.php$/ },
    line: {
      in: 'text',
      pattern: /#\[(Route\(.*)|\bRoute::((?:get|post|put|patch|delete|resource|apiResource)\(\s*['"][^'"]*)/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.go$/ },
    line: {
      in: 'text',
      // net/http, gorilla, gin, echo, chi.
      pattern:
        /\.(Handle(?:Func)?\(\s*"[^"]*)|\b\w*(?:[rR]outer|[eE]cho|[gG]roup|mux|^\s*[rge])\.((?:GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete)\(\s*"\/[^"]*)|^\s*[rge]\.((?:GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete)\(\s*"\/[^"]*)|^\s*func\s+(?:\([^)]*\)\s*)?(\w+\(\w+ http\.ResponseWriter, \w+ \*http\.Request\))/,
    },
  },
  {
    ...ROUTE,
    files: { roles: ['code'], path: /\.rs$/ },
    line: {
      in: 'text',
      // axum, actix-web, Rocket.
      pattern: /\.(route\(\s*"\/[^"]*)|^\s*#\[((?:get|post|put|patch|delete)\(\s*"[^"]*)/,
    },
  },
  {
    ...ROUTE,
    files: {
      roles: ['code', 'configuration'],
      path: /(?:^|\/)config\/routes(?:\/.+)?\.rb$|(?:^|\/)router\.ex$/,
    },
    line: {
      in: 'text',
      pattern: /^\s*((?:get|post|put|patch|delete|resources?|live|match)\s*\(?\s*["':].*)/,
    },
  },
  {
    id: 'remote-procedure',
    questions: ['security.validation', 'security.authorisation', 'maintainability.compatibility'],
    reason: 'adds a remote procedure',
    files: { roles: ['code'], path: /\.proto$/ },
    line: { in: 'code', pattern: /^\s*rpc\s+(\w+)/ },
  },
  {
    id: 'serverless-handler',
    questions: ['security.validation', 'security.authorisation', 'security.abuse'],
    reason: 'adds a handler',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /^\s*(?:exports\.handler\s*=|export\s+const\s+handler\b|(?:async\s+)?def\s+(?:lambda_)?handler\(event, *context)/,
    },
  },
];
