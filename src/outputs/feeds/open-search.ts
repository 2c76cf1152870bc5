/** OpenSearch description, for searching from the browser's address bar. */
import { site } from '../../site.ts';
import { x, xmlFile } from './xml.ts';

/** Maximum length by the specification. */
const longest = { shortName: 16, description: 1024 };

/** `opensearch.xml`. @param absolute path within the guide → absolute URL */
export const openSearchXml = (absolute: (path: string) => string): string =>
  xmlFile(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', site.name.slice(0, longest.shortName)),
      x('Description', site.tagline.slice(0, longest.description)),
      x('InputEncoding', 'UTF-8'),
      x('Language', site.language),
      x('Image', { width: '16', height: '16', type: 'image/x-icon' }, absolute('favicon.ico')),
      x('Url', { type: 'text/html', template: `${absolute('search/')}?q={searchTerms}` }),
    ]),
  );
