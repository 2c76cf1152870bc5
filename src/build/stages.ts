/** The stages of a build: logs each one, and sums up the time at the end. */

interface Stage {
  name: string;
  /** In milliseconds. */
  took: number;
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** The longest stages with their share of the time. */
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

  /** @param now a clock in milliseconds */
  constructor(print: (line: string) => void, now: () => number = () => performance.now()) {
    this.#say = print;
    this.#now = now;
  }

  /** Ends the current stage and begins the next one. */
  begin(name: string): void {
    this.end();
    this.#running = { name, start: this.#now(), parts: new Map() };
  }

  /** Times part of the current stage as a stage of its own; parts of the same name are added up. */
  part<T>(name: string, run: () => T): T {
    const parts = this.#running?.parts;
    const start = this.#now();
    const result = run();
    parts?.set(name, (parts.get(name) ?? 0) + this.#now() - start);
    return result;
  }

  /** Ends the current stage. */
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

  /** Summary of the time; undefined before a stage has ended. */
  summary(): string | undefined {
    return this.#done.length > 0 ? timesOf(this.#done) : undefined;
  }
}
