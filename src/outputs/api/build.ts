/** Writes the data API. */
import type { BuildContext } from '../../build/context.ts';
import type { Files } from '../../build/site-files.ts';
import { absolute, href } from '../../model/routes.ts';
import { apiFiles } from './files.ts';

export const dataInterface = ({ graph }: BuildContext): Files =>
  new Map(
    [...apiFiles(graph, (url) => absolute(url) ?? href(url))].map(
      ([path, content]) => [path, `${JSON.stringify(content)}\n`] as const,
    ),
  );
