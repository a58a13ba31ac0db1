import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

/** What LibreOffice makes of a file: by name, the files that it writes in the format. */
export function converted(name: string, bytes: Uint8Array, format: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', format, '--outdir', out, join(folder, name)], { stdio: 'ignore' });
    return new Map(readdirSync(out).map((made) => [parse(made).base, readFileSync(join(out, made))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
