/**
 * PORT to where caches of histories are kept. A cache is a nicety: neither method ever rejects.
 * `key` is any text that tells repositories apart.
 */
export interface HistoryCacheStore {
  /** What was last written under `key`; `null` when it is gone, unreadable or too large. */
  read(key: string): Promise<Uint8Array | null>;
  /** Keeps `bytes` under `key`, whole or not at all. The oldest caches make room. */
  write(key: string, bytes: Uint8Array): Promise<void>;
}
