import { assetBooks } from './asset-list';
import { POLICY_FILE, writePolicy } from './policy';
import { sealBooks } from './seal-log';
import { supplyBooks } from './supply-request';
import { vehicleBooks } from './vehicle-usage';
import { writeBook } from './write-book';

/** Every sample by its file name: the registers, the policy workbook, and the list of what is wrong in them. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const policy = await writePolicy();
  const files = new Map([[POLICY_FILE, policy.bytes]]);
  const planted = [...policy.planted];
  for (const draft of [...sealBooks(), ...vehicleBooks(), ...supplyBooks(), ...assetBooks()]) {
    const written = await writeBook(draft);
    files.set(draft.file, written.bytes);
    planted.push(...written.planted);
  }
  files.set('planted.json', new TextEncoder().encode(`[\n${planted.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`));
  return files;
}
