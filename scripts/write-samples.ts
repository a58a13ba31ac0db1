import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './samples/sample-files';

const FOLDER = join(__dirname, '../test/fixtures/samples');

/** Writes the sample registers anew: the same bytes unless their drafts have changed. */
async function writeSamples(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await sampleFiles()) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(name);
  }
}

void writeSamples();
