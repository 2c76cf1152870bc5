/** An open page of `npm run dev` follows its file: it gives way to the problems, and is there again once they are fixed. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveForm } from '../../packages/form-editor/src/server.ts';
import { sampleContent } from '../../tools/test-runner/sites.ts';
import { today } from './edited-guide.ts';

// A folder has one development server at a time.
test.describe.configure({ mode: 'default' });

const port = Number(process.env['E2E_PORT'] ?? 4331) + 7;
const url = `http://localhost:${port}/`;

/** A development server on a loaded machine takes its time. */
const patient = { timeout: 5 * 60_000 };

/** Starts the server on a copy of the content. */
async function startServer(): Promise<{ dir: string; stop: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'guide-dev-'));
  cpSync(sampleContent, dir, { recursive: true });
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...process.env, PORT: String(port), CONTENT_DIR: dir },
    stdio: 'ignore',
  });
  const stop = () => {
    server.kill();
    rmSync(dir, { recursive: true, force: true });
  };
  await expect(async () => {
    expect(server.exitCode, 'the server runs; is another one running in this folder?').toBe(null);
    expect((await fetch(url, { headers: { accept: 'text/html' } })).status).toBe(200);
  })
    .toPass(patient)
    .catch((error: unknown) => {
      stop();
      throw error;
    });
  return { dir, stop };
}

const roller = 'tools/foam-roller.md';

/** What is done to a file: a new text for it, or a change of the folder. */
interface Breakage {
  file: string;
  to: (text: string) => string | undefined;
  /** Where the first problem is said to be. */
  at: RegExp;
}

const breakages: Record<string, Breakage> = {
  'broken YAML': {
    file: roller,
    to: (text) => text.replace(/^type: .*$/m, 'type: [x'),
    at: /foam-roller\.md:\d+:\d+/,
  },
  'a wrong value': { file: roller, to: (text) => text.replace(/^type: .*$/m, 'type: nonsense'), at: /:\d+:7\b/ },
  'no closing ---': {
    file: roller,
    to: (text) => text.replace(/\n---\n(?!.*\n---\n)/s, '\n'),
    at: /foam-roller\.md:\d+:\d+/,
  },
  'a body that breaks a rule': {
    file: roller,
    to: (text) => `${text}\n[Nowhere](/tools/nowhere/)\n`,
    at: /foam-roller\.md:\d+:\d+/,
  },
  'an empty file': { file: roller, to: () => '', at: /foam-roller\.md:\d+:\d+/ },
  'broken sources': {
    file: 'sources.yaml',
    to: (text) => text.replace(/^ {2}title: /m, '  title: ['),
    at: /sources\.yaml:\d+:\d+/,
  },
  // Of these Astro keeps nothing, and so does not see that they have changed.
  'a drawing with a script': {
    file: 'tools/foam-roller.svg',
    to: (text) => text.replace('<path', '<script>alert(1)</script><path'),
    at: /foam-roller\.svg:\d+:\d+/,
  },
  'a broken list of URLs': {
    file: 'urls.yaml',
    to: (text) => text.replace('published:', 'published: ['),
    at: /urls\.yaml:\d+:\d+/,
  },
  'a deleted file': { file: roller, to: () => undefined, at: /:\d+:\d+/ },
};

async function expectProblems(page: Page, at: RegExp) {
  await expect(page.locator('[data-problem]').first(), 'the page gives way').toBeVisible(patient);
  await expect(page.locator('[data-problem] .at').filter({ hasText: at }).first()).toBeVisible(patient);
  await expect(page.locator('[data-problem] .fix').first()).not.toBeEmpty();
}

const expectPage = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Foam roller' }), 'the page is back').toBeVisible(patient);

test('shows problems in place of a page until its file is fixed @chromium @any-host', async ({ page }) => {
  const { dir, stop } = await startServer();
  try {
    await page.goto(`${url}tools/foam-roller/`);
    await expectPage(page);
    for (const [what, { file, to, at }] of Object.entries(breakages))
      await test.step(what, async () => {
        const path = join(dir, file);
        const before = readFileSync(path, 'utf8');
        const after = to(before);
        expect(after, 'something changes').not.toBe(before);
        if (after === undefined) rmSync(path);
        else writeFileSync(path, after);
        await expectProblems(page, at);
        writeFileSync(path, before);
        await expectPage(page);
      });
    await test.step('a renamed file', async () => {
      renameSync(join(dir, roller), join(dir, 'tools/roller.md'));
      await expectProblems(page, /:\d+:\d+/);
      renameSync(join(dir, 'tools/roller.md'), join(dir, roller));
      await expectPage(page);
    });
    await test.step('a page that connects only after the content has changed', async () => {
      const path = join(dir, roller);
      const before = readFileSync(path, 'utf8');
      const late = await page.context().newPage();
      let connect = (): void => undefined;
      const mayConnect = new Promise<void>((resolve) => (connect = resolve));
      await late.route('**/@vite/client', async (route) => {
        await mayConnect;
        await route.continue();
      });
      await late.goto(`${url}tools/foam-roller/`, { waitUntil: 'commit' });
      await expectPage(late);
      writeFileSync(path, before.replace(/^title: .*$/m, 'title: Foam cylinder'));
      // The other page is connected, and takes the message.
      await expect(page.getByRole('heading', { level: 1, name: 'Foam cylinder' })).toBeVisible(patient);
      connect();
      await expect(late.getByRole('heading', { level: 1, name: 'Foam cylinder' })).toBeVisible(patient);
      await late.close();
      writeFileSync(path, before);
      await expectPage(page);
    });
    await test.step('one problem after another', async () => {
      const path = join(dir, roller);
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, before.replace(/^type: .*$/m, 'type: nonsense'));
      await expectProblems(page, /:\d+:7\b/);
      writeFileSync(path, before.replace(/^powered: .*$/m, 'powered: perhaps'));
      await expect(page.locator('[data-problem]').filter({ hasText: 'powered' })).toBeVisible(patient);
      writeFileSync(path, before);
      await expectPage(page);
    });
  } finally {
    stop();
  }
});

test('shows the page of an entry beside its form, and follows a save @chromium @any-host', async ({ page }) => {
  const { dir, stop } = await startServer();
  const { server, url: editor } = await serveForm(
    { contentDir: dir, today, devServer: url, saved: () => undefined },
    0,
  );
  try {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(editor);
    await page.getByLabel('Find by name or id').fill('Foam roller');
    await page.getByRole('link', { name: 'Foam roller', exact: true }).click();
    const preview = page.getByRole('region', { name: 'Preview of the page' });
    const heading = preview.frameLocator('iframe').getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Foam roller', patient);
    await expect(preview).toContainText('As last saved.');
    await page.getByLabel('Title').fill('Foam cylinder');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText(/^Saved\./, patient);
    await expect(heading).toHaveText('Foam cylinder', patient);
    const toggle = page.getByRole('button', { name: 'Preview', exact: true });
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect(preview).toBeHidden();
    await toggle.click();
    // Another entry has another page.
    await page.getByLabel('Find by name or id').fill('Massage gun');
    await page.getByRole('link', { name: 'Massage gun', exact: true }).click();
    await expect(heading).toHaveText('Massage gun', patient);
  } finally {
    server.closeAllConnections();
    server.close();
    stop();
  }
});
