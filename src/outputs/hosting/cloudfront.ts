/** What CloudFront needs before an S3 bucket: headers, and the way from an address to its file. */
import { foldersPattern, type Hosting } from './hosting.ts';

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

/**
 * For `aws cloudfront create-function`, on viewer requests: a bucket has files, and knows neither folders nor slashes.
 * A last part of small letters without a dot is a page.
 */
export const requestFunction = ({ base }: Hosting) => `function handler(event) {
  var request = event.request;
  var page = /^(${base.replaceAll('.', '\\.').replaceAll('/', '\\/')}${foldersPattern.replaceAll('/', '\\/')})(index\\.html|[a-z0-9-]+)?$/.exec(request.uri);
  if (!page) return request;
  if (page[2] === 'index.html') return moved(page[1]);
  if (page[2]) return moved(request.uri + '/');
  request.uri += 'index.html';
  return request;
}

function moved(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}
`;
