import { deflateSync } from 'fflate';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { ReadLimits } from '../read/limits';
import { relationshipsOf } from '../read/parts/relationships';
import { readFormatKinds } from '../read/parts/styles-part';
import { readWorkbookPart } from '../read/parts/workbook-part';
import { crc32 } from '../read/zip/crc32';
import { zipEntries } from '../read/zip/directory';
import { Package } from '../read/zip/package';
import type { CellPatch } from './cell-patch';
import { withFullCalculation } from './full-calculation';
import { PatchError } from './patch-error';
import { patchSheet } from './patch-sheet';
import { CellStyles } from './patch-styles';
import { writeEntries } from './write-entries';

/** The package with the touched sheets' cells rewritten; parts that nothing touched are copied as they are packed. */
export async function patchXlsx(bytes: Uint8Array, before: WorkbookSnapshot, patches: readonly CellPatch[], limits: ReadLimits): Promise<Uint8Array> {
  const source = new Package(bytes, limits);
  const roots = await relationshipsOf(source, '', limits);
  const stated = roots.find(({ type }) => type === 'officeDocument')?.target;
  const main = stated !== undefined && source.has(stated) ? stated : 'xl/workbook.xml';
  const links = await relationshipsOf(source, main, limits);
  const { sheets, dates1904 } = await readWorkbookPart(source, main, limits);
  const beside = `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`;
  const stylesPart = links.find(({ type }) => type === 'styles')?.target ?? (source.has(beside) ? beside : null);
  const stylesXml = stylesPart === null ? '' : await partText(source, stylesPart, before.file);
  const styles = new CellStyles(stylesXml, await readFormatKinds(source, stylesPart, limits));

  const changed = new Map<string, string>();
  for (const name of new Set(patches.map(({ sheet }) => sheet))) {
    const entry = sheets.find((one) => one.name === name);
    const part = links.find(({ id, type }) => id === entry?.relationship && type === 'worksheet')?.target;
    if (part === undefined) throw new PatchError(`「${before.file}」里找不到工作表「${name}」，没有写出副本：请重新检查这个文件。`, `"${before.file}" has no sheet "${name}", so no copy was written: check the file again.`);
    const xml = await partText(source, part, before.file);
    changed.set(keyOf(part), patchSheet(xml, patches.filter(({ sheet }) => sheet === name), styles.styleFor, dates1904));
  }
  const patchedStyles = styles.patched();
  if (stylesPart !== null && patchedStyles !== null) changed.set(keyOf(stylesPart), patchedStyles);
  if (hasFormulas(before)) changed.set(keyOf(main), withFullCalculation(await partText(source, main, before.file)));

  return writeEntries(zipEntries(bytes, limits).map((entry) => {
    const text = changed.get(keyOf(entry.name));
    if (text === undefined) return entry;
    const unpacked = new TextEncoder().encode(text);
    return { name: entry.name, packed: deflateSync(unpacked, { level: 6 }), deflated: true, size: unpacked.length, crc: crc32(unpacked) };
  }));
}

/** As text, so that it becomes the same bytes again; another encoding than UTF-8 would not. */
async function partText(source: Package, part: string, file: string): Promise<string> {
  const bytes = new Uint8Array(source.statedSize(part));
  let at = 0;
  for await (const piece of source.stream(part)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PatchError(`「${file}」的 ${part} 不是 UTF-8，不能自动改：请在 Excel 里另存一次再试。`, `${part} of "${file}" is not in UTF-8 and can't be corrected: save the file once in Excel and try again.`);
  }
}

function hasFormulas({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.rows.some((row) => sheet.columnsOf(row).some((column) => sheet.formula(row, column) !== null)));
}

function keyOf(part: string): string {
  return part.replace(/^\/+/, '').toLowerCase();
}
