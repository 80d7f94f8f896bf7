import type { HintRule } from './rule.ts';

const SCHEMA = {
  questions: ['operability.rollback', 'performance.data-volume', 'operability.order'],
};

/** Databases: migrations, schemas, queries, caches. */
export const DATA_RULES: readonly HintRule[] = [
  {
    id: 'migration',
    ...SCHEMA,
    reason: 'changes a migration',
    files: {
      roles: ['code', 'configuration'],
      // Django, Alembic, Rails, Ecto, Knex, Prisma, golang-migrate, Flyway, Doctrine, Entity Framework, Liquibase.
      path: /(?:^|\/)(?:migrations?|migrate)\/(?:[^/]+\/)*[vV]?\d{3,}[^/]*\.(?:sql|py|rb|[jt]s|php|exs|go|cs|xml|ya?ml)$|(?:^|\/)prisma\/migrations\/.+\.sql$|(?:^|\/)alembic\/versions\/[^/]+\.py$|(?:^|\/)V\d+(?:[._]\d+)*__[^/]+\.(?:sql|java|kt)$|(?:^|\/)Version\d{14}\.php$|(?:^|\/)db\/changelog\/.+\.(?:xml|ya?ml|sql|json)$/,
    },
  },
  {
    id: 'schema',
    ...SCHEMA,
    reason: 'changes the database schema',
    files: {
      roles: ['code', 'configuration'],
      path: /(?:^|\/)(?:db\/(?:schema\.rb|structure\.sql)|prisma\/[^/]*\.prisma|schema\.prisma|schema\.sql)$/,
    },
  },
  {
    id: 'schema',
    ...SCHEMA,
    reason: 'changes the database schema',
    files: { roles: ['code'], path: /\.(?:sql|ddl)$/ },
    line: {
      in: 'text',
      pattern: /\b(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|TYPE|VIEW|COLUMN)\b/i,
    },
  },
  {
    id: 'data-loss',
    questions: ['operability.rollback', 'correctness.existing-data'],
    reason: 'drops data',
    files: { roles: ['code', 'configuration'] },
    line: {
      in: 'text',
      pattern:
        /\b(?:DROP\s+(?:TABLE|COLUMN)|TRUNCATE\s+TABLE)\b|\b(?:op\.drop_(?:table|column)|migrations\.(?:RemoveField|DeleteModel)|remove_column|dropColumn|dropTable|drop_table)\b/i,
    },
  },
  {
    id: 'query',
    questions: ['performance.indexes'],
    reason: 'adds a query',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'text',
      pattern:
        /\bSELECT\b.{1,80}\bFROM\b|["'`\s](?:ORDER|GROUP)\s+BY\s+\w|["'`]\s*(?:UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b/,
    },
  },
  {
    id: 'cache',
    questions: ['performance.cache'],
    reason: 'adds a cache',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /\b(\w*(?:[cC]ache|CACHE)(?:[A-Z_]\w*)?)\b(?:\s*[:=]\s*(?:new\b|make\(|\{|\[|Map|dict|OrderedDict|lru|LRU|Cache|std::|HashMap|\w*(?:Cache|Map|LRU)\w*(?:\.|::|<|\()))|\bnew\s+(\w*(?:Cache|LRU)\w*)\s*[(<]|@(?:Cacheable|CacheEvict|lru_cache|functools\.(?:lru_)?cache|cached|memoize)\b|\b(?:Rails\.cache\.fetch|Cache::remember|lru\.New\w*|memoize|moka::|redis\.set(?:ex)?)\b/,
      except: /\b(?:cache_?dir|cache_?path|cache_?file|cache_?folder)\b/i,
    },
  },
];
