/**
 * Results of earlier builds, found by all that they were made of. Nothing depends on it but time: a result that is not
 * there, or not whole, is made again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Gives back a result of earlier, or makes it and keeps it.
 * @param name what it is
 * @param inputs all that it is made of, besides the code and the settings of the build
 * @param make makes it: data that can be cloned, and nothing but that. What it throws is not kept
 */
export type Remember = <T>(name: string, inputs: readonly (string | Uint8Array)[], make: () => T) => T;

/** For where nothing is kept. */
export const makeAlways: Remember = (_name, _inputs, make) => make();

const digestOf = (data: Uint8Array) => createHash('sha256').update(data).digest();
const digestLength = 32;

export class ResultCache {
  readonly #folder: string;
  readonly #salt: string;
  readonly #isRead: boolean;
  readonly #used = new Set<string>();
  /** Once something could not be written, nothing more is: the disk is full, or not ours. */
  #isWritten = true;

  /**
   * @param folder where the results are
   * @param salt names the code and the settings of the build: with others, other results are made
   * @param isRead false where everything is to be made again
   */
  constructor(folder: string, salt: string, isRead: boolean) {
    this.#folder = folder;
    this.#salt = salt;
    this.#isRead = isRead;
  }

  readonly remember: Remember = (name, inputs, make) => {
    const key = this.#keyOf(name, inputs);
    this.#used.add(key);
    const kept = this.#isRead ? this.#read(key) : undefined;
    // Whoever asked for this name and these inputs put it there.
    if (kept) return kept.value as ReturnType<typeof make>;
    const value = make();
    this.#write(key, value);
    return value;
  };

  /** Removes every result that this build has not used. */
  removeUnused(): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // It takes room, and no more.
    }
  }

  #keyOf(name: string, inputs: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256').update(this.#salt);
    for (const part of [name, ...inputs]) hash.update(`\0${typeof part}\0${part.length}\0`).update(part);
    return hash.digest('hex');
  }

  #read(key: string): { value: unknown } | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, key));
      const data = bytes.subarray(digestLength);
      return digestOf(data).equals(bytes.subarray(0, digestLength)) ? { value: deserialize(data) } : undefined;
    } catch {
      return undefined;
    }
  }

  #write(key: string, value: unknown): void {
    if (!this.#isWritten) return;
    const file = join(this.#folder, key);
    const temporary = `${file}-`;
    try {
      const data = serialize(value);
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, Buffer.concat([digestOf(data), data]));
      renameSync(temporary, file);
    } catch {
      this.#isWritten = false;
      try {
        rmSync(temporary, { force: true });
      } catch {
        // It is of no use to anybody, and overwritten next time.
      }
    }
  }
}
