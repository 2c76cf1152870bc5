/** Where the page of an entry is on the development server. */
import { nameOf } from '../../../src/model/entry.ts';
import { entriesOf, readContent } from '../../../src/model/read.ts';
import { href, hrefOf } from '../../../src/model/routes.ts';

/** Whether the development server of a guide runs there: its client script is nowhere else. */
async function isRunning(devServer: string): Promise<boolean> {
  const response = await fetch(new URL(href('@vite/client'), devServer)).catch(() => undefined);
  return response?.ok ?? false;
}

/**
 * The preview of an entry.
 * @param devServer URL of the development server
 * @param name `kind/id`
 */
export async function previewOf(contentDir: string, devServer: string, name: string) {
  const entry = entriesOf(readContent(contentDir).parsedEntries).find((one) => nameOf(one) === name);
  return {
    ...(entry && { url: new URL(hrefOf(entry), devServer).href }),
    isRunning: await isRunning(devServer),
  };
}
