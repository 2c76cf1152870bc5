/** Tracks which edition each client was loaded from: all its files come from that one until it is closed. */
import type { StoredRecord } from './stored-record.ts';

/** Client id of a page or worker → version of its edition. */
export type OpenedIn = Readonly<Record<string, string>>;

/** Milliseconds between the response to a navigation and the client being listed. */
const longestOpening = 60_000;

/** Removes closed clients from the table. */
export const withoutClosed = (table: OpenedIn, open: ReadonlySet<string>, opening: ReadonlySet<string>): OpenedIn =>
  Object.fromEntries(Object.entries(table).filter(([id]) => open.has(id) || opening.has(id)));

export class OpenPages {
  private readonly record: StoredRecord<OpenedIn>;
  private readonly listOpen: () => Promise<readonly string[]>;
  /** Pages that were answered and are not listed yet → time. */
  private readonly answered = new Map<string, number>();

  /** @param listOpen lists the ids of all open clients */
  constructor(record: StoredRecord<OpenedIn>, listOpen: () => Promise<readonly string[]>) {
    this.record = record;
    this.listOpen = listOpen;
  }

  async editionOf(id: string): Promise<string | undefined> {
    return (await this.record.read())[id];
  }

  async remember(id: string, version: string): Promise<void> {
    if (!id) return;
    this.answered.set(id, Date.now());
    await this.record.change((table) => ({ ...table, [id]: version }));
  }

  /** The editions in use. Forgets closed clients. */
  async inUse(): Promise<ReadonlySet<string>> {
    const open = new Set(await this.listOpen());
    for (const [id, time] of this.answered)
      if (open.has(id) || Date.now() - time > longestOpening) this.answered.delete(id);
    await this.record.change((table) => withoutClosed(table, open, new Set(this.answered.keys())));
    return new Set(Object.values(await this.record.read()));
  }
}
