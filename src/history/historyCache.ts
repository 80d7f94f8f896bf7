import { joinParts, splitParts } from './binaryParts.ts';
import type { Commit } from './commit.ts';
import type { HistoryState, RevertingCommit } from './historyState.ts';
import type { OwnHistory } from './ownHistory.ts';

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
  /** `null` when it was too large to be kept or cannot be read. */
  state(): HistoryState | null;
}

/** Everything that {@link encodeHistoryCache} writes. */
export interface CacheContent {
  readonly key: CacheKey;
  readonly moment: CacheMoment;
  readonly result: CachedResult;
  readonly state: HistoryState;
}

/** JSON that goes with the columns of the graph. */
interface StateRecord {
  readonly size: number;
  readonly hashLength: number;
  readonly moreParents: readonly (readonly [number, readonly number[]])[];
  readonly own: readonly (readonly [number, Commit])[];
  readonly reverts: readonly RevertingCommit[];
  readonly merges: readonly Commit[];
}

/**
 * Writes a cache. Parts: key and moment, result, state (JSON), then the columns of the graph. Numbers are in the
 * machine's byte order: a cache does not travel.
 */
export function encodeHistoryCache({ key, moment, result, state }: CacheContent): Uint8Array {
  const { graph } = state;
  const parts = [jsonBytes({ key, moment }), jsonBytes(result)];
  if (graph.size <= MAX_NODES) {
    const record: StateRecord = {
      size: graph.size,
      hashLength: graph.hashLength,
      moreParents: [...graph.moreParents],
      own: [...state.own],
      reverts: state.reverts,
      merges: [...state.merges.values()],
    };
    parts.push(
      jsonBytes(record),
      graph.hashes,
      bytesOf(graph.firstParents),
      bytesOf(graph.secondParents),
      bytesOf(graph.suffixNumbers),
      bytesOf(graph.commitTimes),
      graph.flags,
    );
  }
  return joinParts(SCHEMA, parts);
}

/** Opens a cache without copying it; `null` when it is damaged or of another version. */
export function openHistoryCache(bytes: Uint8Array): HistoryCache | null {
  const parts = splitParts(SCHEMA, bytes);
  const head = parseJson<{ key: CacheKey; moment: CacheMoment }>(parts?.[0]?.());
  if (parts === null || head === null) return null;
  return {
    ...head,
    result: () => parseJson<CachedResult>(parts[1]?.()),
    state: () => stateOf(parseJson<StateRecord>(parts[2]?.()), parts.slice(3)),
  };
}

function stateOf(
  record: StateRecord | null,
  columns: readonly (() => Uint8Array | null)[],
): HistoryState | null {
  const [hashes, firstParents, secondParents, suffixNumbers, commitTimes, flags] = columns.map((column) =>
    column(),
  );
  if (!record || !hashes || !firstParents || !secondParents || !suffixNumbers || !commitTimes || !flags)
    return null;
  return {
    graph: {
      size: record.size,
      hashLength: record.hashLength,
      hashes,
      firstParents: new Int32Array(firstParents.buffer, firstParents.byteOffset, record.size),
      secondParents: new Int32Array(secondParents.buffer, secondParents.byteOffset, record.size),
      moreParents: new Map(record.moreParents),
      flags,
      suffixNumbers: new Uint32Array(suffixNumbers.buffer, suffixNumbers.byteOffset, record.size),
      commitTimes: new Uint32Array(commitTimes.buffer, commitTimes.byteOffset, record.size),
    },
    own: new Map(record.own),
    reverts: record.reverts,
    merges: new Map(record.merges.map((commit) => [commit.hash, commit])),
  };
}

function bytesOf(column: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The parts are our own and intact (see the checksum): their shape is that of the schema. */
function parseJson<T>(bytes: Uint8Array | null | undefined): T | null {
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as T) : null;
}
