import { type EntryRule, type LintResult, valuesOf } from './rule.ts';

const doiInUrl = /10\.\d{4,9}\/[^\s?#&]+/i;

/** Identifiers in a URL: DOI, PubMed number. */
function identifiersIn(url: string): { doi?: string; pmid?: string } {
  const pmid = /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/.exec(
    url,
  )?.[1];
  const doi = doiInUrl.exec(decode(url))?.[0];
  return { ...(doi !== undefined && { doi }), ...(pmid !== undefined && { pmid }) };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Journals append to the DOI in URLs: `…/10.1002/14651858.CD001800.pub4/full`. */
const isSame = (doi: string, inUrl: string) => inUrl.toLowerCase().startsWith(doi.toLowerCase());

const doiUrl = /^https?:\/\/(?:dx\.)?doi\.org\//i;

function misshapen(doi: string): string | undefined {
  if (/[.,;:]$/.test(doi)) return `it ends with "${doi.at(-1)}"`;
  const count = (mark: string) => doi.split(mark).length;
  return count('(') === count(')') ? undefined : 'its parentheses are not balanced';
}

function disagreeing(url: string, doi: unknown, pmid: unknown): LintResult[] {
  const found = identifiersIn(url);
  const copy = 'Open the URL and copy it from there.';
  const wrong: LintResult[] = [];
  if (typeof doi === 'string' && found.doi !== undefined && !isSame(doi, found.doi))
    wrong.push({ path: ['doi'], message: `the URL has another DOI, ${found.doi}`, fix: copy });
  if (typeof pmid === 'string' && found.pmid !== undefined && pmid !== found.pmid)
    wrong.push({ path: ['pmid'], message: `the URL has another PubMed number, ${found.pmid}`, fix: copy });
  if (doi === undefined && found.doi !== undefined && doiUrl.test(url))
    wrong.push({
      path: ['url'],
      message: 'the URL is a DOI, but "doi" is missing',
      fix: `Add "doi: ${found.doi}".`,
    });
  return wrong;
}

export const sourceIdentifiers: EntryRule = {
  name: 'source-identifiers',
  why: 'A reader who looks up a source must find what we read: identifiers that disagree point to another paper.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'sources.yaml',
    bad: '  url: https://doi.org/10.1234/kneading.2020\n  doi: 10.1234/kneading.2002',
    good: '  url: https://example.org/kneading',
  },
  check: (entry) => {
    if (entry.kind !== 'sources') return [];
    const { url, doi, pmid } = valuesOf(entry);
    const shape = typeof doi === 'string' ? misshapen(doi) : undefined;
    return [
      ...(shape
        ? [{ path: ['doi'], message: `this is not a DOI: ${shape}`, fix: 'Copy it from the publication again.' }]
        : []),
      ...(typeof pmid === 'string' && pmid.startsWith('0')
        ? [{ path: ['pmid'], message: 'a PubMed number does not begin with 0', fix: 'Remove the leading zeros.' }]
        : []),
      ...(typeof url === 'string' ? disagreeing(url, doi, pmid) : []),
    ];
  },
};
