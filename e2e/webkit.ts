/** WebKit, by the driver of Debian's WebKitGTK: the engine of Safari, which Playwright does not bring here. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';

/** The small browser that comes with the driver. */
function browserPath(): string | undefined {
  const root = '/usr/lib';
  if (!existsSync(driverPath) || !existsSync(displayPath)) return undefined;
  return readdirSync(root)
    .filter((name) => name.includes('linux'))
    .flatMap((name) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((it) => join(root, name, it, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

export const webkitPath = browserPath();

export interface WebKit {
  driver: WebDriver;
  close: () => Promise<void>;
}

/** Runs a program until it says that it is ready, on its third stream. */
function startDisplay(): Promise<{ process: ChildProcess; name: string }> {
  const display = spawn(displayPath, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    display.on('error', reject);
    display.stdio[3]?.once('data', (number: Buffer) =>
      resolve({ process: display, name: `:${String(number).trim()}` }),
    );
  });
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${driverPath} does not answer at ${url}.`);
}

/** Each worker of a run has a driver of its own, at a port of its own. */
const port = Number(process.env['E2E_PORT'] ?? 4331) + 10 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

export interface WebKitOptions {
  /** The desktop is dark. */
  dark?: boolean;
  /** Whether pages may run scripts; the driver may in either case. */
  script?: boolean;
}

export async function startWebKit({ dark = false, script = true }: WebKitOptions = {}): Promise<WebKit> {
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display.name, ...(dark && { GTK_THEME: 'Adwaita:dark' }) };
  const server = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: webkitPath, args: ['--automation', `--enable-javascript=${script}`] },
  });
  const driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: 10 * 60_000 });
  // As wide as the screen: the main menu is in the header, as in the other engines.
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  return {
    driver,
    close: async () => {
      await driver.quit().catch(() => undefined);
      server.kill();
      display.process.kill();
    },
  };
}
