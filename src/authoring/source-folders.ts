/** The code folders of the project, in dependency order. */
export const sourceFolders = ['src', 'packages', 'tools', 'test', 'e2e', 'bench'] as const;
