import type { Worksheet } from 'exceljs';
import { wrapped } from '../../../core/workbook/display-width';
import { newWorkbook, workbookBytes } from './same-bytes';

/** A cell of a list: always a text or a number, so what begins with = + - @ is never taken for a formula. */
export interface ListCell {
  readonly value: string | number;
  /** An address with its fragment: `../3月.xlsx#'3月'!H12`. */
  readonly link?: string;
  /** `B42318` */
  readonly colour?: string;
  readonly right?: true;
}

export type ListRow =
  | { readonly kind: 'title'; readonly text: string; readonly colour?: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heads'; readonly texts: readonly string[] }
  | { readonly kind: 'cells'; readonly cells: readonly ListCell[] }
  | { readonly kind: 'gap' };

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly ListRow[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The one row of heads stays in sight, is repeated on every printed page and can filter. */
  readonly single: boolean;
}

const LINK = '0B5CAD';
/** Points. */
const LINE = 15;

/** A workbook of plain lists that prints: A4 across, page numbers. Same lists, same bytes. */
export async function listWorkbook(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const book = await newWorkbook();
  for (const list of sheets) fill(book.addWorksheet(list.name, PAGE), list);
  return await workbookBytes(book);
}

const PAGE = {
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&L&A&C第 &P 页 共 &N 页' },
} as const;

function fill(sheet: Worksheet, list: ListSheet): void {
  for (const row of list.rows) {
    if (row.kind === 'title') sheet.addRow([readable(row.text)]).font = { bold: true, size: 13, ...inColour(row.colour) };
    else if (row.kind === 'note') sheet.addRow([readable(row.text)]).font = { ...inColour('59636E') };
    else if (row.kind === 'heads') addHeads(sheet, row.texts, list);
    else addCells(sheet, row.kind === 'cells' ? row.cells : [], list.widths);
  }
  list.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
}

function addHeads(sheet: Worksheet, texts: readonly string[], list: ListSheet): void {
  const row = sheet.addRow([...texts]);
  row.font = { bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF2F5' } };
    cell.border = { bottom: { style: 'thin', color: { argb: 'FF59636E' } } };
  });
  if (!list.single) return;
  sheet.views = [{ state: 'frozen', ySplit: row.number }];
  sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`;
  sheet.autoFilter = { from: { row: row.number, column: 1 }, to: { row: list.rows.length, column: texts.length } };
}

function addCells(sheet: Worksheet, cells: readonly ListCell[], widths: readonly number[]): void {
  const row = sheet.addRow([]);
  // Neither Excel nor LibreOffice grows a row of a written file by itself, and a cut sentence is no finding.
  row.height = LINE * Math.max(1, ...cells.map(({ value }, index) => wrapped(String(value), (widths[index] ?? 10) - 1).length));
  cells.forEach(({ value, link, colour, right }, index) => {
    const cell = row.getCell(index + 1);
    const text = typeof value === 'number' ? value : readable(value);
    cell.value = link === undefined ? text : { text: String(text), hyperlink: link };
    cell.alignment = { vertical: 'top', wrapText: true, ...(right ? { horizontal: 'right' as const } : {}) };
    cell.font = link === undefined ? inColour(colour) : { underline: true, ...inColour(LINK) };
  });
}

function inColour(colour: string | undefined) {
  return colour === undefined ? {} : { color: { argb: `FF${colour}` } };
}

/** XML has no room for control characters, and a cell none for more than 32,767. */
function readable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_000);
}
