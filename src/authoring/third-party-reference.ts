/** The reference of third-party code, data and fonts, as Markdown tables. */
import { readNotice } from '../build/notices/read-notice.ts';
import { thirdParty } from '../build/notices/third-party.ts';

const kinds = { code: 'Code', data: 'Data', font: 'Fonts' } as const;

function rowsOf(kind: keyof typeof kinds): string[] {
  return thirdParty
    .filter((part) => part.kind === kind)
    .map((part) => {
      const { title, version, license, source } = readNotice(part);
      return `| [${title}](${source}) | ${version ?? ''} | ${license} | ${part.use} | ${part.where} |`;
    });
}

/** The complete reference. */
export function thirdPartyReference(): string {
  const parts = Object.entries(kinds).flatMap(([kind, title]) => [
    `## ${title}`,
    '',
    '| what | version | license | what for | in which outputs |',
    '| --- | --- | --- | --- | --- |',
    ...rowsOf(kind as keyof typeof kinds),
    '',
  ]);
  return [
    '# Third-party code, data and fonts',
    '',
    'What readers get that this project did not make. Made from `src/build/notices/third-party.ts` by `npm run reference`. A build fails if it ships code, styles or files of a package that is not on that list.',
    '',
    '`licenses.txt` has every notice and license in full. It is at the top of the site, of the offline folder and its zip, and of the operator’s folder; the single file has it at its end. The book (EPUB) has no code, data or fonts of others, only the picture on its cover. `sbom.cdx.json` in the operator’s folder lists what a build uses, shipped or not.',
    '',
    'The program of Pagefind that runs in browsers has `pagefind_microjson` in it, under GPL-3.0-only by its own manifest, though Pagefind itself is MIT. Whether that is compatible with how you publish a guide is for you to decide; its source is linked below.',
    '',
    ...parts,
  ].join('\n');
}
