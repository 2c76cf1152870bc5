/** For an engine whose driver does not tell: pages that remember what failed in them and what they complained of. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFiles, type Copy } from './copy.ts';

declare global {
  var complaints: string[];
}

/** Runs in each page before all else. */
function remember(): void {
  const seen: string[] = [];
  globalThis.complaints = seen;
  const onError = (event: Event) =>
    seen.push(event instanceof ErrorEvent ? event.message : `failed ${(event.target as Element).outerHTML}`);
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejected ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    seen.push(`refused ${blockedURI} by ${violatedDirective}`),
  );
  for (const level of ['error', 'warn'] as const) console[level] = (...said) => seen.push(`${level} ${said.join(' ')}`);
}

/** In front of the policy of the page, which would allow it neither here nor elsewhere. */
function rememberIn(file: string): void {
  const html = readFileSync(file, 'utf8');
  const changed = html.replace('<meta http-equiv=', (meta) => `<script>(${remember})()</script>${meta}`);
  if (changed === html) throw new Error(`${file} has no policy.`);
  writeFileSync(file, changed);
}

/** Has every page of a copy remember. Ask for `complaints` in the page. */
export function rememberComplaints(copy: Copy): void {
  for (const name of pageFiles(copy)) rememberIn(join(copy.folder, name));
  rememberIn(fileURLToPath(copy.oneFile));
}
