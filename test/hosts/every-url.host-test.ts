/** Expected responses for all hosts: every response has all headers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHosting } from '../../src/outputs/hosting/server.ts';
import { ask, plain, type Answer } from './ask.ts';
import { describeHosts } from './describe-hosts.ts';
import type { BuiltSite, Host, Running } from './host.ts';

/** Paths in the guide, and whether they exist, redirect or are missing. */
const table: [url: string, expected: 'there' | 'missing' | { redirectsTo: string }][] = [
  ['', 'there'],
  ['tools/', 'there'],
  ['tools/?q=a', 'there'],
  ['icon.svg', 'there'],
  ['service-worker.js', 'there'],
  ['api/v1/index.json', 'there'],
  ['tools', { redirectsTo: 'tools/' }],
  ['tools?q=a', { redirectsTo: 'tools/?q=a' }],
  ['tools/foam-roller', { redirectsTo: 'tools/foam-roller/' }],
  ['tools/index.html', { redirectsTo: 'tools/' }],
  ['tools/index.html?q=a', { redirectsTo: 'tools/?q=a' }],
  ['index.html', { redirectsTo: '' }],
  ['nothing', 'missing'],
  ['nothing/', 'missing'],
  ['nothing/index.html', 'missing'],
  ['nothing.js', 'missing'],
  ['tools/nothing/', 'missing'],
  ['tools/foam-roller/nothing.css', 'missing'],
  ['icon.svg/', 'missing'],
  ['service-worker.js/', 'missing'],
  // Folders without an index.html.
  ['drawings/', 'missing'],
  ['drawings', 'missing'],
  ['drawings/tools/', 'missing'],
  ['_astro/', 'missing'],
  ['_astro', 'missing'],
  ['_astro/index.html', 'missing'],
  ['pagefind/', 'missing'],
  ['pagefind/index/', 'missing'],
  ['pagefind/fragment/', 'missing'],
  ['api/', 'missing'],
  ['api/v1/', 'missing'],
  ['download/', 'missing'],
  ['download/index.html', 'missing'],
  // Paths with immutable caching.
  ['_astro/nothing.12345678.js', 'missing'],
  ['pagefind/index/nothing.12345678.js', 'missing'],
  ['service-worker.js.map', 'missing'],
];

function answersAlike(host: Host, site: BuiltSite, running: () => Running): void {
  const hosting = readHosting(site.dir);
  const missingPage = readFileSync(join(site.dir, '404.html'));

  function hasAllHeaders({ status, headers }: Answer, what: string): void {
    for (const [name, value] of Object.entries(hosting.rules[0].headers))
      assert.equal(plain(headers[name.toLowerCase()]), plain(value), `${what} (${status}): ${name}`);
    const kept = String(headers['cache-control']);
    if (status >= 300 && status !== 304) assert.doesNotMatch(kept, /immutable|max-age=[1-9]/, what);
  }

  /** Follows redirects; every response has all headers. */
  async function follow(path: string, steps = 0): Promise<{ path: string; answer: Answer; steps: number }> {
    const answer = await ask(running().origin, path);
    hasAllHeaders(answer, path);
    const { location } = answer.headers;
    if (location === undefined) return { path, answer, steps };
    assert.ok([301, 308].includes(answer.status), `${path}: ${answer.status}`);
    const to = new URL(location, running().origin + path);
    assert.equal(to.origin, running().origin, `${path} leads to another host`);
    assert.ok(steps < 3, `${path} leads nowhere`);
    return follow(to.pathname + to.search, steps + 1);
  }

  for (const [url, expected] of table) {
    const outcome = typeof expected === 'string' ? `is ${expected}` : `redirects to /${expected.redirectsTo}`;
    const skip =
      host.deviations.includes(`GET ${url}`) ||
      (url.includes('?') && typeof expected !== 'string' && !host.keepsQueries);
    test(`/${url} ${outcome}`, { skip }, async () => {
      const { path, answer, steps } = await follow(site.base + url);
      if (expected === 'missing') {
        assert.equal(answer.status, 404);
        assert.ok(answer.body.equals(missingPage), 'the page that says so');
        return;
      }
      assert.equal(answer.status, 200);
      assert.equal(path, site.base + (expected === 'there' ? url : expected.redirectsTo));
      assert.equal(steps, expected === 'there' ? 0 : 1);
    });
  }

  test('rejects POST or answers it like GET, with all headers', async () => {
    const paths = ['', 'tools/', 'service-worker.js', 'nothing/', '_astro/nothing.12345678.js'];
    for (const path of paths.filter((one) => !host.deviations.includes(`POST ${one}`))) {
      const answer = await ask(running().origin, site.base + path, {}, 'POST');
      assert.ok([200, 404, 405].includes(answer.status), `${path}: ${answer.status}`);
      hasAllHeaders(answer, `POST ${path}`);
    }
  });

  if (site.base === '/') return;
  test('redirects the base path without a slash to the guide', async () => {
    const { path, answer } = await follow(site.base.slice(0, -1));
    assert.equal(path, site.base);
    assert.equal(answer.status, 200);
  });
}

describeHosts(answersAlike);
