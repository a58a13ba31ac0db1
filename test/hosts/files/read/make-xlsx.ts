import { writeZip, type ZipPart } from '../../../../bench/write-zip';
import type { CellValue } from '../../../../src/core/workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import type { ReadLimits } from '../../../../src/hosts/files/read/limits';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Made {
  /** What stands inside `<sheetData>` of the one sheet. */
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
  /** Contents of `<sst>`. */
  readonly shared?: string;
  /** Format codes; cell style n has the n-th, style 0 none. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  /** Replaces or adds parts; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function madeParts(made: Made): ZipPart[] {
  const parts: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.workbookPr ?? ''}<sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets>${made.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(made.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.shared ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${made.before ?? ''}<sheetData>${made.data ?? ''}</sheetData>${made.after ?? ''}</worksheet>`,
    ...made.parts,
  };
  return Object.entries(parts).flatMap(([name, data]) => (data === null ? [] : [{ name, data }]));
}

export function madeFile(made: Made): Uint8Array {
  return writeZip(madeParts(made));
}

export async function readMade(made: Made, limits?: Partial<ReadLimits>): Promise<WorkbookSnapshot> {
  return readWorkbook(madeFile(made), '台账.xlsx', limits);
}

export async function readSheet(made: Made, limits?: Partial<ReadLimits>): Promise<SheetSnapshot> {
  const sheet = (await readMade(made, limits)).sheets[0];
  if (!sheet) throw new Error('no sheet was read');
  return sheet;
}

/** Everything a sheet holds, in a form that can be compared. */
export function contentOf(sheet: SheetSnapshot): { at: string; value: CellValue; formula: string | null }[] {
  return Array.from(sheet.rows).flatMap((row) =>
    sheet.columnsOf(row).map((column) => ({ at: `${row},${column}`, value: sheet.cell(row, column), formula: sheet.formula(row, column) })),
  );
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
