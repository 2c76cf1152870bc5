/** Access control of local servers: allowed clients and host names. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { isIP } from 'node:net';

/** The loopback address. */
export const loopback = '127.0.0.1';

const localNames = new Set(['localhost', loopback, '[::1]']);

/** The host name in `name:port`; undefined for anything else. */
const nameIn = (authority: string) =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(authority)?.[1]?.toLowerCase();

/**
 * Whether a server on an address accepts a host name. Other sites can resolve their own names to this machine
 * (DNS rebinding), but not an IP address. Ports are not compared: they may be forwarded.
 */
function answersTo(name: string | undefined, address: string): boolean {
  if (name === undefined) return false;
  if (localNames.has(name)) return true;
  return address !== loopback && (name === address.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) > 0);
}

/**
 * The path and query of a request, without the origin that clients may send.
 * @param address on which the server listens
 * @returns undefined for a request to another host
 */
export function requestTarget(
  { url = '', headersDistinct }: Pick<IncomingMessage, 'url' | 'headersDistinct'>,
  address: string,
): string | undefined {
  const [, authority, path = url] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  const hosts = headersDistinct['host'] ?? [];
  const named = authority === undefined ? hosts : [...hosts, authority];
  if (hosts.length !== 1 || !named.every((host) => answersTo(nameIn(host), address))) return undefined;
  return authority === undefined || path.startsWith('/') ? path : `/${path}`;
}

/** Refuses requests to other hosts. @param address on which the server listens */
export const onlyAskedFor =
  (address: string, answer: RequestListener): RequestListener =>
  (request, response) => {
    const target = requestTarget(request, address);
    if (target === undefined) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
      response.end('This server answers to this machine only. Start it with --host to open it to others.\n');
      return;
    }
    request.url = target;
    answer(request, response);
  };

/** The origin to open in a browser. */
export const serverUrl = (address: string, port: number) =>
  `http://${address === loopback ? 'localhost' : isIP(address) === 6 ? `[${address}]` : address}:${port}`;

/** Command line option of all servers. */
export const hostOption = {
  type: 'string',
  default: loopback,
  like: [/^[\w.:-]+$/, 'the name or address of a network interface'],
  description: 'the address to listen on: 0.0.0.0 for everybody on the network, 127.0.0.1 for this machine only',
} as const;
