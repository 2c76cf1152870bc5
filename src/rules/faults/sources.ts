/** What identifies a source. */
import { changed } from '../sample-content.ts';
import { text, type Fault } from './fault.ts';

/** The source of the sample, with another behind it. */
const replacedBy = (id: string, rest: string) => `${text('sources.yaml')}  supersededBy: ${id}\n${rest}`;
const newer = (id: string) =>
  `${id}:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('/kneading', `/${id}`).replace('of kneading', `of ${id}`)}`;

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
    changed('sources.yaml', 'type: survey', 'type: survey\n  doi: 10.1234/abc.'),
    /smith2020\.doi: this is no DOI: it ends with "\."/,
  ],
  [
    'a DOI with half a bracket',
    changed('sources.yaml', 'type: survey', 'type: survey\n  doi: 10.1016/S0140(20)3018(2'),
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
        .map((source) => source.replace('type: survey', 'type: survey\n  doi: 10.1234/ABC'))
        .join(''),
    },
    /jones\.doi: "smith2020" is the same publication: it has this DOI/,
  ],
  [
    'a title with a remark on what was read',
    changed(
      'sources.yaml',
      'title: A study of kneading',
      'title: A study of kneading (title not shown in the excerpt)',
    ),
    /smith2020\.title: "\(title not shown in the excerpt\)" is a remark/,
  ],
  [
    'a sharing site as the address',
    changed('sources.yaml', 'https://example.org/kneading', 'https://fr.scribd.com/document/350239923/'),
    /smith2020\.url: scribd\.com carries copies/,
  ],
  [
    'a sharing site behind the proxy of a library',
    changed(
      'sources.yaml',
      'https://example.org/kneading',
      'https://www-researchgate-net.proxy.example.edu/publication/1',
    ),
    /smith2020\.url: researchgate\.net carries copies/,
  ],
  [
    'an archived copy',
    changed('sources.yaml', 'https://example.org/kneading', 'https://web.archive.org/web/2020/https://example.org/'),
    /smith2020\.url: archive\.org carries copies/,
  ],
  [
    'a paper without an identifier',
    changed('sources.yaml', 'type: survey', 'type: trial'),
    /warning: smith2020\.url: a paper without a DOI and without a PubMed number/,
  ],
  [
    'a source that has been replaced',
    { 'sources.yaml': replacedBy('jones', newer('jones')) },
    /kneading\.md:\d+:\d+ claims\.0\.sources\.0: "smith2020" has been replaced by "jones"/,
  ],
  [
    'a citation in the text of a source whose newer edition has been replaced as well',
    { 'sources.yaml': replacedBy('jones', `${newer('jones')}  supersededBy: brown\n${newer('brown')}`) },
    /kneading\.md:\d+:\d+ "smith2020" has been replaced by "brown"/,
  ],
  [
    'sources that replace each other',
    { 'sources.yaml': replacedBy('jones', `${newer('jones')}  supersededBy: smith2020\n`) },
    /jones\.supersededBy: these sources replace each other in a circle/,
  ],
  [
    'a newer edition that is not there',
    { 'sources.yaml': replacedBy('jonse', newer('jones')) },
    /smith2020\.supersededBy: there is no source "jonse"/,
  ],
];
