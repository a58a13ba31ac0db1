import { createServer as createPlain } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { SCRIPT_POLICY } from './page-policy';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Who may show the page in a frame: Excel on the web. A meta element cannot say this, so the server does. */
const FRAMES = "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.partner.officewebapps.cn https://excel.cloud.microsoft";

/** Serves one folder and nothing outside it, over https where a certificate is given. */
export function serve(folder: string, certificate: { readonly cert: Buffer; readonly key: Buffer } | null): Server {
  const answer: RequestListener = (request, response) => void reply(folder, request, response);
  return certificate ? createSecure({ ...certificate }, answer) : createPlain(answer);
}

async function reply(folder: string, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(folder, url ?? '/');
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || bytes === null) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
  response.writeHead(200, {
    'content-type': KINDS[extname(path)] ?? 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': extname(path) === '.js' ? SCRIPT_POLICY : FRAMES,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // A name with a hash never changes its content; the page names the newest.
    'cache-control': /\.[0-9a-f]{8}\.js$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** Null: no address of a file in the folder. */
export function pathOf(folder: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const path = normalize(join(folder, name === '/' ? 'taskpane.html' : name));
  return path.startsWith(normalize(folder) + sep) ? path : null;
}
