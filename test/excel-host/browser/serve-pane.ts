import { build } from 'esbuild';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Book } from '../model/book';
import { bookData } from '../model/book-data';
import { LIBRARY } from '../node/window';
import { DECLARED_SETS, type RequirementSets } from '../wire/requirement-sets';
import { localCertificate } from './certificate';
import type { HostPageSetup } from './host-page';

export interface ServeOptions {
  /** The built pane: everything in it is served under `/pane/`. */
  readonly distFolder: string;
  readonly book: Book;
  /** The page of the pane within the folder. */
  readonly page?: string;
  readonly language?: string;
  readonly requirementSets?: RequirementSets;
}

export interface ServedPane {
  /** Open this one; the pane is the iframe `#pane` in it. The certificate is nobody's: use `ignoreHTTPSErrors`. */
  readonly url: string;
  /** The book that pages opened from now on begin with. */
  setBook(book: Book): void;
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.wasm': 'application/wasm' };
/** Where production pages load office.js from; here it comes from the installed package. */
const OFFICE_ADDRESS = /https:\/\/appsforoffice(?:\.cdn\.partner\.office365\.cn\/appsforoffice|\.microsoft\.com)\/lib\/[\w.]+\/hosted\//g;
const HOST_PAGE = '<!doctype html><meta charset="utf-8"><title>Excel</title><style>body{margin:0}iframe{border:0;width:320px;height:100vh}</style><body><script src="/host.js"></script>';

/** The emulated Excel in a page of its own, with the pane in a frame as Excel on the web has it. */
export async function servePane(options: ServeOptions): Promise<ServedPane> {
  const missing: string[] = [];
  const script = await hostScript();
  let { book } = options;
  const setup = (): HostPageSetup => ({
    book: bookData(book),
    pane: `/pane/${options.page ?? 'taskpane.html'}`,
    language: options.language ?? 'zh-CN',
    requirementSets: options.requirementSets ?? DECLARED_SETS,
  });
  const answer = (path: string): { type: string; body: string | Buffer } | null => {
    if (path === '/host.html') return { type: 'text/html', body: HOST_PAGE };
    if (path === '/host.js') return { type: 'text/javascript', body: script };
    if (path === '/setup.json') return { type: 'application/json', body: JSON.stringify(setup()) };
    if (path.startsWith('/lib/')) return file(LIBRARY, path.slice(5)) ?? file(LIBRARY, path.slice(5).toLowerCase());
    return path.startsWith('/pane/') ? file(options.distFolder, path.slice(6)) : null;
  };
  const server = createServer(localCertificate(), (request, response) => {
    const path = decodeURIComponent(request.url?.split(/[?#]/)[0] ?? '');
    const found = answer(path);
    if (!found) missing.push(path);
    response.writeHead(found ? 200 : 404, { 'content-type': found ? `${found.type}; charset=utf-8` : 'text/plain', 'cache-control': 'no-store' });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/host.html`,
    setBook: (next) => void (book = next),
    missing,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function file(folder: string, name: string): { type: string; body: string | Buffer } | null {
  const path = join(folder, normalize(`/${name}`));
  if (!existsSync(path) || statSync(path).isDirectory()) return null;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { type, body: type === 'text/html' ? readFileSync(path, 'utf8').replace(OFFICE_ADDRESS, '/lib/') : readFileSync(path) };
}

/** The same host as in Node, bundled for the page. */
async function hostScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(__dirname, 'host-page.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}
