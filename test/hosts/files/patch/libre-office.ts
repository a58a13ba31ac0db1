import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Workbooks opened by LibreOffice and saved again as .xlsx, in one start of the program; keyed by the new file names. */
export function savedAgain(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...[...files.keys()].map((name) => join(folder, name))], { stdio: 'ignore' });
    return new Map(readdirSync(out).map((made) => [made, new Uint8Array(readFileSync(join(out, made)))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
