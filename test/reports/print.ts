import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of each page, by the workbook's name, as LibreOffice prints it. */
export function printedPages(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    for (const [name, bytes] of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const files = readdirSync(folder).map((name) => join(folder, name));
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' });
    return new Map([...workbooks.keys()].map((name) => [name, pagesOf(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesOf(pdf: string): string[] {
  const stated = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  if (texts.length !== stated) throw new Error(`${pdf}: ${stated} pages, ${texts.length} texts`);
  return texts;
}
