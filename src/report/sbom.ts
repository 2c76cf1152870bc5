/**
 * Software bill of materials (CycloneDX) with every package of the lock file that a build uses. `npm sbom` is not
 * reproducible: it writes the date, a random serial number and the folder name, and differs between versions of npm.
 * `cyclonedx-npm --output-reproducible` is, but for the version of npm; it takes 10 s, and has no hashes of packages.
 */
import { findPackage, type LockedPackages } from './locked-packages.ts';

interface Project {
  name: string;
  version: string;
  description?: string;
  license?: string;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const refOf = (packages: LockedPackages, path: string) => purlOf(nameOf(path), packages[path]?.version ?? '');

const licenseList = (written: string | undefined) =>
  written ? [/^[\w.+() -]+$/.test(written) ? { expression: written } : { license: { name: written } }] : [];

const hashes = (integrity: string | undefined) =>
  (integrity?.split(' ') ?? [])
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({
      alg: 'SHA-512',
      content: Buffer.from(hash.slice('sha512-'.length), 'base64').toString('hex'),
    }));

function componentOf(packages: LockedPackages, path: string) {
  const { version = '', license, integrity, optional } = packages[path] ?? {};
  const name = nameOf(path);
  return {
    type: 'library',
    'bom-ref': purlOf(name, version),
    name,
    version,
    scope: optional ? 'optional' : 'required',
    hashes: hashes(integrity),
    licenses: licenseList(license),
    purl: purlOf(name, version),
  };
}

function refsOf(packages: LockedPackages, path: string, used: ReadonlySet<string>): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const found = names.map((name) => findPackage(packages, path, name)).filter((at) => at && used.has(at));
  return [...new Set(found.map((at) => refOf(packages, at ?? '')))].toSorted();
}

const byRef = <T>(items: readonly [ref: string, item: T][]): T[] =>
  [...new Map(items)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);

/** The SBOM. The same lock file gives the same bytes on every machine. */
export function createSbom(project: Project, packages: LockedPackages): string {
  const { name, version, description, license } = project;
  const root = purlOf(name, version);
  const paths = Object.keys(packages).filter(
    (path) => path.includes('node_modules/') && !packages[path]?.link && !packages[path]?.dev,
  );
  const used = new Set(paths);
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        ...(description && { description }),
        licenses: licenseList(license),
        purl: root,
      },
    },
    components: byRef(paths.map((path) => [refOf(packages, path), componentOf(packages, path)])),
    dependencies: byRef(
      ['', ...paths].map((path) => {
        const ref = path ? refOf(packages, path) : root;
        return [ref, { ref, dependsOn: refsOf(packages, path, used) }];
      }),
    ),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
