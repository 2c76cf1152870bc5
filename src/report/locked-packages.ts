/** Reads the packages of a lock file. */

export interface LockedPackage {
  version?: string;
  /** `sha512-…`, in base64. */
  integrity?: string;
  license?: string;
  /** A workspace package of this project. */
  link?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Install path (`node_modules/a/node_modules/b`; '' is the project) → package. */
export type LockedPackages = Record<string, LockedPackage>;

/** Resolves a dependency of a package, as Node does. */
export function findPackage(packages: LockedPackages, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder) return undefined;
  }
}
