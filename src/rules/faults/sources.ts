/** What identifies a source. */
import { changed } from '../sample-content.ts';
import { text, type Fault } from './fault.ts';

export const sources: readonly Fault[] = [
  [
    'a DOI that is not that of the address',
    changed('sources.yaml', 'url: https://example.org/kneading', 'url: https://doi.org/10.1234/ab\n  doi: 10.1234/abc'),
    /sources\.yaml:8:8 smith2020\.doi: the address has another DOI, 10\.1234\/ab/,
  ],
  [
    'a PubMed number that is not that of the address',
    changed(
      'sources.yaml',
      'url: https://example.org/kneading',
      'url: https://pubmed.ncbi.nlm.nih.gov/123/\n  pmid: "132"',
    ),
    /sources\.yaml:8:9 smith2020\.pmid: the address has another PubMed number, 123/,
  ],
  [
    'an address that is a DOI beside none',
    changed('sources.yaml', 'url: https://example.org/kneading', 'url: https://doi.org/10.1234/ab'),
    /smith2020\.url: the address is a DOI, and "doi" is missing\. Add "doi: 10\.1234\/ab"/,
  ],
  [
    'a DOI with a full stop behind it',
    changed('sources.yaml', 'type: trial', 'type: trial\n  doi: 10.1234/abc.'),
    /smith2020\.doi: this is no DOI: it ends with "\."/,
  ],
  [
    'a DOI with half a bracket',
    changed('sources.yaml', 'type: trial', 'type: trial\n  doi: 10.1016/S0140(20)3018(2'),
    /smith2020\.doi: this is no DOI: one of its brackets/,
  ],
  [
    'a source that stands there under another name',
    {
      'sources.yaml': `${text('sources.yaml')}jones:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('https://example.org/kneading', 'http://www.example.org/Kneading/')}`,
    },
    /sources\.yaml:\d+:8 jones\.url: "smith2020" is the same publication: it has this address/,
  ],
  [
    'a source with the DOI of another',
    {
      'sources.yaml': [
        text('sources.yaml'),
        `jones:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('/kneading', '/x')}`,
      ]
        .map((source) => source.replace('type: trial', 'type: trial\n  doi: 10.1234/ABC'))
        .join(''),
    },
    /jones\.doi: "smith2020" is the same publication: it has this DOI/,
  ],
];
