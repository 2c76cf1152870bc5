import { mirrorHosts } from './mirror-hosts.ts';
import { type EntryRule, type LintResult, valuesOf } from './rule.ts';

/** Remarks of the author belong into "plain": the title is what others search for. */
const remark =
  /\([^()]*\b(?:not (?:shown|seen|given)|(?:exact|full|real) title|excerpt|abstract only|quoted by|syndicated|copy of|mirror|working title)\b[^()]*\)|\buntitled\b/i;

/** Publications in journals, which have persistent identifiers. */
const papers: ReadonlySet<unknown> = new Set([
  'systematic-review',
  'trial',
  'case-report',
  'expert-consensus',
  'narrative-review',
  'lab-or-model',
]);

const archive = /^https?:\/\/(?:www\.)?(?:pmc\.|pubmed\.)?ncbi\.nlm\.nih\.gov\//i;

/** The mirror host of a URL, also behind a library proxy. */
function mirrorOf(url: string): string | undefined {
  const location = url.replace(/[?#].*/s, '').toLowerCase();
  return mirrorHosts.find((host) => new RegExp(`(?:^|[/.-])${host.replaceAll('.', '[.-]')}(?=[/:.]|$)`).test(location));
}

function checkUrl(url: string): LintResult[] {
  const host = mirrorOf(url);
  return host
    ? [
        {
          path: ['url'],
          message: `${host} hosts copies of other publishers’ work`,
          fix: 'Use the URL at the journal, PubMed, doi.org or the publishing organization; say in "plain" that you read a copy.',
        },
      ]
    : [];
}

function checkTitle(title: string): LintResult[] {
  const found = remark.exec(title)?.[0];
  return found
    ? [
        {
          path: ['title'],
          message: `"${found}" is a remark, not a part of the title as published`,
          fix: 'Write the title as published; what was read of it belongs in "read" and "plain".',
        },
      ]
    : [];
}

function checkIdentifier({ type, url, doi, pmid }: Record<string, unknown>): LintResult[] {
  if (!papers.has(type) || doi !== undefined || pmid !== undefined) return [];
  if (typeof url === 'string' && archive.test(url)) return [];
  return [
    {
      path: ['url'],
      message: 'a paper needs a DOI or a PubMed number',
      fix: 'Add "doi" or "pmid". If it has neither, keep the publisher’s URL and add an exception that says so.',
      severity: 'warning',
    },
  ];
}

export const sourceUrl: EntryRule = {
  name: 'source-url',
  why: 'A reader who checks a source needs the publication itself, under its own title: copies on other sites disappear, and may differ from it.',
  scope: 'entry',
  alsoGives: 'warning',
  allowsExceptions: true,
  example: {
    file: 'sources.yaml',
    bad: '  url: https://www.scribd.com/document/581424628/Kneading',
    good: '  url: https://example.org/kneading',
  },
  check: (entry) => {
    if (entry.kind !== 'sources') return [];
    const values = valuesOf(entry);
    const { url, title } = values;
    return [
      ...(typeof title === 'string' ? checkTitle(title) : []),
      ...(typeof url === 'string' ? checkUrl(url) : []),
      ...checkIdentifier(values),
    ];
  },
};
