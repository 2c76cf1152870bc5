/** A copy of the guide with the form editor before it, anew for each test that asks for it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveForm } from '../../packages/form-editor/src/server.ts';
import { sampleContent } from '../../test/sites.ts';
import { readEnvironment } from '../../src/environment.ts';

/** A form has hundreds of fields, and the check runs behind it: the machine may be busy. */
export const patient = { timeout: 60_000 };

/** The content is as new as the day on which it is tested. */
export const { today } = readEnvironment();

interface EditedGuide {
  /** Folder of the content. */
  dir: string;
  /** Where the form editor answers; the browser has its key already. */
  address: string;
  /** Where it is opened by who has only seen what the command printed. */
  printed: string;
}

export const test = base.extend<{ guide: EditedGuide }>({
  guide: async ({ context }, use) => {
    base.slow();
    const dir = mkdtempSync(join(tmpdir(), 'guide-edited-'));
    cpSync(sampleContent, dir, { recursive: true });
    const form = await serveForm({ contentDir: dir, today, saved: () => undefined }, 0);
    const { server, key, port } = form;
    await context.addInitScript((one) => {
      // An empty page has no storage.
      if (location.protocol === 'http:') localStorage.setItem('editor-key', one);
    }, key);
    await use({ dir, address: `http://127.0.0.1:${port}/`, printed: form.address });
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  },
});
