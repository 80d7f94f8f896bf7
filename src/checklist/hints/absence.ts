import type { Hint } from './hint.ts';
import type { SeenFile } from './seenFile.ts';

/** Code that grows by less, or is only rebuilt, may be covered by the tests there are. */
const MIN_UNTESTED_LINES = 12;

/** Tests that stand in the file of the code they test: Rust, D, Zig. */
const INLINE_TEST =
  /#\[(?:tokio::)?test\b|#\[cfg\(test\)\]|\bassert(?:_debug)?_(?:eq|ne|snapshot)!|^\s*(?:unittest\b|test\s+")/;

/** New code without a changed test anywhere: at the file with most of it. */
export function untested(seen: readonly SeenFile[]): readonly Hint[] {
  const code = seen.filter(({ role, language }) => role === 'code' && language.isProgram);
  const isTested =
    seen.some(({ role, file }) => role === 'test' && file.status !== 'deleted') ||
    code.some(({ code: lines }) => lines.some(({ text }) => INLINE_TEST.test(text)));
  const growth = code.reduce((sum, { file, code: lines }) => sum + lines.length - file.removed, 0);
  if (isTested || growth < MIN_UNTESTED_LINES) return [];
  const largest = code.reduce((best, other) => (other.code.length > best.code.length ? other : best));
  return [
    {
      rule: 'no-tests',
      questions: ['correctness.tests'],
      reason: 'code changes, but no test does',
      path: largest.file.path,
      line: null,
    },
  ];
}

/** A file of a service, by its folder or its name. */
const SERVICE_PATH =
  /(?:^|\/)(?:services?|handlers?|controllers?|workers?|consumers?|producers?|jobs?|endpoints?|resolvers?|gateways?)\/|(?:Service|Handler|Controller|Worker|Consumer|Job|Processor|Gateway|[._-](?:service|handler|controller|worker|consumer|job|processor|gateway))\.\w+$/;

/** What runs before a user's eyes reports there. */
const CLIENT_PATH =
  /(?:^|\/)(?:frontend|front-end|client|clients?|ui|web|www|components|views|hooks|pages|browser|mobile|ios|android|cli|cmd|commands?|javascripts?|webview)\//i;

/** Smaller files delegate, and what they call has the logs. */
const MIN_SERVICE_LINES = 20;

/** A line that can fail, or that tells that something else did. */
const CAN_FAIL = /\b(?:await|catch|except|rescue|throw|throws|raise|err\s*!=\s*nil|Result<|requests|http)\b/;

const TELEMETRY =
  /log(?:s|ger|ging|f)?\b|\blog[A-Z_.:!(]|_log\b|\bLog\.|console\.|slog|zap\.|zerolog|tracing|trac(?:e|er)\b|\bspan\b|metric|counter|histogram|gauge|prometheus|statsd|telemetry|sentry|monitor|instrument|\b(?:debug|info|warn|error|trace)!\(/i;

/** New parts of a service that neither log nor count anything. */
export function silentServices(seen: readonly SeenFile[]): readonly Hint[] {
  const silent = seen.filter(({ file, role, language, code }) => {
    if (file.status !== 'added' || role !== 'code' || !language.isForServers || file.unread) return false;
    if (!SERVICE_PATH.test(file.path) || CLIENT_PATH.test(file.path)) return false;
    if (code.length < MIN_SERVICE_LINES) return false;
    return code.some((line) => CAN_FAIL.test(line.code)) && !code.some(({ text }) => TELEMETRY.test(text));
  });
  return silent.map(({ file }) => ({
    rule: 'no-telemetry',
    questions: ['observability.logs', 'observability.metrics'],
    reason: 'a new part of a service without logs or metrics',
    path: file.path,
    line: null,
  }));
}
