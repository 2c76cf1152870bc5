/** A small record in the Cache API, since browsers stop and restart workers at any time. */

export class StoredRecord<T> {
  private readonly cacheName: string;
  private readonly key: string;
  private readonly empty: T;
  private value: Promise<T> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();

  /** @param key a URL that no page has */
  constructor(cacheName: string, key: string, empty: T) {
    this.cacheName = cacheName;
    this.key = key;
    this.empty = empty;
  }

  read(): Promise<T> {
    this.value ??= this.load().catch(() => this.empty);
    return this.value;
  }

  /** Updates are serialized. Nothing is stored if the copy was removed meanwhile: only `create` starts a record. */
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
