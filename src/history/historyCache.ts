import { joinParts, splitParts } from './binaryParts.ts';
import type { Commit } from './commit.ts';
import { decodeCommits, encodeCommits } from './commitRecords.ts';
import type { HistoryGraph } from './graph/historyGraph.ts';
import type { HistoryState } from './historyState.ts';
import type { OwnHistory } from './ownHistory.ts';
import type { Revert } from './reverts.ts';
import type { Role } from './role.ts';

/** Raised whenever the format, or what is read from a log, changes: older caches are then ignored. */
const SCHEMA = 1;
/** A graph larger than this (about 70 MB) is not kept; every refresh with news then reads everything. */
const MAX_NODES = 2_000_000;

/** What a cache was made from. Equal values mean that reading again would give the same. */
export interface CacheKey {
  /** `Identity.key`. */
  readonly identity: string;
  readonly fingerprint: string;
  /** `LogRange.committedSince` of the reading. */
  readonly committedSince: string | null;
}

/** The moving part: tips and period. When these are equal as well, the result is. */
export interface CacheMoment {
  /** Hashes in the order of attribution, the main branch first. */
  readonly tips: readonly string[];
  /** `FROM..TO`, or empty for everything. */
  readonly period: string;
}

/** A result without what is asked anew each time. */
export type CachedResult = Omit<OwnHistory, 'description'>;

/** A decoded cache. The parts are decoded when they are asked for. */
export interface HistoryCache {
  readonly key: CacheKey;
  readonly moment: CacheMoment;
  /** `null` when it cannot be read. */
  result(): CachedResult | null;
  /** `null` when it was not kept or cannot be read. */
  state(): HistoryState | null;
}

/** Everything that {@link encodeHistoryCache} writes. */
export interface CacheContent {
  readonly key: CacheKey;
  readonly moment: CacheMoment;
  readonly result: CachedResult;
  /** `null` when it is of no use for the next reading. */
  readonly state: HistoryState | null;
}

/** A commit is its place in the two tables of commits, the one of the result first. */
interface ResultRecord extends Pick<CachedResult, 'suffixIsPullRequest' | 'notes'> {
  /** Commit, role, 1 when on the main branch, and places in `merges`. */
  readonly commits: readonly (readonly [number, Role, 0 | 1, ...number[]])[];
  /** Commit, `sideCommits`, `ownCommits`. */
  readonly merges: readonly (readonly [number, number, number])[];
  readonly reverts: readonly number[];
}

/** What goes with the columns of the graph. Nodes come before commits. */
interface StateRecord {
  readonly size: number;
  readonly hashLength: number;
  readonly moreParents: readonly (readonly [number, readonly number[]])[];
  readonly own: readonly (readonly [number, number])[];
  readonly reverts: readonly (readonly [number, number, Revert])[];
  readonly merges: readonly number[];
}

/**
 * Writes a cache. Parts: key and moment, result, its commits, state, its further commits, then the columns of the
 * graph. Numbers are in the machine's byte order: a cache does not travel.
 */
export function encodeHistoryCache({ key, moment, result, state }: CacheContent): Uint8Array {
  const table = createCommitTable();
  const resultRecord = recordOfResult(result, table);
  const parts = [[jsonBytes({ key, moment })], [jsonBytes(resultRecord)], encodeCommits(table.take())];
  if (state !== null && state.graph.size <= MAX_NODES) {
    const { graph } = state;
    const stateRecord: StateRecord = {
      size: graph.size,
      hashLength: graph.hashLength,
      moreParents: [...graph.moreParents],
      own: Array.from(state.own, ([node, commit]) => [node, table.place(commit)]),
      reverts: state.reverts.map(({ node, commit, revert }) => [node, table.place(commit), revert]),
      merges: Array.from(state.merges.values(), table.place),
    };
    const columns = COLUMNS.map((column) => [bytesOf(graph[column])]);
    parts.push([jsonBytes(stateRecord)], encodeCommits(table.take()), ...columns);
  }
  return joinParts(SCHEMA, parts);
}

/** Opens a cache without copying it; `null` when it is damaged or of another version. */
export function openHistoryCache(bytes: Uint8Array): HistoryCache | null {
  const parts = splitParts(SCHEMA, bytes);
  const [head, result, resultCommits, state, stateCommits, ...columns] = parts ?? [];
  const opened = parseJson<{ key: CacheKey; moment: CacheMoment }>(head?.());
  if (opened === null) return null;
  return {
    ...opened,
    result() {
      const record = parseJson<ResultRecord>(result?.());
      const commits = resultCommits?.();
      return record && commits ? resultOfRecord(record, decodeCommits(commits)) : null;
    },
    state() {
      const record = parseJson<StateRecord>(state?.());
      const tables = [resultCommits?.(), stateCommits?.()];
      const graph = record && graphOf(record, columns);
      if (!graph || !tables[0] || !tables[1]) return null;
      return stateOfRecord(record, graph, [...decodeCommits(tables[0]), ...decodeCommits(tables[1])]);
    },
  };
}

function recordOfResult(result: CachedResult, table: CommitTable): ResultRecord {
  const places = new Map(result.merges.map(({ commit }, index) => [commit.hash, index]));
  return {
    suffixIsPullRequest: result.suffixIsPullRequest,
    notes: result.notes,
    commits: result.commits.map(({ commit, role, mergedBy, isOnMain }) => [
      table.place(commit),
      role,
      isOnMain ? 1 : 0,
      ...mergedBy.map((hash) => places.get(hash) ?? 0),
    ]),
    merges: result.merges.map(({ commit, sideCommits, ownCommits }) => [
      table.place(commit),
      sideCommits,
      ownCommits,
    ]),
    reverts: result.reverts.map(table.place),
  };
}

function resultOfRecord(record: ResultRecord, commits: readonly Commit[]): CachedResult {
  const at = (place: number) => commits[place] as Commit;
  const merges = record.merges.map(([place, sideCommits, ownCommits]) => ({
    commit: at(place),
    sideCommits,
    ownCommits,
  }));
  return {
    commits: record.commits.map(([place, role, onMain, ...around]) => ({
      commit: at(place),
      role,
      mergedBy: around.map((merge) => merges[merge]?.commit.hash ?? ''),
      isOnMain: onMain === 1,
    })),
    merges,
    reverts: record.reverts.map(at),
    suffixIsPullRequest: record.suffixIsPullRequest,
    notes: record.notes,
  };
}

function stateOfRecord(record: StateRecord, graph: HistoryGraph, commits: readonly Commit[]): HistoryState {
  const at = (place: number) => commits[place] as Commit;
  return {
    graph,
    own: new Map(record.own.map(([node, place]) => [node, at(place)])),
    reverts: record.reverts.map(([node, place, revert]) => ({ node, commit: at(place), revert })),
    merges: new Map(record.merges.map((place) => [at(place).hash, at(place)])),
  };
}

/** The columns of the graph in the order of their parts. */
const COLUMNS = ['hashes', 'firstParents', 'secondParents', 'suffixNumbers', 'commitTimes', 'flags'] as const;

function graphOf(
  { size, hashLength, moreParents }: StateRecord,
  columns: readonly (() => Uint8Array | null)[],
): HistoryGraph | null {
  const [hashes, firstParents, secondParents, suffixNumbers, commitTimes, flags] = columns.map((read) =>
    read(),
  );
  if (!hashes || !firstParents || !secondParents || !suffixNumbers || !commitTimes || !flags) return null;
  const numbers = <T>(
    type: new (buffer: ArrayBufferLike, start: number, length: number) => T,
    from: Uint8Array,
  ) => new type(from.buffer, from.byteOffset, size);
  return {
    size,
    hashLength,
    hashes,
    firstParents: numbers(Int32Array, firstParents),
    secondParents: numbers(Int32Array, secondParents),
    moreParents: new Map(moreParents),
    flags,
    suffixNumbers: numbers(Uint32Array, suffixNumbers),
    commitTimes: numbers(Uint32Array, commitTimes),
  };
}

/** Gives each commit one place, in the order in which they are first seen. */
interface CommitTable {
  place(commit: Commit): number;
  /** The commits placed since the last call. */
  take(): Commit[];
}

function createCommitTable(): CommitTable {
  const places = new Map<string, number>();
  const placed: Commit[] = [];
  return {
    place(commit) {
      const known = places.get(commit.hash);
      if (known !== undefined) return known;
      placed.push(commit);
      places.set(commit.hash, places.size);
      return places.size - 1;
    },
    take: () => placed.splice(0),
  };
}

function bytesOf(column: Uint8Array | Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The parts are our own and intact (see the checksum): their shape is that of the schema. */
function parseJson<T>(bytes: Uint8Array | null | undefined): T | null {
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as T) : null;
}
