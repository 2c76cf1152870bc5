/** The form editor: an entry that is opened and saved stays as it is, byte by byte. One entry of each kind. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveForm } from '../../src/authoring/form/server.ts';
import { readContent } from '../../src/model/read.ts';
import { kindNames } from '../../src/schema/kinds.ts';

/** A form has hundreds of fields, and the check runs behind it: the machine may be busy. */
const patient = { timeout: 60_000 };
const today = '2026-11-24';
let dir: string;
let server: Server;

test.beforeEach(async () => {
  test.slow();
  dir = mkdtempSync(join(tmpdir(), 'guide-unchanged-'));
  cpSync('src/content', dir, { recursive: true });
  server = await serveForm({ contentDir: dir, today, saved: () => undefined }, 0);
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

const files = () =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => [item.name, readFileSync(join(item.parentPath, item.name), 'utf8')]);

for (const kind of kindNames)
  test(`an entry of ${kind} that is opened and saved has the same bytes`, async ({ page }) => {
    const entries = readContent(dir).drafts.filter((draft) => draft.kind === kind);
    // The one with the most in it shows the most.
    const [{ id }] = entries.toSorted((a, b) => JSON.stringify(b.raw).length - JSON.stringify(a.raw).length) as [
      (typeof entries)[0],
    ];
    const before = files();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/#${kind}/${id}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${kind}/${id}`, patient);
    await expect(page.getByRole('status')).toHaveText('No problems.', patient);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
    expect(files()).toEqual(before);
  });
