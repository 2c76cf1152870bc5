/** The folders of the project that hold code, in order: each imports only itself and those before it. */
export const sourceFolders = ['src', 'packages', 'tools', 'test', 'e2e', 'bench'] as const;
