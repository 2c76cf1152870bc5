/** A guide below a path does not change responses of the host for other paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHosting } from '../../src/outputs/hosting/server.ts';
import { sites } from '../../tools/test-runner/sites.ts';
import { skipHost } from './skip-host.ts';
import { ask, type Answer } from './ask.ts';
import { freePort, start, type Host } from './host.ts';
import { hosts } from './hosts.ts';
import { neighborFiles } from './neighbor.ts';

const site = sites.below;

const elsewhere = [
  ...Object.keys(neighborFiles).map((file) => `/${file}`),
  ...['/', '/booking/', '/booking', '/booking/empty/', '/booking/nothing', '/nothing', '/nothing/', '/index.html?a=b'],
  ...['/guide-other/', '/guide-other', '/guide-other/nothing/', '/guid', '/guides', '/Guide/', '/guide.html'],
  ...['/_astro/nothing.12345678.js', '/service-worker.js', '/api/', '/404'],
  '//elsewhere.example/index.html',
];

/** What two runs of the same host answer differently. */
const ofTheMoment = new Set(['date', 'age', 'keep-alive', 'connection']);

const summaryOf = ({ status, headers, body }: Answer) => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheMoment.has(name))),
  body: body.toString(),
});

async function answersOf(
  host: Host,
  port: number,
  isConfigured: boolean,
): Promise<Map<string, ReturnType<typeof summaryOf>>> {
  const { origin, stop } = await start(host, site, { port, isConfigured });
  const answers = new Map<string, ReturnType<typeof summaryOf>>();
  try {
    for (const method of ['GET', 'HEAD', 'POST'])
      for (const path of elsewhere) {
        answers.set(
          `${method} ${path}`,
          summaryOf(await ask(origin, path, { 'accept-encoding': 'br, gzip, zstd' }, method)),
        );
      }
  } finally {
    await stop();
  }
  return answers;
}

for (const host of hosts) {
  const skip = skipHost(host, site);
  if (host.sharesHost)
    test(`${host.name} serves another application at / unchanged`, { skip }, async () => {
      // Some hosts say their own URL.
      const port = await freePort();
      const [before, after] = [await answersOf(host, port, false), await answersOf(host, port, true)];
      assert.equal(before.get('GET /')?.status, 200);
      assert.equal(before.get('GET /')?.headers['x-neighbor'], 'yes', 'the other application has settings of its own');
      for (const [what, answer] of before) assert.deepEqual(after.get(what), answer, what);
    });
  else
    test(`${host.name} answers other paths without the headers of the guide`, async () => {
      const { origin, stop } = await start(host, site);
      try {
        for (const path of elsewhere.filter((one) => !one.startsWith('//'))) {
          const { status, headers } = await ask(origin, path);
          assert.equal(status, 404, path);
          for (const name of Object.keys(readHosting(site.dir).rules[0].headers))
            assert.equal(headers[name.toLowerCase()], undefined, `${path}: ${name}`);
        }
      } finally {
        await stop();
      }
    });
}
