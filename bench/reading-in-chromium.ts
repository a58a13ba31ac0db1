import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundle';
import { generateRegister } from './generate-register';

/** The same comparison in a worker of a page: `npx tsx bench/reading-in-chromium.ts [rows] [runs]`. CHROMIUM names another browser. */
const rows = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 5);
const READERS = ['taizhang', 'hucre', 'read-excel-file'] as const;

interface Answer {
  readonly ms: number;
  readonly cells: number;
  readonly error?: string;
}

void (async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-in-chromium-'));
  await bundle(join(import.meta.dirname, 'chromium/worker.ts'), folder, 'webworker');
  if (readdirSync(folder).some((file) => /require\("node:|from"node:/.test(readFileSync(join(folder, file), 'utf8')))) throw new Error('the bundle names a part of Node');
  const register = { '/shared.xlsx': generateRegister({ rows, texts: 'shared' }), '/inline.xlsx': generateRegister({ rows, texts: 'inline' }) };
  const server = createServer(({ url = '/' }, response) => {
    const known = register[url as keyof typeof register];
    if (known) return response.end(known);
    if (url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
    if (!/^\/[\w.-]+\.js$/.test(url)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/javascript').end(readFileSync(join(folder, url)));
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    for (const url of Object.keys(register)) {
      const times = new Map<string, Answer[]>(READERS.map((reader) => [reader, []]));
      for (let run = 0; run < runs; run++) {
        for (const reader of READERS) times.get(reader)!.push(await page.evaluate(inWorker, { reader, register: url }));
      }
      report(url, times);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
})();

/** Runs in the page. A new worker each time, as a page would start it. */
async function inWorker(order: { reader: string; register: string }): Promise<Answer> {
  const worker = new Worker('/worker.js');
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data as Answer);
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

function report(url: string, times: ReadonlyMap<string, readonly Answer[]>): void {
  process.stdout.write(`\n${rows} rows × 14 in a worker, ${url.slice(1)}\n`);
  const middle = (list: readonly Answer[]): Answer => list.find(({ error }) => error !== undefined) ?? [...list].sort((a, b) => a.ms - b.ms)[list.length >> 1]!;
  const ours = middle(times.get('taizhang')!).ms;
  for (const [reader, list] of times) {
    const { ms, cells, error } = middle(list);
    process.stdout.write(`  ${reader.padEnd(16)}${error ?? `${ms.toFixed(0).padStart(7)} ms  ×${(ms / ours).toFixed(2).padStart(6)}  ${cells} cells`}\n`);
  }
}
