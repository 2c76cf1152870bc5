/** `licenses.txt`: the license of the guide and those of third-party parts, included in every output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineDir } from '../../config/folders.ts';
import { site } from '../../site.ts';
import { readNotice, type Notice } from './read-notice.ts';
import { thirdParty } from './third-party.ts';

/** File name, at the root of every output that has files. */
export const noticesFile = 'licenses.txt';

const rule = '-'.repeat(78);

const formatNotice = ({ title, version, license, source, text }: Notice) =>
  [rule, [title, version].filter(Boolean).join(' '), `License: ${license}`, `Source: ${source}`, '', text, ''].join(
    '\n',
  );

const own = (): Notice => ({
  title: 'The program of this guide',
  version: undefined,
  license: 'MIT',
  source: 'the project that this guide was built with',
  text: readFileSync(join(engineDir, 'LICENSE'), 'utf8').trim(),
});

/** The contents of the file. */
export function noticesText(): string {
  const head = [
    `${site.name}: licenses`,
    '',
    `The text of this guide: ${site.license.name}, ${site.license.url}`,
    'Its program, and what of others is in it, with their licenses:',
    '',
  ];
  return `${[...head, ...[own(), ...thirdParty.map(readNotice)].map(formatNotice)].join('\n').replaceAll('\r\n', '\n')}`;
}
