/** The form editor on the sample, for the tests that ask it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { sampleDay, writeSample } from '../../../test/fixtures/sample-content.ts';
import type { Opened } from '../src/entry-file.ts';
import { serveForm } from '../src/server.ts';

export const sample = writeSample();
/** What the one who is told of saved entries has heard. */
export const reported: string[] = [];
const served = await serveForm(
  {
    contentDir: sample.dir,
    today: sampleDay,
    devServer: 'http://127.0.0.1:1/',
    saved: (name, { problems }) => void reported.push(`${name} ${problems.length}`),
  },
  0,
);
export const { port, key } = served;
export const { address } = served.server.address() as AddressInfo;
after(() => {
  served.server.close();
  sample.remove();
});

export interface Reply {
  status: number;
  value: {
    error?: string;
    problems: { field: string; message: string; severity: string; isUnknown: boolean }[];
    elsewhere: number;
    revision: string;
  } & Opened;
}

/** Asks the server as a program does that may say any header. */
export const ask = (
  path: string,
  { method = 'GET', sent, headers = {} }: { method?: string; sent?: unknown; headers?: object } = {},
) =>
  new Promise<Reply>((resolve, reject) => {
    const call = request(
      {
        port,
        host: address,
        path,
        method,
        headers: { host: `127.0.0.1:${port}`, authorization: `Bearer ${key}`, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, value: JSON.parse(text) as Reply['value'] }),
        );
      },
    );
    call.on('error', reject).end(sent === undefined ? undefined : JSON.stringify(sent));
  });

export const open = async (kind: string, id: string) => (await ask(`/api/entry?kind=${kind}&id=${id}`)).value;
export const put = (sent: unknown, trial = false) => ask(trial ? '/api/trial' : '/api/entry', { method: 'PUT', sent });
export const read = (path: string) => readFileSync(join(sample.dir, path), 'utf8');

export const roller = 'tools/roller.md';

/** Puts a file back after a test that changes it. */
export function keep(t: TestContext, path: string): string {
  const before = read(path);
  t.after(() => writeFileSync(join(sample.dir, path), before));
  return before;
}
