/** The stages of a build: a line for each as it ends, and at the end where the time went. */

interface Stage {
  name: string;
  /** Milliseconds. */
  took: number;
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Where the time went: the stages that took longest, and what share of all each took. */
export function timesOf(stages: readonly Stage[]): string {
  const total = stages.reduce((sum, { took }) => sum + took, 0);
  const longest = stages.toSorted((a, b) => b.took - a.took).slice(0, 5);
  const parts = longest.map(
    ({ name, took }) => `${name} ${inSeconds(took)} (${Math.round((100 * took) / (total || 1))} %)`,
  );
  return `Most of the time went into ${parts.join(', ')}`;
}

export class Stages {
  readonly #say: (line: string) => void;
  readonly #now: () => number;
  readonly #done: Stage[] = [];
  #running: { name: string; start: number; parts: Map<string, number> } | undefined;

  /** @param now milliseconds since some moment */
  constructor(say: (line: string) => void, now: () => number = () => performance.now()) {
    this.#say = say;
    this.#now = now;
  }

  /** Ends the stage that runs, and begins the next one. */
  begin(name: string): void {
    this.end();
    this.#running = { name, start: this.#now(), parts: new Map() };
  }

  /** Runs a part of the running stage that is a stage of its own; the times of parts of one name are added up. */
  part<T>(name: string, run: () => T): T {
    const parts = this.#running?.parts;
    const start = this.#now();
    const result = run();
    parts?.set(name, (parts.get(name) ?? 0) + this.#now() - start);
    return result;
  }

  /** Ends the stage that runs. */
  end(): void {
    if (!this.#running) return;
    const { name, start, parts } = this.#running;
    const inParts = [...parts.values()].reduce((sum, took) => sum + took, 0);
    const stages = [
      { name, took: this.#now() - start - inParts },
      ...[...parts].map(([part, took]) => ({ name: part, took })),
    ];
    for (const stage of stages) this.#say(`  ${stage.name}: ${inSeconds(stage.took)}`);
    this.#done.push(...stages);
    this.#running = undefined;
  }

  /** Where the time went; undefined where no stage has ended. */
  summary(): string | undefined {
    return this.#done.length > 0 ? timesOf(this.#done) : undefined;
  }
}
