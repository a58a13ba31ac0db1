import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { functionsJson } from '../../src/addin/functions/metadata';
import { ICON_SIZES } from './icon';
import { manifestFor } from './manifest-for';

/** What lies in dist/addin beside the page's own code: path and bytes, in a fixed order. */
export function addinFiles(root: string, pages: string | undefined): ReadonlyMap<string, Buffer> {
  const read = (path: string): Buffer => readFileSync(join(root, path));
  const samples = readdirSync(join(root, 'test/fixtures/samples')).filter((name) => name.endsWith('.xlsx')).sort();
  return new Map([
    ['functions.json', Buffer.from(functionsJson('zh'))],
    ['functions-en.json', Buffer.from(functionsJson('en'))],
    ['manifest.xml', Buffer.from(manifestFor(read('manifest.xml').toString('utf8'), pages))],
    ...ICON_SIZES.map((size): [string, Buffer] => [`assets/icon-${size}.png`, read(`assets/icon-${size}.png`)]),
    ['samples/samples.json', Buffer.from(`${JSON.stringify(samples)}\n`)],
    ...samples.map((name): [string, Buffer] => [`samples/${name}`, read(`test/fixtures/samples/${name}`)]),
    ...templates(root).map((path): [string, Buffer] => [path, read(path)]),
  ]);
}

/** The reports' templates and the blank registers, as the page fetches them. */
function templates(root: string): string[] {
  return ['templates/reports', 'templates/registers'].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((name) => name.endsWith('.xlsx')).sort().map((name) => `${folder}/${name}`) : [],
  );
}
