/** Which edition each open page was opened in: all its files come from that one, until it is closed. */
import type { StoredRecord } from './stored-record.ts';

/** Identity of a page or of a worker of it → version of its edition. */
export type OpenedIn = Readonly<Record<string, string>>;

/** Milliseconds that a browser may take from the answer for a page until it counts as open. */
const longestOpening = 60_000;

/** What is left of a table once the pages that were closed are taken out. */
export const withoutClosed = (table: OpenedIn, open: ReadonlySet<string>, opening: ReadonlySet<string>): OpenedIn =>
  Object.fromEntries(Object.entries(table).filter(([id]) => open.has(id) || opening.has(id)));

export class OpenPages {
  private readonly record: StoredRecord<OpenedIn>;
  private readonly listOpen: () => Promise<readonly string[]>;
  /** Pages that were answered, and that the browser does not list yet → when. */
  private readonly answered = new Map<string, number>();

  /** @param listOpen asks the browser for the identities of all open pages */
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

  /** The editions that open pages use. Forgets the pages that were closed. */
  async inUse(): Promise<ReadonlySet<string>> {
    const open = new Set(await this.listOpen());
    for (const [id, time] of this.answered)
      if (open.has(id) || Date.now() - time > longestOpening) this.answered.delete(id);
    await this.record.change((table) => withoutClosed(table, open, new Set(this.answered.keys())));
    return new Set(Object.values(await this.record.read()));
  }
}
