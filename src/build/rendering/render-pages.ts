/** Renders all pages, with the modules that Astro has compiled. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { writeFolder } from '../site-files.ts';
import type { PageRenderer } from './page-renderer.ts';

/** Astro's renderer in the compiled modules, as far as it is used. */
interface RendererApp {
  manifest: { base: string };
  setInternals: (internals: { pagesByKeys: PageRenderer['styles'] }) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Astro's list of pages. Node resolves the name of this module wrongly in a folder with an asterisk in its path. */
const staticPathsModule = new URL('dist/runtime/prerender/static-paths.js', import.meta.resolve('astro/package.json'));

/** Any origin: pages contain URLs with the one in SITE_URL, or paths. */
const origin = 'http://localhost';

/** File of a route's page, as Astro names it with the format `directory`. */
function fileOf(path: string, { type }: RouteData): string {
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
}

const isText = (response: Response) => response.headers.get('content-type')?.startsWith('text/html');

const write = ({ level, message }: { level: string; message: string }) => {
  if (level === 'warn' || level === 'error') console.error(message);
};

/**
 * Renders the pages of the content in use.
 * @param moduleFolder absolute path of the folder for the modules; it is replaced
 * @returns HTML as text, other files as bytes, by path and sorted by it
 * @throws Error that names the page that could not be rendered
 */
export async function renderPages(
  { modules, entry, styles, files }: PageRenderer,
  moduleFolder: string,
): Promise<Map<string, string | Uint8Array>> {
  writeFolder(moduleFolder, modules);
  const { app } = (await import(pathToFileURL(join(moduleFolder, entry)).href)) as { app: RendererApp };
  app.setInternals({ pagesByKeys: styles });
  // No integration adds scripts to a build.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  const { StaticPaths: Paths } = (await import(staticPathsModule.href)) as { StaticPaths: typeof StaticPaths };
  const rendered = new Map<string, string | Uint8Array>();
  for (const { pathname, route } of await new Paths(app as never).getAll()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    const file = fileOf(path, route);
    if (rendered.has(file)) continue;
    if (files.has(file)) {
      console.error(`/${file} is in the public folder, so the page of this path was not rendered.`);
      continue;
    }
    const url = new URL(`${app.manifest.base}${path}${path && route.type !== 'endpoint' ? '/' : ''}`, origin);
    const response = await app.render(new Request(url), { routeData: route }).catch((error: Error) => {
      throw new Error(`/${path} could not be rendered: ${error.message}`, { cause: error });
    });
    rendered.set(file, isText(response) ? await response.text() : new Uint8Array(await response.arrayBuffer()));
  }
  return new Map([...rendered].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
