/** Records errors within the pages, for an engine whose driver does not report them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFiles, type OfflineEditions } from './unpack-editions.ts';

declare global {
  var complaints: string[];
}

/** Runs in each page before its own scripts. */
function recordInPage(): void {
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

/** Inserts the recorder before the page's Content-Security-Policy, which would block it. */
function insertRecorder(file: string): void {
  const html = readFileSync(file, 'utf8');
  const changed = html.replace('<meta http-equiv=', (meta) => `<script>(${recordInPage})()</script>${meta}`);
  if (changed === html) throw new Error(`${file} has no Content-Security-Policy.`);
  writeFileSync(file, changed);
}

/** Inserts the recorder into every page of the offline editions; `complaints` in a page has the messages. */
export function recordErrors(copy: OfflineEditions): void {
  for (const name of pageFiles(copy)) insertRecorder(join(copy.folder, name));
  insertRecorder(fileURLToPath(copy.singleFile));
}
