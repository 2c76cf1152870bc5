/** `npm run bench:build`: measures clean, incremental and unchanged builds of several sizes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../tools/project-copy.ts';
import { readOptions } from '../src/commands/options.ts';
import { sampleDay } from '../test/fixtures/sample-content.ts';
import { makeContent } from './make-content.ts';

const { values: options } = readOptions({
  usage: 'npm run bench:build -- [options]',
  options: {
    sizes: {
      type: 'string',
      like: [/^\d+(,\d+)*$/, 'numbers with commas between them'],
      default: '0,100,300,1000',
      description: 'how many techniques; 0 is the guide itself',
    },
    json: { type: 'boolean', description: 'prints the figures as JSON' },
  },
});

const sentences = 30;
const root = mkdtempSync(join(tmpdir(), 'hands-on-bench-build-'));
const content = join(root, 'bench-content');

/** Memory of a process tree in kilobytes on Linux; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return own + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}

interface Figures {
  seconds: number;
  /** Peak of all processes together. */
  megabytes: number;
  /** Seconds of each stage. */
  stages: Record<string, number>;
}

function build(args: string[], env: Record<string, string>): Promise<Figures> {
  const started = performance.now();
  const running = spawn(process.execPath, ['src/commands/build.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let [output, most] = ['', 0];
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer = setInterval(() => (most = Math.max(most, memoryOf(running.pid ?? 0))), 100);
  return new Promise((resolve, reject) => {
    running.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`A build failed:\n${output}`));
      const stages = [...output.matchAll(/^ {2}([a-z-]+): (\d+\.\d) s$/gm)].map(([, name, took]) => [
        name ?? '',
        Number(took),
      ]);
      return resolve({
        seconds: Number(((performance.now() - started) / 1000).toFixed(2)),
        megabytes: Math.round(most / 1024),
        stages: Object.fromEntries(stages) as Record<string, number>,
      });
    });
  });
}

/** Changes one sentence of the guide. */
function edit(dir: string): void {
  const folder = join(dir, 'techniques');
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.md')) ?? '');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nThis sentence is new.\n`);
}

try {
  copyProject(root);
  const all: { techniques: number; builds: Record<string, Figures> }[] = [];
  for (const techniques of options.sizes.split(',').map(Number)) {
    if (techniques > 0) makeContent(content, techniques, sentences);
    const dir = techniques > 0 ? content : join(root, 'src/content');
    const env: Record<string, string> = techniques > 0 ? { CONTENT_DIR: content, TODAY: sampleDay } : {};
    const cold = await build(['--force'], env);
    const unchanged = await build([], env);
    edit(dir);
    const builds = { cold, 'one edit': await build([], env), unchanged };
    all.push({ techniques, builds });
    if (options.json) continue;
    console.log(techniques > 0 ? `${techniques} techniques` : 'The guide itself');
    for (const [what, { seconds, megabytes, stages }] of Object.entries(builds)) {
      const parts = Object.entries(stages).map(([name, took]) => `${name} ${took}`);
      console.log(`  ${what}: ${seconds} s, ${megabytes} MB${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`);
    }
  }
  if (options.json) console.log(JSON.stringify(all, null, 2));
} finally {
  rmSync(root, { recursive: true, force: true });
}
