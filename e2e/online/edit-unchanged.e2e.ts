/** The form editor: an entry that is opened and saved stays as it is, byte by byte. One entry of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readContent } from '../../src/model/read.ts';
import { kindNames } from '../../src/kinds/index.ts';
import { patient, test } from './edited-guide.ts';

const filesOf = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => [item.name, readFileSync(join(item.parentPath, item.name), 'utf8')]);

/** What differs between browsers, line ends and numbers in fields, shows in the kind with the most of them. */
const [inEveryBrowser] = kindNames;

for (const kind of kindNames)
  test(`saves an unchanged entry of ${kind} with the same bytes${kind === inEveryBrowser ? '' : ' @chromium'}`, async ({
    page,
    guide: { dir, url },
  }) => {
    const entries = readContent(dir).parsedEntries.filter((parsedEntry) => parsedEntry.kind === kind);
    // The one with the most in it shows the most.
    const [{ id }] = entries.toSorted((a, b) => JSON.stringify(b.raw).length - JSON.stringify(a.raw).length) as [
      (typeof entries)[0],
    ];
    const before = filesOf(dir);
    // Without what the form showed at first, all that it shows is written: it must be all that there is.
    await page.addInitScript(() => {
      const ask = window.fetch;
      window.fetch = (path, init) => {
        if (path !== '/api/entry') return ask(path, init);
        const sent = { ...JSON.parse(String(init?.body)), shown: undefined };
        return ask(path, { ...init, body: JSON.stringify(sent) });
      };
    });
    await page.goto(`${url}#${kind}/${id}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${kind}/${id}`, patient);
    await expect(page.getByRole('status')).toHaveText('No problems.', patient);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
    expect(filesOf(dir)).toEqual(before);
  });
