// The one place where the content security policy is written; the page, the server and _headers all take it from here.
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app',
};

/** As a <meta> may say it. */
export const metaPolicy = Object.entries(POLICY)
  .map(([k, v]) => `${k} ${v}`)
  .join('; ');
/** As a header may say it. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`;

export const headers = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy':
    'geolocation=(), microphone=(), payment=(), usb=(), serial=(), midi=(), display-capture=(), browsing-topics=(), camera=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The file static hosts read. */
export const headersFile = `/*\n${Object.entries(headers)
  .map(([k, v]) => `  ${k}: ${v}`)
  .join('\n')}\n`;
