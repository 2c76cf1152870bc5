/** Reads and validates the environment variables. */
import { resolve } from 'node:path';
import { uiLanguage } from '#ui-strings/language.ts';
import { configName, defaultContentDir } from './config/folders.ts';

/** HSTS settings. */
export type Https = (typeof httpsPromises)[number];
const httpsPromises = ['off', 'host', 'domain', 'preload'] as const;

export interface Environment {
  /** Scheme and domain, `https://example.org`, or undefined where no host is known. */
  siteUrl: string | undefined;
  /** Base path of the pages in the language of this process, with leading and trailing slash. */
  base: string;
  /** Base path of the site: that of the language which others are translated from. */
  rootBase: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** HSTS scope: none, this host, its subdomains, or the browsers' preload list. */
  https: Https;
  /** Add the content security policy to each page, for hosts without custom headers. */
  policyInPages: boolean;
  /** Offer the saved copy (service worker); otherwise an existing one is removed. */
  savedCopy: boolean;
  /** The current day, YYYY-MM-DD. */
  today: string;
}

const hostPart = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;
/** Whether a host name is safe in every host configuration: letters, digits, hyphens and dots, or an IPv6 address. */
const isHost = (name: string) => /^\[[0-9a-f:.]+\]$/.test(name) || name.split('.').every((part) => hostPart.test(part));

const basePathPattern = /^\/(?:[A-Za-z0-9._~-]+\/)*$/;

function parseBase(value: string | undefined): string {
  const base = `/${(value ?? '').trim()}/`.replace(/\/{2,}/g, '/');
  if (!basePathPattern.test(base) || base.split('/').some((part) => part === '.' || part === '..')) {
    throw new Error(
      `BASE_PATH is "${value}", which is not a path: use letters, digits, "-", "_", "." or "~" between slashes, such as /guide/.`,
    );
  }
  return base;
}

function parseSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  // `URL` removes line breaks, and accepts quotes and asterisks.
  const url = URL.canParse(value) && !/\s/.test(value.trim()) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) {
    throw new Error(
      `SITE_URL is "${value}", which is not a URL: write it with its scheme, such as https://example.org.`,
    );
  }
  if (url.username || url.password) throw new Error('SITE_URL contains a user name or password: remove them.');
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${value}", which is more than a host: set it to ${url.origin}, and the path in BASE_PATH.`,
    );
  }
  return url.origin;
}

/** HSTS affects the whole host; below a base path it has to be enabled explicitly. */
function parseHttps(value: string | undefined, siteUrl: string | undefined, base: string): Https {
  const promise = httpsPromises.find((name) => name === (value || (base === '/' ? 'host' : 'off')));
  if (!promise) throw new Error(`HSTS is "${value}": write one of ${httpsPromises.join(', ')}.`);
  return siteUrl?.startsWith('http:') ? 'off' : promise;
}

function parsePolicyInPages(value: string | undefined): boolean {
  if (!value || value === '0') return false;
  if (value === '1') return true;
  throw new Error(`POLICY_IN_PAGES is "${value}": set it to 1 for a host that sends no headers, or leave it unset.`);
}

function parseSavedCopy(value: string | undefined): boolean {
  if (!value || value === 'on') return true;
  if (value === 'off') return false;
  throw new Error(
    `SAVED_COPY is "${value}": set it to off to remove what readers have saved in their browsers, or leave it unset.`,
  );
}

function parseToday(value: string | undefined): string {
  if (!value) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${value}T00:00:00Z`);
  // `Date` accepts February 30 as March 2.
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value) return value;
  throw new Error(`TODAY is "${value}", which is not a date: write it as YYYY-MM-DD.`);
}

/**
 * Reads SITE_URL, BASE_PATH, CONTENT_DIR, HSTS, POLICY_IN_PAGES, SAVED_COPY and TODAY.
 * @throws Error with a sentence that names the variable and what to write in it.
 */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const siteUrl = parseSiteUrl(env['SITE_URL']);
  const rootBase = parseBase(env['BASE_PATH']);
  const base = uiLanguage === 'en' ? rootBase : `${rootBase}${uiLanguage}/`;
  return {
    siteUrl,
    base,
    rootBase,
    contentDir: resolve(env['CONTENT_DIR'] || defaultContentDir),
    https: parseHttps(env['HSTS'], siteUrl, rootBase),
    policyInPages: parsePolicyInPages(env['POLICY_IN_PAGES']),
    savedCopy: parseSavedCopy(env['SAVED_COPY']),
    today: parseToday(env['TODAY']),
  };
}

/** Warnings about these settings, one sentence each. */
export function environmentWarnings({ siteUrl }: Environment): string[] {
  if (!siteUrl)
    return [
      'SITE_URL is not set: there are no canonical URLs, and no sitemap, feed, search description or pictures for shared links were made.',
    ];
  const isSecure = siteUrl.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(siteUrl);
  return isSecure
    ? []
    : [
        'SITE_URL begins with http: anybody on the way can read and change pages, and browsers keep no copy of the guide.',
      ];
}

/** Warnings about incomplete settings in guide.config.ts, one sentence each. */
export const siteWarnings = (contact: string | null): string[] =>
  contact
    ? []
    : [`contact is not set: readers cannot report a mistake. Write an e-mail address or a URL there in ${configName}.`];
