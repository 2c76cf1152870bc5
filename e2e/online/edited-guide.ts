/** Fixture: the form editor with a new copy of the sample guide's content. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveForm } from '../../packages/form-editor/src/server.ts';
import { sampleContent } from '../../tools/test-runner/sites.ts';
import { readEnvironment } from '../../src/environment.ts';

/** A form has hundreds of fields, and the check runs in the background: a busy machine takes long. */
export const patient = { timeout: 60_000 };

/** Day for which the content is checked. */
export const { today } = readEnvironment();

interface EditedGuide {
  /** Folder of the content. */
  dir: string;
  /** URL of the form editor, whose key the browser already has. */
  url: string;
  /** URL that the command prints, with the key. */
  printed: string;
}

export const test = base.extend<{ guide: EditedGuide }>({
  guide: async ({ context }, use) => {
    base.slow();
    const dir = mkdtempSync(join(tmpdir(), 'guide-edited-'));
    cpSync(sampleContent, dir, { recursive: true });
    const form = await serveForm(
      { contentDir: dir, today, devServer: 'http://127.0.0.1:1/', saved: () => undefined },
      0,
    );
    const { server, key, port } = form;
    await context.addInitScript((one) => {
      // An empty page has no storage.
      if (location.protocol === 'http:') localStorage.setItem('editor-key', one);
    }, key);
    await use({ dir, url: `http://127.0.0.1:${port}/`, printed: form.url });
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  },
});
