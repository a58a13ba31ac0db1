import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../browser';

/** The built add-in. */
export const FOLDER = process.env['TAIZHANG_ADDIN'] ?? 'dist/addin';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The built page in a browser, as a user gets it: with its policy, its worker and the samples beside it. */
export interface BuiltPage {
  open(options: BrowserContextOptions): Promise<{ readonly page: Page; readonly complaints: string[] }>;
  close(): Promise<void>;
}

export async function builtPage(): Promise<BuiltPage> {
  mustBeBuilt();
  const server = await served();
  const browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  return {
    async open(options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`http://localhost:${port}/taskpane.html`);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export function mustBeBuilt(): void {
  if (!existsSync(join(FOLDER, 'taskpane.html'))) throw new Error(`${FOLDER}/taskpane.html is not built: npm run build`);
}

/** What axe finds, one line each. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function served(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(FOLDER, normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')));
    if (!path.startsWith(normalize(FOLDER)) || !existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}
