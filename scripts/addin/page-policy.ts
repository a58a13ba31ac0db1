/** Lets the styles that Fluent writes into its own elements pass; docs/security.md says what it is worth. */
export const STYLE_NONCE = 'taizhang-styles';

/** The page's Content-Security-Policy: code from the page's own folder and office.js, no eval, no other origin. */
export function pagePolicy(officeJs: string | null): string {
  const office = officeJs === null ? '' : ` ${new URL(officeJs).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' 'nonce-${STYLE_NONCE}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    office === '' ? "frame-src 'none'" : `frame-src${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A worker obeys its own file's headers, not the page's meta element; so a server sends this with every script. */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
