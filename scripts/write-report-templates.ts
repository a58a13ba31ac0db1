import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateFiles } from './report-templates/template-files';

const FOLDER = join(__dirname, '../templates/reports');

/** Writes the reports' templates anew: the same bytes unless their looks have changed. */
async function writeReportTemplates(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await templateFiles()) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(name);
  }
}

void writeReportTemplates();
