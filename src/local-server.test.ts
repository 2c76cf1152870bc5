import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { test, type TestContext } from 'node:test';
import { skipTest } from '../test/skip-test.ts';
import { loopback, onlyAskedFor, requestTarget, serverUrl } from './local-server.ts';

const target = (url: string, host: string | string[], address = loopback) =>
  requestTarget({ url, headersDistinct: { host: [host].flat() } }, address);

test('accepts only loopback host names, with any port', () => {
  for (const host of ['localhost', 'LOCALHOST', 'localhost:4321', 'localhost:80', '127.0.0.1:4321', '[::1]:4321'])
    assert.equal(target('/tools/?a=b', host), '/tools/?a=b', host);
  for (const host of [
    'rebound.example:4321',
    'localhost.rebound.example',
    'rebound.localhost',
    'localhost.',
    '127.0.0.1.rebound.example',
    '127.0.0.2',
    '192.168.0.10:4321',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    'user@localhost',
    'localhost:4321@rebound.example',
    'localhost:port',
    'localhost/',
    'localhost, rebound.example',
    ' localhost',
    '::1',
    '',
  ])
    assert.equal(target('/', host), undefined, host);
});

test('rejects a request without a host, or with two', () => {
  assert.equal(target('/', []), undefined);
  assert.equal(target('/', ['localhost', 'rebound.example']), undefined);
  assert.equal(requestTarget({ url: '/', headersDistinct: {} }, loopback), undefined);
});

test('applies the same hosts to absolute-form requests', () => {
  const urls: [url: string, expected: string | undefined][] = [
    ['http://localhost:4321/tools/?a=b', '/tools/?a=b'],
    ['HTTP://127.0.0.1/tools/', '/tools/'],
    ['http://[::1]:4321', '/'],
    ['http://localhost?a=b', '/?a=b'],
    ['http://rebound.example/tools/', undefined],
    ['https://localhost@rebound.example/', undefined],
    ['http:///tools/', undefined],
    ['http://', undefined],
  ];
  for (const [url, expected] of urls) assert.equal(target(url, 'localhost'), expected, url);
  assert.equal(target('http://localhost/', 'rebound.example'), undefined, 'both have to be right');
});

test('accepts IP addresses and the given name on a public server', () => {
  for (const host of ['192.168.0.10:4321', '[fe80::1]:4321', 'localhost', '10.0.0.1'])
    assert.equal(target('/', host, '0.0.0.0'), '/', host);
  assert.equal(target('/', 'rebound.example', '0.0.0.0'), undefined);
  assert.equal(target('/', 'Laptop.local:4321', 'laptop.local'), '/');
  assert.equal(target('/', 'rebound.example', 'laptop.local'), undefined);
});

test('makes the URL to open in a browser', () => {
  assert.equal(serverUrl(loopback, 4321), 'http://localhost:4321');
  assert.equal(serverUrl('::1', 4321), 'http://[::1]:4321');
  assert.equal(serverUrl('192.168.0.10', 80), 'http://192.168.0.10:80');
});

/** Sends raw bytes. @returns the status */
async function send(port: number, bytes: string, address = loopback): Promise<number> {
  const socket = connect(port, address);
  await once(socket, 'connect');
  socket.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(Buffer.concat(chunks).toString())?.[1]);
}

async function listen(t: TestContext, address: string): Promise<number> {
  const server = createServer(onlyAskedFor(address, (request, response) => response.end(request.url)));
  server.listen(0, address);
  await once(server, 'listening');
  t.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('rejects other host names and passes on only the path in a real server', async (t) => {
  const port = await listen(t, loopback);
  const end = 'Connection: close\r\n\r\n';
  assert.equal(await send(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\n${end}`), 200);
  assert.equal(await send(port, `GET / HTTP/1.1\r\nHost: rebound.example\r\n${end}`), 403);
  assert.equal(await send(port, `GET http://rebound.example/ HTTP/1.1\r\nHost: localhost\r\n${end}`), 403);
  assert.equal(await send(port, `GET / HTTP/1.1\r\nHost: localhost\r\nHost: rebound.example\r\n${end}`), 403);
  assert.equal(await send(port, `GET / HTTP/1.0\r\n${end}`), 403);
  assert.equal(await send(port, `GET / HTTP/1.1\r\n${end}`), 400);
  const answer = await fetch(`http://127.0.0.1:${port}/a?b`);
  assert.equal(await answer.text(), '/a?b');
});

const others = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

test(
  'another machine does not reach a server for this machine',
  { skip: others ? false : skipTest('this machine has no network address of its own') },
  async (t) => {
    const port = await listen(t, loopback);
    await assert.rejects(send(port, '', others), /ECONNREFUSED/);
  },
);
