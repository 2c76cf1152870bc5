/** A small record that the worker keeps in a cache: browsers end it at any time, and start it again. */

export class StoredRecord<T> {
  private readonly cacheName: string;
  private readonly key: string;
  private readonly empty: T;
  private value: Promise<T> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();

  /** @param key an address that is no page's */
  constructor(cacheName: string, key: string, empty: T) {
    this.cacheName = cacheName;
    this.key = key;
    this.empty = empty;
  }

  read(): Promise<T> {
    this.value ??= this.load().catch(() => this.empty);
    return this.value;
  }

  /** Changes follow each other. Where the copy was removed meanwhile nothing is stored: only `create` begins one. */
  change(by: (value: T) => T, { create = false } = {}): Promise<unknown> {
    const next = this.read().then(by);
    this.value = next;
    this.lastWrite = this.lastWrite
      .then(async () => {
        if (!create && !(await caches.has(this.cacheName))) return;
        const cache = await caches.open(this.cacheName);
        await cache.put(this.key, new Response(JSON.stringify(await next)));
      })
      .catch(() => undefined);
    return this.lastWrite;
  }

  private async load(): Promise<T> {
    const found = (await caches.has(this.cacheName)) && (await caches.match(this.key, { cacheName: this.cacheName }));
    return found ? ((await found.json()) as T) : this.empty;
  }
}
