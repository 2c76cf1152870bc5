/** The routes of the kinds: for the address of each, the template that shows what is there. */
import type { AstroIntegration } from 'astro';
import { descriptorOf, kindNames } from '../kinds/index.ts';

interface Route {
  /** Address as Astro writes it: `/tools/[id]`. */
  pattern: string;
  /**
   * Path of the template below the project. It does not begin with a dot: Astro would resolve it to its real path, which
   * is not below the root where that is a link (see vite-root.ts).
   */
  entrypoint: string;
}

const pathOfTemplate = (template: string) => `src/kinds/${template}`;

/** Every page that a kind has by its descriptor: those of its entries, and its lists. */
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

/** Gives Astro the routes of the kinds; `src/pages` has those of the pages that belong to none. */
export const routesOfKinds = (): AstroIntegration => ({
  name: 'routes-of-kinds',
  hooks: { 'astro:config:setup': ({ injectRoute }) => kindRoutes.forEach((route) => injectRoute(route)) },
});
