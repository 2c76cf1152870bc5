/**
 * The program that renders all pages. Astro bundles it with the templates in place of its own entry. It holds no content
 * but MDX: everything else is that in use when it runs.
 */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { fileOfRoute } from './route-file.ts';

const app = createApp({ streaming: false });

/** Stands in for the host where none is known. */
const localHost = 'http://localhost';

/** Renders each page and file that has a route. @throws Error that names the page that cannot be rendered */
export async function* renderRoutes(): AsyncGenerator<[file: string, bytes: Uint8Array]> {
  const { base, site = localHost } = app.manifest;
  const folder = new URL(base.replace(/\/?$/, '/'), site);
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    const url = new URL(encodeURI(path && route.type === 'page' ? `${path}/` : path), folder);
    const response = await app.render(new Request(url), { routeData: route });
    const file = fileOfRoute(path, route.type);
    if (!response.ok && response.status !== 404)
      throw new Error(`${file} could not be rendered (${route.component}, status ${response.status}).`);
    yield [file, new Uint8Array(await response.arrayBuffer())];
  }
}
