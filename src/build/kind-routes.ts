/** The Astro routes of kinds, each with its template. */
import type { AstroIntegration } from 'astro';
import { descriptorOf, kindNames } from '../kinds/index.ts';

interface Route {
  /** Route pattern: `/tools/[id]`. */
  pattern: string;
  /**
   * Path of the template below the project root. It has no leading dot: Astro would resolve it to the real path, which
   * is outside the root where the root is a symbolic link (see vite-root.ts).
   */
  entrypoint: string;
}

const pathOfTemplate = (template: string) => `src/kinds/${template}`;

/** All routes of all kinds: pages of entries, and lists. */
export const kindRoutes: readonly Route[] = kindNames.flatMap((name) => {
  const { page, lists = [] } = descriptorOf(name);
  const template = page?.template ? pathOfTemplate(page.template) : 'src/templates/StandardPage.astro';
  return [
    ...(page?.routes ?? []).map((route) => ({ pattern: `/${route}`, entrypoint: template })),
    ...lists.map((list) => ({
      pattern: `/${list.name}`,
      entrypoint: list.template ? pathOfTemplate(list.template) : 'src/templates/StandardList.astro',
    })),
  ];
});

/** Astro integration that injects the routes of kinds; `src/pages` has all others. */
export const routesOfKinds = (): AstroIntegration => ({
  name: 'routes-of-kinds',
  hooks: { 'astro:config:setup': ({ injectRoute }) => kindRoutes.forEach((route) => injectRoute(route)) },
});
