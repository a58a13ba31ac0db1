import { SheetBuilder, TextPool } from '../../../core/workbook/sheet-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { ReadLimits } from './limits';
import { Refusal } from './read-error';
import { readOwnParts } from './parts/own-parts';
import { type Relationship, relationshipsOf } from './parts/relationships';
import { readSharedStrings } from './parts/shared-strings';
import { readSheetPart, streamSheetPart } from './parts/sheet-part';
import { readFormatKinds } from './parts/styles-part';
import { readWorkbookPart } from './parts/workbook-part';
import { Package } from './zip/package';

/** What a cell of a register seldom takes less than, as XML. */
const BYTES_PER_CELL = 32;

/** Reads an OOXML workbook: finds each part through its relationship and opens only what a snapshot needs. */
export async function readXlsx(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<WorkbookSnapshot> {
  const { source, worksheets, context, pool, names, customParts } = await openXlsx(bytes, limits);
  const sheets: SheetSnapshot[] = [];
  let cellsBefore = 0;
  for (const { name, visibility, part } of worksheets) {
    const builder = new SheetBuilder(name, visibility, pool, source.statedSize(part) / BYTES_PER_CELL);
    const sheet = await readSheetPart(source, part, builder, { ...context, cellsBefore });
    cellsBefore += sheet.cellCount;
    sheets.push(sheet);
  }
  return { file, source: 'workbook', sheets, names, ownParts: await readOwnParts(source, customParts, limits) };
}

/** Hands over every sheet's rows in stretches of their own and keeps none. */
export async function streamXlsx(bytes: Uint8Array, limits: ReadLimits, take: (rows: SheetSnapshot) => void): Promise<void> {
  const { source, worksheets, context, pool } = await openXlsx(bytes, limits);
  for (const { name, visibility, part } of worksheets) {
    await streamSheetPart(source, part, new SheetBuilder(name, visibility, pool), { ...context, cellsBefore: 0 }, take);
  }
}

/** What is read before any sheet. */
async function openXlsx(bytes: Uint8Array, limits: ReadLimits) {
  const source = new Package(bytes, limits);
  const roots = await relationshipsOf(source, '', limits);
  const main = mainPart(source, roots);
  const links = await relationshipsOf(source, main, limits);
  const workbook = await readWorkbookPart(source, main, limits);
  const pool = new TextPool();
  const shared = await readSharedStrings(source, targetOf(links, 'sharedStrings') ?? beside(source, main, 'sharedStrings.xml'), pool, limits);
  const formats = await readFormatKinds(source, targetOf(links, 'styles') ?? beside(source, main, 'styles.xml'), limits);
  const worksheets = workbook.sheets.flatMap(({ name, visibility, relationship }) => {
    const link = links.find((candidate) => candidate.id === relationship);
    if (!link) throw new Refusal('malformed', { zh: `找不到工作表「${name}」`, en: `sheet “${name}” is missing` });
    return link.type === 'worksheet' ? [{ name, visibility, part: link.target }] : []; // not a chart, a dialog, a macro sheet
  });
  const customParts = [...roots, ...links].filter((link) => link.type === 'customXml').map((link) => link.target);
  return { source, worksheets, context: { shared, formats, dates1904: workbook.dates1904, limits }, pool, names: workbook.names, customParts };
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
