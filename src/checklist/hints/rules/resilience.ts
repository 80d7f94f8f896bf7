import type { HintRule } from './rule.ts';

/** What goes wrong between parts: retries, time limits, concurrency, calls to others. */
export const RESILIENCE_RULES: readonly HintRule[] = [
  {
    id: 'retry',
    questions: ['correctness.failures', 'operability.cascade'],
    reason: 'retries something',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /(?<![a-zA-Z])((?:retry|retries|Retry|Retries|RETRY|RETRIES|[bB]ack[oO]ff|BACKOFF)(?![a-z])\w{0,40})|(?<=[a-z\d])((?:Retry|Retries|Backoff)(?![a-z])\w{0,40})/,
      orNumber: true,
    },
  },
  {
    id: 'timeout',
    questions: ['operability.cascade'],
    reason: 'sets a time limit',
    files: { roles: ['code', 'configuration'] },
    line: {
      in: 'code',
      pattern:
        /(?:(?<![a-zA-Z])(?:timeout|Timeout|TIMEOUT)|(?<=[a-z\d])Timeout)(?:_?(?:ms|Ms|secs?|Secs?|seconds|Seconds|millis|Millis|s|MS|SECONDS|SECS))?["']?\s{0,9}[=:]\s{0,9}[^=\d]{0,60}\d|\bcontext\.(WithTimeout|WithDeadline)\(|\b(AbortSignal\.timeout|tokio::time::timeout|asyncio\.(?:wait_for|timeout))\(|(?:\.timeout|[a-z]Timeout)\(\s{0,9}(?:\d|\w{0,40}Duration|std::time|time\.)/,
      orNumber: true,
    },
  },
  {
    id: 'concurrency',
    questions: ['correctness.concurrency'],
    reason: 'runs or guards things at the same time',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /\bgo\s+(?:func\b|\w+(?:\.\w+)*\()|\b(?:sync\.(?:RW)?Mutex|sync\.WaitGroup|sync\.Map|errgroup\.|make\(chan\b|threading\.(?:Thread|Lock|RLock)|multiprocessing\.|ThreadPoolExecutor|asyncio\.(?:gather|create_task|Lock)|std::(?:thread|mutex|async)\b|thread::spawn|tokio::spawn|task::spawn|Arc<\s*(?:Mutex|RwLock)|Mutex::new|RwLock::new|ExecutorService|Executors\.new|CompletableFuture\.(?:run|supply)Async|ReentrantLock|ConcurrentHashMap|AtomicInteger|AtomicLong|AtomicReference|Task\.Run|Parallel\.For|SemaphoreSlim|new\s+Worker\b|new\s+Mutex\b|Atomics\.|select_for_update|with_lock|pg_advisory)|\bsynchronized\b\s*(?:\(|\w)/,
    },
  },
  {
    id: 'remote-call',
    questions: ['operability.cascade', 'performance.remote-calls'],
    reason: 'calls another service',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /\b(?:requests|httpx)\.(?:get|post|put|patch|delete|request)\(|\bhttp\.(?:Get|Post|PostForm|NewRequest(?:WithContext)?)\(|\baxios(?:\.(?:get|post|put|patch|delete|request))?\(|\breqwest::|\bnew\s+(?:HttpClient|RestTemplate|OkHttpClient)\b|\bHttpClient\.(?:newHttpClient|newBuilder)\(|\bNet::HTTP\b|\bgrpc\.(?:Dial|NewClient)(?:Context)?\(|(?<![.\w])await\s+fetch\(/,
    },
  },
];
