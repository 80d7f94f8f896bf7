import { patch } from './patch.ts';

/** A change, and the questions that it makes worth asking, sorted; the line of the first hint where it matters. */
export interface HintExample {
  readonly name: string;
  readonly diff: string;
  readonly questions: readonly string[];
  readonly line?: number;
}

const MIGRATION = ['operability.order', 'operability.rollback', 'performance.data-volume'];
const ROUTE = ['security.abuse', 'security.authorisation', 'security.validation'];
const DEPENDENCY = ['maintainability.dependency', 'security.supply-chain'];

/** Changes that ask for something. */
export const ASKING: readonly HintExample[] = [
  {
    name: 'a Django migration',
    diff: patch(
      'shop/migrations/0042_order_currency.py',
      `+from django.db import migrations, models
+class Migration(migrations.Migration):
+    operations = [
+        migrations.AddField("order", "currency", models.CharField(max_length=3, default="EUR")),
+    ]`,
      'added',
    ),
    questions: MIGRATION,
    line: 2,
  },
  {
    name: 'a Rails migration that drops a column',
    diff: patch(
      'db/migrate/20261102101500_drop_legacy_token.rb',
      '+class DropLegacyToken < ActiveRecord::Migration[8.0]\n+  def change\n+    remove_column :users, :legacy_id, :string\n+  end\n+end',
      'added',
    ),
    questions: ['correctness.existing-data', ...MIGRATION],
  },
  {
    name: 'a Flyway script',
    diff: patch(
      'src/main/resources/db/V12__add_index.sql',
      '+CREATE INDEX CONCURRENTLY orders_by_day ON orders (created_at);',
      'added',
    ),
    questions: MIGRATION,
  },
  {
    name: 'a Prisma schema',
    diff: patch('prisma/schema.prisma', '+  nickname  String?'),
    questions: MIGRATION,
    line: 12,
  },
  {
    name: 'an Express route',
    diff: patch(
      'src/server/orders.ts',
      "+router.post('/orders/:id/refund', (req, res) => refund(req, res));",
    ),
    questions: ROUTE,
  },
  {
    name: 'a FastAPI route',
    diff: patch('app/api/users.py', '+@router.get("/users/{user_id}")\n+async def read_user(user_id: int):'),
    questions: ROUTE,
  },
  {
    name: 'a Spring route',
    diff: patch(
      'pay/src/main/java/com/acme/pay/RefundApi.java',
      '+    @PostMapping("/refunds")\n+    Refund create(@RequestBody NewRefund refund) {',
    ),
    questions: ROUTE,
  },
  {
    name: 'a handler of net/http',
    diff: patch('internal/web/web.go', '+\tmux.HandleFunc("/healthz/deep", s.deepHealth)'),
    questions: ROUTE,
  },
  {
    name: 'an ASP.NET endpoint',
    diff: patch('src/Api/Program.cs', '+app.MapDelete("/carts/{id}", (Guid id) => carts.Remove(id));'),
    questions: ROUTE,
  },
  {
    name: 'a route of Next.js',
    diff: patch(
      'app/api/export/route.ts',
      '+export async function GET(request: Request) {\n+  return Response.json(await rows(request));\n+}',
      'added',
    ),
    questions: ROUTE,
  },
  {
    name: 'a remote procedure',
    diff: patch('proto/pay/v1/pay.proto', '+  rpc Refund(RefundRequest) returns (RefundResponse);'),
    questions: ['maintainability.compatibility', 'security.authorisation', 'security.validation'],
  },
  {
    name: 'a new npm package',
    diff:
      patch(
        'package.json',
        '-    "lodash": "4.17.20"\n+    "lodash": "4.17.21",\n+    "left-pad": "^1.3.0"',
      ) + patch('package-lock.json', '+    "node_modules/left-pad": {\n+      "version": "1.3.0",'),
    questions: DEPENDENCY,
    line: 13,
  },
  {
    name: 'a new crate',
    diff: patch('crates/core/Cargo.toml', '+tokio = { version = "1.40", features = ["rt"] }'),
    questions: DEPENDENCY,
  },
  {
    name: 'a new Python requirement',
    diff: patch('pyproject.toml', '+    "httpx>=0.27",'),
    questions: DEPENDENCY,
  },
  {
    name: 'a new Go module',
    diff: patch('go.mod', '+\tgithub.com/redis/go-redis/v9 v9.7.0'),
    questions: DEPENDENCY,
  },
  {
    name: 'a new Maven dependency',
    diff: patch(
      'pom.xml',
      '+    <dependency>\n+      <groupId>org.jooq</groupId>\n+      <artifactId>jooq</artifactId>\n+    </dependency>',
    ),
    questions: DEPENDENCY,
  },
  {
    name: 'a loop that retries',
    diff: patch(
      'src/pay/client.ts',
      '+  for (let attempt = 0; attempt < maxRetries; attempt++) {\n+    if (await send(payment)) return;',
    ),
    questions: ['correctness.failures', 'operability.cascade'],
    line: 12,
  },
  {
    name: 'a time limit that changes',
    diff: patch('lib/http.py', '-    session.read_timeout = 5\n+    session.read_timeout = 60'),
    questions: ['operability.cascade'],
  },
  {
    name: 'a goroutine',
    diff: patch('internal/sync/sync.go', '+\tgo func() {\n+\t\ts.flush(ctx)\n+\t}()'),
    questions: ['correctness.concurrency'],
  },
  {
    name: 'a cache',
    diff: patch('src/prices.ts', '+const priceCache = new Map<string, Price>();'),
    questions: ['performance.cache'],
  },
  {
    name: 'a query glued together',
    diff: patch(
      'src/report.js',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what the change says
      '+  return db.query(`SELECT * FROM orders WHERE day = ${day}`);',
    ),
    questions: ['performance.indexes', 'security.injection'],
  },
  {
    name: 'a command that data may reach',
    diff: patch('tasks/convert.py', '+    subprocess.run(["convert", source, target], check=True)'),
    questions: ['security.injection'],
  },
  {
    name: 'a key in the code',
    diff: patch('src/s3.go', '+const accessKey = "AKIAIOSFODNN7EXAMPLA"'),
    questions: ['security.sensitive-data'],
  },
  {
    name: 'a password that is handled',
    diff: patch('app/models/account.rb', '+    digest(params.fetch(:login), user_password)'),
    questions: ['security.sensitive-data'],
  },
  {
    name: 'a workflow that may write',
    diff: patch('.github/workflows/release.yml', '+    permissions:\n+      contents: write'),
    questions: ['operability.pipeline', 'security.privilege'],
  },
  {
    name: 'a new action',
    diff: patch('.github/workflows/ci.yml', '+      - uses: acme/upload@v2'),
    questions: ['operability.pipeline', 'security.supply-chain'],
  },
  {
    name: 'infrastructure',
    diff: patch('infra/network.tf', '-  min_size = 2\n+  min_size = 3'),
    questions: ['operability.pipeline', 'operability.rollback'],
  },
  {
    name: 'an environment variable',
    diff: patch('src/config.ts', '+  region: process.env.PAY_REGION,'),
    questions: ['operability.configuration'],
  },
  {
    name: 'a feature flag',
    diff: patch('src/checkout.tsx', "+  if (isFeatureEnabled('new-basket')) return <Basket />;"),
    questions: ['operability.rollout'],
  },
  {
    name: 'a public name that is gone',
    diff: patch(
      'src/index.ts',
      '-export function parseAll(text: string): Node[] {\n+function parseEach(text: string): Node[] {',
    ),
    questions: ['maintainability.compatibility'],
  },
  {
    name: 'an OpenAPI description',
    diff: patch('api/openapi.yaml', '+        nickname:\n+          type: string'),
    questions: ['maintainability.compatibility'],
  },
  {
    name: 'code without a test',
    diff: patch(
      'src/basket/total.ts',
      lines(14, (n) => `  const part${n} = price(items[${n}]) * rate;`),
    ),
    questions: ['correctness.tests'],
  },
  {
    name: 'a silent new service, with a test',
    diff:
      patch(
        'src/services/refundService.ts',
        `${lines(20, (n) => `  const step${n} = await ledger.book(entry${n});`)}\n+  throw failed;`,
        'added',
      ) + patch('test/services/refundService.test.ts', "+it('refunds', () => {});", 'added'),
    questions: ['observability.logs', 'observability.metrics'],
  },
  {
    name: 'a file of secrets',
    diff: patch('deploy/id_ed25519', '+-----BEGIN OPENSSH PRIVATE KEY-----', 'added'),
    questions: ['security.sensitive-data'],
  },
  {
    name: 'a function in the cloud',
    diff: patch('functions/resize.py', '+def handler(event, context):'),
    questions: ROUTE,
  },
  {
    name: 'a call to another service',
    diff: patch('src/rates.go', '+\tanswer, err := http.Get(s.ratesURL)'),
    questions: ['operability.cascade', 'performance.remote-calls'],
  },
  {
    name: 'configuration',
    diff: patch('src/main/resources/application.yml', '+  pool-size: 20'),
    questions: ['operability.configuration'],
  },
  {
    name: 'a check of rights that is skipped',
    diff: patch('app/controllers/carts_controller.rb', '+  skip_before_action :authenticate_user'),
    questions: ['security.authorisation'],
  },
  {
    name: 'an option that is gone',
    diff: patch(
      'src/cli.py',
      '-    parser.add_argument("--quiet", action="store_true")\n+    parser.epilog = EPILOG',
    ),
    questions: ['maintainability.compatibility'],
  },
  {
    name: 'a deprecation',
    diff: patch('src/Client.java', '+    @Deprecated(since = "2.0")'),
    questions: ['maintainability.compatibility'],
  },
];

/** Changes that ask for nothing. */
export const SILENT: readonly { readonly name: string; readonly diff: string }[] = [
  { name: 'nothing', diff: '' },
  {
    name: 'a document about retries and migrations',
    diff: patch(
      'docs/operations/retries.md',
      '+Set `timeout` and retry twice; run the migration first: `DROP TABLE old`.',
    ),
  },
  { name: 'a README with a route', diff: patch('README.md', "+app.get('/health', handler)") },
  {
    name: 'a test with a route, a retry and a password',
    diff: patch(
      'src/__tests__/orders.test.ts',
      "+  app.get('/orders', retry(handler, { maxRetries: 3, password: 'correct-horse-battery' }));",
    ),
  },
  {
    name: 'a test in Go with a goroutine',
    diff: patch('internal/sync/sync_test.go', '+\tgo func() { done <- struct{}{} }()'),
  },
  {
    name: 'a rename',
    diff: patch('src/server/refunds.ts', '', { renamedFrom: 'src/server/orders.ts' }),
  },
  {
    name: 'a migration that is renamed',
    diff: patch('db/migrate/20261103_b.rb', '', { renamedFrom: 'db/migrate/20261102_b.rb' }),
  },
  {
    name: 'a file that is deleted',
    diff: patch('src/retry.ts', "-export const retry = 3;\n-router.get('/x', f);", 'deleted'),
  },
  {
    name: 'quotes and semicolons',
    diff: patch('src/server/app.js', '-app.get(\'/orders\', list)\n+app.get("/orders", list);'),
  },
  {
    name: 'a call that is wrapped',
    diff: patch(
      'src/client.py',
      '-    return fetch(url, retries=3, read_timeout=5)\n+    return fetch(\n+        url,\n+        retries=3,\n+        read_timeout=5,\n+    )',
    ),
  },
  {
    name: 'a function that moves to another file',
    diff:
      patch('src/a.ts', '-  const backoff = withRetries(send, { maxRetries });') +
      patch('src/b.ts', '+    const backoff = withRetries(send, { maxRetries });'),
  },
  {
    name: 'a lock file',
    diff: patch('Cargo.lock', '+name = "tokio"\n+version = "1.40.0"'),
  },
  {
    name: 'a version that moves',
    diff:
      patch('package.json', '-    "react": "^18.2.0",\n+    "react": "^19.0.0",') +
      patch('go.mod', '-\tgolang.org/x/net v0.29.0\n+\tgolang.org/x/net v0.30.0'),
  },
  {
    name: 'our own version and the engine',
    diff: patch('package.json', '+  "version": "2.0.0",\n+  "engines": {\n+    "node": ">=22.1"\n+  },'),
  },
  {
    name: 'an indirect module',
    diff: patch('go.mod', '+\tgolang.org/x/text v0.19.0 // indirect'),
  },
  {
    name: 'a pinned action that moves',
    diff: patch(
      '.github/workflows/ci.yml',
      '-      - uses: acme/upload@718ea10b132b3b2eba29c1007bb80653f286566b # v3.0.0\n+      - uses: acme/upload@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.0.1',
    ),
  },
  {
    name: 'an image that moves',
    diff: patch('Dockerfile', '-FROM node:22.1.0-alpine\n+FROM node:22.2.0-alpine'),
  },
  {
    name: 'comments',
    diff:
      patch(
        'src/queue.ts',
        '+  // retry with backoff; the timeout = 30 comes from password\n+  /* go func */\n+   * maxRetries: 3',
      ) +
      patch(
        'jobs/run.py',
        '+    # maxRetries = 3\n+    """Retries with backoff.\n+    timeout = 30\n+    """',
      ),
  },
  {
    name: 'a sentence in a string',
    diff: patch('src/messages.go', '+\treturn errors.New("retry later, timeout: 30, maxRetries reached")'),
  },
  {
    name: 'imports',
    diff: patch(
      'src/main.py',
      '+from tenacity import retry_if_exception\n+import threading\n+from app.cache import lru_cache',
    ),
  },
  {
    name: 'generated code',
    diff:
      patch('api/v1/pay.pb.go', '+func (c *payClient) Refund(ctx context.Context) { go func() {}() }') +
      patch(
        'internal/mocked/store.go',
        '+// Code generated by MockGen. DO NOT EDIT.\n+\tmux.HandleFunc("/x", s.x)\n+\tgo s.run()',
        'added',
      ),
  },
  {
    name: 'vendored code',
    diff: patch('vendor/github.com/acme/retry/retry.go', '+\tmaxRetries := 3\n+\tgo func() {}()'),
  },
  {
    name: 'style sheets and pictures',
    diff:
      patch('src/app.css', '+.timeout { color: red; }') +
      'diff --git a/a.png b/a.png\nindex 1..2 100644\nBinary files a/a.png and b/a.png differ\n',
  },
  {
    name: 'settings of development tools',
    diff:
      patch('tsconfig.json', '+    "strict": true,') +
      patch('eslint.config.js', '+  timeout: 30,') +
      patch('.editorconfig', '+indent_size = 2'),
  },
  {
    name: 'a small fix of code',
    diff: patch('src/total.ts', '-  if (count > limit) return null;\n+  if (count >= limit) return null;'),
  },
  {
    name: 'a timer of the user interface',
    diff: patch(
      'src/toast.ts',
      '+  this.timer = setTimeout(() => this.hide(), delay);\n+  clearTimeout(this.timer);',
    ),
  },
  {
    name: 'words that only begin alike',
    diff: patch(
      'src/rows.ts',
      '+  const cached = retrieve(rows);\n+  const cacheDir = join(root, name);\n+  fireRetreat(rows);',
    ),
  },
  {
    name: 'code with its test',
    diff:
      patch(
        'src/basket/total.ts',
        lines(14, (n) => `  const part${n} = price(items[${n}]) * rate;`),
      ) + patch('test/basket/total.test.ts', "+it('adds up', () => {});"),
  },
  {
    name: 'code that is rebuilt without growing',
    diff: patch(
      'src/basket/total.ts',
      `${lines(14, (n) => `old${n};`).replaceAll('+', '-')}\n${lines(16, (n) => `new${n}(x);`)}`,
    ),
  },
  {
    name: 'a translation',
    diff: patch('locales/de/messages.json', '+  "retry": "Noch einmal", "timeout": 30'),
  },
  {
    name: 'a mode',
    diff: 'diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n',
  },
  {
    name: 'a public name that moves within the file',
    diff: patch(
      'src/index.ts',
      '-export function parse(text: string) {\n+export function parse(text: string, depth = 0) {',
    ),
  },
  {
    name: 'a feature of Rust, which is no flag',
    diff: patch('src/lib.rs', '+#[cfg(feature = "serde")]\n+mod serde_support;'),
  },
  {
    name: 'an example of a password in a message',
    diff: patch('src/help.rb', "+  puts 'password: <your-own-password-here>'"),
  },
];

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `+${line(n)}`).join('\n');
}
