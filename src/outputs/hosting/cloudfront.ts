/** CloudFront before an S3 bucket: response headers policy and viewer request function. */
import { foldersPattern, inPattern, type Hosting } from './hosting.ts';

/** Headers with a dedicated setting in a response headers policy; all others are custom headers. */
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

/** Headers of redirects: they have no body, so that their policy does not depend on the pages. */
function redirectHeaders({ rules: [{ headers }] }: Hosting): Record<string, { value: string }> {
  const all = { ...headers, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), { value }]));
}

/** Escapes a path for a regular expression literal. */
const inRegExp = (pattern: string) => pattern.replaceAll('/', '\\/');

/**
 * For `aws cloudfront create-function`, on viewer requests: S3 has neither folders nor trailing slashes.
 * A lower-case last segment without a dot is a page.
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
