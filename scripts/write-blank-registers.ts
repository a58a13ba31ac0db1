import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankRegisters } from './blank-registers/write';

const FOLDER = join(__dirname, '../templates/registers');

/** Writes the blank forms under templates/registers from their declarations. */
async function write(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await blankRegisters()) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(name);
  }
}

void write();
