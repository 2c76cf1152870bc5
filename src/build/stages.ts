/** The stages of a build: a line for each as it ends, and at the end where the time went. */
import type { AstroIntegration } from 'astro';

interface Stage {
  name: string;
  /** Milliseconds since some moment. */
  start: number;
}

/** Kept where all instances of this module look: Astro loads the steps of a build for itself. */
const place = Symbol.for('stages of the build');
const shared = globalThis as { [place]?: Stage[] };

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Ends the stage that runs, and begins the next one. @param name undefined where none follows */
export function beginStage(name: string | undefined, say: (line: string) => void = console.log): void {
  const stages = (shared[place] ??= []);
  const start = performance.now();
  const last = stages.at(-1);
  if (last) say(`  ${last.name}: ${inSeconds(start - last.start)}`);
  stages.push({ name: name ?? '', start });
}

/** Where the time went: the stages that took longest, and what share of all each took. */
export function timesOf(stages: readonly Stage[]): string {
  const total = (stages.at(-1)?.start ?? 0) - (stages[0]?.start ?? 0);
  const times = stages
    .slice(0, -1)
    .map(({ name, start }, i) => ({ name, took: (stages[i + 1]?.start ?? start) - start }));
  const longest = times.toSorted((a, b) => b.took - a.took).slice(0, 5);
  const parts = longest.map(
    ({ name, took }) => `${name} ${inSeconds(took)} (${Math.round((100 * took) / (total || 1))} %)`,
  );
  return `Most of the time went into ${parts.join(', ')}`;
}

/** The same of the build that has ended here; undefined where none has. */
export const timesOfBuild = (): string | undefined => {
  const stages = shared[place];
  return stages && timesOf(stages);
};

/** Steps of a build that each say when they begin. */
export const inStages = (steps: readonly AstroIntegration[]): AstroIntegration[] =>
  steps.map(({ name, hooks }) => {
    const done = hooks['astro:build:done'];
    if (!done) return { name, hooks };
    const run: typeof done = async (options) => {
      beginStage(name);
      await done(options);
    };
    return { name, hooks: { ...hooks, 'astro:build:done': run } };
  });
