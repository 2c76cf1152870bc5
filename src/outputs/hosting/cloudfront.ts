/** What CloudFront needs before an S3 bucket: headers, and the way from an address to its file. */
import { foldersPattern, inPattern, type Hosting } from './hosting.ts';

/** Headers for which a response headers policy has a place of its own; all others are custom ones. */
function securityHeaders(headers: Readonly<Record<string, string>>) {
  const { 'Content-Security-Policy': policy, 'Strict-Transport-Security': https } = headers;
  return {
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
    ...(https && {
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(https)?.[1]),
        IncludeSubdomains: https.includes('includeSubDomains'),
        Preload: https.includes('preload'),
      },
    }),
  };
}

const customNames = /^(Cross-Origin-|Permissions-Policy)/;

/** For `aws cloudfront create-response-headers-policy --response-headers-policy-config file://…`. */
export function responseHeadersPolicy({ rules: [{ headers }] }: Hosting, name: string): string {
  const custom = Object.entries(headers).filter(([header]) => customNames.test(header));
  const config = {
    Name: name,
    SecurityHeadersConfig: securityHeaders(headers),
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** What a redirect is sent with: it has no content, so that its policy need not follow the pages of each edition. */
function redirectHeaders({ rules: [{ headers }] }: Hosting): Record<string, { value: string }> {
  const all = { ...headers, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), { value }]));
}

/** A path as a regular expression has it between its slashes. */
const inRegExp = (pattern: string) => pattern.replaceAll('/', '\\/');

/**
 * For `aws cloudfront create-function`, on viewer requests: a bucket has files, and knows neither folders nor slashes.
 * A last part of small letters without a dot is a page.
 */
export const requestFunction = (hosting: Hosting) => `function handler(event) {
  var request = event.request;
  if (request.uri + '/' === '${hosting.base}') return moved('${hosting.base}', request);
  var page = /^(${inRegExp(inPattern(hosting.base) + foldersPattern)})(index\\.html|[a-z0-9-]+)?$/.exec(request.uri);
  if (!page) return request;
  if (page[2] === 'index.html') return moved(page[1], request);
  if (page[2]) return moved(request.uri + '/', request);
  request.uri += 'index.html';
  return request;
}

var headers = ${JSON.stringify(redirectHeaders(hosting), null, 2)};

function moved(to, request) {
  var asked = [];
  for (var name in request.querystring) {
    var one = request.querystring[name];
    (one.multiValue || [one]).forEach(function (item) {
      asked.push(name + '=' + item.value);
    });
  }
  var all = { location: { value: asked.length > 0 ? to + '?' + asked.join('&') : to } };
  for (var key in headers) all[key] = headers[key];
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: all };
}
`;
