/** `npm run lock`: writes the lock file anew, with the packages of every platform in it and without addresses. */
import './start.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findPackage, type LockedPackage, type LockedPackages } from '../proof/locked-packages.ts';
import { readOptions } from './options.ts';

readOptions({ usage: 'npm run lock', options: {} });

const systems = ['android', 'openharmony', 'darwin', 'win32', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'aix', 'linux'];
const processors = ['wasm32', 'arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'loong64', 'arm'];

/** The platform that a package's name says it is for. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const own = (name.split('/').at(-1) ?? '').replace('windows', 'win32');
  const os = systems.find((system) => own.includes(system));
  const cpu = processors.find((processor) => own.includes(processor));
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}

/** The fields in npm's order. */
const sorted = (entry: LockedPackage): LockedPackage =>
  Object.fromEntries(
    Object.entries(entry).toSorted(([a], [b]) => (b === 'version' ? 1 : a === 'version' || a < b ? -1 : 1)),
  );

/**
 * The packages that a lock file leaves out because this registry does not carry them, or because they are for
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

function main(): void {
  const { status } = spawnSync('npm', ['install', '--package-lock-only', '--omit-lockfile-registry-resolved'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not write the lock file.');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
  const missing = missingPackages(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`Wrote package-lock.json; ${Object.keys(missing).length} packages of other platforms were added.`);
}

if (import.meta.main) main();
