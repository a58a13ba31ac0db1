import { SheetBuilder, TextPool } from '../../../core/workbook/sheet-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { ReadLimits } from './limits';
import { Refusal } from './read-error';
import { readOwnParts } from './parts/own-parts';
import { type Relationship, relationshipsOf } from './parts/relationships';
import { readSharedStrings } from './parts/shared-strings';
import { readSheetPart } from './parts/sheet-part';
import { readFormatKinds } from './parts/styles-part';
import { readWorkbookPart } from './parts/workbook-part';
import { Package } from './zip/package';

/** Reads an OOXML workbook: finds each part through its relationship and opens only what a snapshot needs. */
export async function readXlsx(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<WorkbookSnapshot> {
  const source = new Package(bytes, limits);
  const roots = await relationshipsOf(source, '', limits);
  const main = mainPart(source, roots);
  const links = await relationshipsOf(source, main, limits);
  const workbook = await readWorkbookPart(source, main, limits);
  const pool = new TextPool();
  const shared = await readSharedStrings(source, targetOf(links, 'sharedStrings') ?? beside(source, main, 'sharedStrings.xml'), pool, limits);
  const formats = await readFormatKinds(source, targetOf(links, 'styles') ?? beside(source, main, 'styles.xml'), limits);

  const sheets: SheetSnapshot[] = [];
  let cellsBefore = 0;
  for (const entry of workbook.sheets) {
    const link = links.find((candidate) => candidate.id === entry.relationship);
    if (link && link.type !== 'worksheet') continue; // a chart, a dialog, a macro sheet
    if (!link) throw new Refusal('malformed', { zh: `找不到工作表「${entry.name}」`, en: `sheet “${entry.name}” is missing` });
    const builder = new SheetBuilder(entry.name, entry.visibility, pool);
    const sheet = await readSheetPart(source, link.target, builder, { shared, formats, dates1904: workbook.dates1904, limits, cellsBefore });
    cellsBefore += sheet.cellCount;
    sheets.push(sheet);
  }

  const custom = [...roots, ...links].filter((link) => link.type === 'customXml').map((link) => link.target);
  return { file, source: 'workbook', sheets, names: workbook.names, ownParts: await readOwnParts(source, custom, limits) };
}

function mainPart(source: Package, roots: readonly Relationship[]): string {
  const stated = targetOf(roots, 'officeDocument');
  const main = stated && source.has(stated) ? stated : 'xl/workbook.xml';
  if (/\.bin$/i.test(main)) throw new Refusal('binary-workbook');
  if (!source.has(main) || /(^|\/)(word|ppt|visio)\//i.test(main)) throw new Refusal('not-a-workbook');
  return main;
}

function targetOf(links: readonly Relationship[], type: string): string | null {
  return links.find((link) => link.type === type)?.target ?? null;
}

function beside(source: Package, main: string, name: string): string | null {
  const part = main.slice(0, main.lastIndexOf('/') + 1) + name;
  return source.has(part) ? part : null;
}
