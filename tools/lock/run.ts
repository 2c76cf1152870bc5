/** `npm run lock`: rewrites the lock file with the packages of every platform, with hashes and without registry URLs. */
import '../../src/commands/start.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findPackage, type LockedPackage, type LockedPackages } from '../../src/report/locked-packages.ts';
import { readOptions } from '../../src/commands/options.ts';

readOptions({ usage: 'npm run lock', options: {} });

const systems = ['android', 'openharmony', 'darwin', 'win32', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'aix', 'linux'];
const processors = ['wasm32', 'arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'loong64', 'arm'];

/** The platform in the name of a package. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const own = (name.split('/').at(-1) ?? '').replace('windows', 'win32');
  const os = systems.find((system) => own.includes(system));
  const cpu = processors.find((processor) => own.includes(processor));
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}

const first = ['version', 'integrity'];

/** The fields in npm's order. */
const sorted = (entry: LockedPackage): LockedPackage =>
  Object.fromEntries([
    ...Object.entries(entry)
      .filter(([name]) => first.includes(name))
      .toSorted(([a], [b]) => first.indexOf(a) - first.indexOf(b)),
    ...Object.entries(entry)
      .filter(([name]) => !first.includes(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/**
 * The packages that a lock file lacks because the registry does not have them, or because they are for
 * another platform: npm from version 11 on refuses to install from a lock file without them.
 */
export function missingPackages(packages: LockedPackages): LockedPackages {
  const missing: LockedPackages = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = findPackage(packages, path, name);
      if (!/^\d/.test(version) || (found && packages[found]?.version === version)) continue;
      const folder = found ? path : path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0));
      missing[`${folder ? `${folder}/` : ''}node_modules/${name}`] = sorted({
        version,
        ...platformOf(name),
        ...(dev && { dev }),
        optional: true,
      });
    }
  }
  return missing;
}

/** Fields of a published version, as in a lock file. */
type Published = Pick<LockedPackage, 'integrity' | 'license' | 'os' | 'cpu' | 'libc'>;

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages without a hash in a lock file, which could not be verified. */
export const withoutHash = (packages: LockedPackages): string[] =>
  Object.entries(packages).flatMap(([path, { integrity, link }]) =>
    path.includes('node_modules/') && !integrity && !link ? [path] : [],
  );

/** Adds the registry fields of packages without a hash, where the registry has them. */
export function withHashes(
  packages: LockedPackages,
  ask: (name: string, version: string) => Published | undefined,
): LockedPackages {
  const added = withoutHash(packages).map((path) => {
    const { version = '', ...entry } = packages[path] ?? {};
    return [path, sorted({ version, ...entry, ...ask(nameOf(path), version) })] as const;
  });
  return { ...packages, ...Object.fromEntries(added) };
}

/** Requests the fields from the npm registry. */
function askRegistry(name: string, version: string): Published | undefined {
  const { stdout } = spawnSync(
    'npm',
    ['view', `${name}@${version}`, 'dist.integrity', 'license', 'os', 'cpu', 'libc', '--json'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  const { 'dist.integrity': integrity, ...rest } = JSON.parse(stdout || '{}') as Published & {
    'dist.integrity'?: string;
  };
  return integrity ? { ...rest, integrity } : undefined;
}

function main(): void {
  const { status } = spawnSync('npm', ['install', '--package-lock-only', '--omit-lockfile-registry-resolved'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not write the lock file.');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
  const missing = missingPackages(lock.packages);
  const complete = withHashes({ ...lock.packages, ...missing }, askRegistry);
  const all = Object.entries(complete).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`Wrote package-lock.json; ${Object.keys(missing).length} packages of other platforms were added.`);
  const unknown = withoutHash(complete);
  if (unknown.length > 0) console.warn(`The registry has no hash of ${unknown.map(nameOf).join(', ')}.`);
}

if (import.meta.main) main();
