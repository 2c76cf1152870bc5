/**
 * Cache of build results, keyed by their inputs. It only affects build time: a missing or damaged result is computed
 * again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Returns a cached result, or computes and stores it.
 * @param name of the result
 * @param inputs everything it depends on besides code and build settings
 * @param make computes it: structured-cloneable data. Errors are not cached
 */
export type Remember = <T>(name: string, inputs: readonly (string | Uint8Array)[], make: () => T) => T;

/** The same for an asynchronous result. */
export type RememberAsync = <T>(
  name: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<T>,
) => Promise<T>;

/**
 * The same for many small results, stored together.
 * @param items inputs of each
 * @param make computes that of an item
 */
export type RememberEach = <I extends readonly (string | Uint8Array)[], T>(
  name: string,
  items: readonly I[],
  make: (inputs: I) => T,
) => T[];

/** A cache that stores nothing. */
export const makeAlways: Remember = (_name, _inputs, make) => make();

/** The same for many. */
export const makeEach: RememberEach = (_name, items, make) => items.map(make);

/** A stored result, with the keys of the results it was computed from. */
interface StoredResult {
  value: unknown;
  parts: string[];
}

const digestOf = (data: Uint8Array) => createHash('sha256').update(data).digest();
const digestLength = 32;

export class ResultCache {
  readonly #folder: string;
  readonly #salt: string;
  readonly #isRead: boolean;
  readonly #used = new Set<string>();
  /** For each result being computed, the keys of the results it uses. */
  readonly #making: Set<string>[] = [];
  /** After a failed write (full disk, missing permissions), nothing more is written. */
  #isWritten = true;

  /**
   * @param folder of the cache
   * @param salt identifies code and build settings
   * @param isRead false to compute everything again
   */
  constructor(folder: string, salt: string, isRead: boolean) {
    this.#folder = folder;
    this.#salt = salt;
    this.#isRead = isRead;
  }

  readonly remember: Remember = (name, inputs, make) => {
    const { key, kept } = this.#lookUp(name, inputs);
    // The type belongs to the name and inputs.
    if (kept) return kept.value as ReturnType<typeof make>;
    const parts = new Set<string>();
    this.#making.push(parts);
    try {
      const value = make();
      this.#write(key, { value, parts: [...parts] });
      return value;
    } finally {
      this.#making.pop();
    }
  };

  readonly rememberAsync: RememberAsync = async (name, inputs, make) => {
    const { key, kept } = this.#lookUp(name, inputs);
    if (kept) return kept.value as Awaited<ReturnType<typeof make>>;
    const value = await make();
    this.#write(key, { value, parts: [] });
    return value;
  };

  readonly rememberEach: RememberEach = (name, items, make) => {
    type Result = ReturnType<typeof make>;
    const file = this.#keyOf(name, []);
    this.#used.add(file);
    const kept = (this.#isRead ? this.#read(file)?.value : undefined) as ReadonlyMap<string, Result> | undefined;
    const made = new Map<string, Result>();
    let isOther = items.length !== kept?.size;
    const results = items.map((inputs) => {
      const key = this.#keyOf(name, inputs);
      // A result may be undefined.
      isOther ||= !kept?.has(key);
      const result = kept?.has(key) ? (kept.get(key) as Result) : make(inputs);
      made.set(key, result);
      return result;
    });
    if (isOther) this.#write(file, { value: made, parts: [] });
    return results;
  };

  /** Deletes every result that this build did not use. */
  removeUnused(): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // An unused file does no harm.
    }
  }

  #lookUp(name: string, inputs: readonly (string | Uint8Array)[]) {
    const key = this.#keyOf(name, inputs);
    const kept = this.#isRead ? this.#read(key) : undefined;
    // Keeps the parts of a cached result: once its inputs change, it is computed from them again.
    for (const used of [key, ...(kept?.parts ?? [])]) for (const keys of [this.#used, ...this.#making]) keys.add(used);
    return { key, kept };
  }

  #keyOf(name: string, inputs: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256').update(this.#salt);
    for (const part of [name, ...inputs]) hash.update(`\0${typeof part}\0${part.length}\0`).update(part);
    return hash.digest('hex');
  }

  #read(key: string): StoredResult | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, key));
      const data = bytes.subarray(digestLength);
      return digestOf(data).equals(bytes.subarray(0, digestLength)) ? (deserialize(data) as StoredResult) : undefined;
    } catch {
      return undefined;
    }
  }

  #write(key: string, kept: StoredResult): void {
    if (!this.#isWritten) return;
    const file = join(this.#folder, key);
    const temporary = `${file}-`;
    try {
      const data = serialize(kept);
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, Buffer.concat([digestOf(data), data]));
      renameSync(temporary, file);
    } catch {
      this.#isWritten = false;
      try {
        rmSync(temporary, { force: true });
      } catch {
        // A leftover temporary file does no harm; the next build overwrites it.
      }
    }
  }
}
