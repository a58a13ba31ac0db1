import type { Alignment, Borders, Row, Workbook, Worksheet } from 'exceljs';

export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly cell: string;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** What stands in the total row. */
  readonly total?: string;
  /** Points; 11 unless long sentences stand in it. */
  readonly size?: number;
}

export interface Page {
  readonly name: string;
  readonly title: string;
  readonly landscape?: true;
  /** Left, middle and right of the line under the title. */
  readonly line: readonly [string, string, string];
  readonly columns: readonly Column[];
  /** The title stands on every page, not the table's heads alone. */
  readonly titleOnEveryPage?: true;
}

export const SONG = '宋体';
export const HEI = '黑体';
const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;
export const BOX: Partial<Borders> = { left: THIN, right: THIN, top: THIN, bottom: THIN };
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
/** Points. */
export const LINE = 21;
export const MONEY = '#,##0.00';
/** As many places as there are. */
export const PLAIN = 'General';
const HEAD_ROWS = 3;

/** A sheet with its title, the line below it and the table's heads; the table goes on in row 4. */
export function addPage(book: Workbook, page: Page): Worksheet {
  const { columns } = page;
  const sheet = book.addWorksheet(page.name, {
    pageSetup: {
      paperSize: 9,
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
      printTitlesRow: `${page.titleOnEveryPage ? 1 : HEAD_ROWS}:${HEAD_ROWS}`,
    },
    headerFooter: { oddFooter: `&L&"${SONG},Regular"&9${page.title}&C&"${SONG},Regular"&9第 &P 页 共 &N 页` },
    properties: { defaultRowHeight: LINE },
    views: [{ showGridLines: false }],
  });
  columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width));
  titleRow(sheet, page.title, columns.length);
  lineRow(sheet, page.line, columns.length);
  addHeads(sheet, columns);
  return sheet;
}

/** The heads of a table, of one line or two. */
export function addHeads(sheet: Worksheet, columns: readonly Column[]): void {
  const row = sheet.getRow(sheet.rowCount + 1);
  row.height = columns.some(({ head }) => head.includes('\n')) ? 34 : 24;
  columns.forEach(({ head }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = head;
    cell.font = { name: SONG, size: 11, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = BOX;
    cell.fill = HEAD_FILL;
  });
}

function titleRow(sheet: Worksheet, title: string, width: number): void {
  const row = sheet.getRow(1);
  row.height = 36;
  row.getCell(1).value = title;
  row.getCell(1).font = { name: HEI, size: 20, bold: true };
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.mergeCells(1, 1, 1, width);
}

function lineRow(sheet: Worksheet, texts: Page['line'], width: number): void {
  const row = sheet.getRow(2);
  row.height = LINE;
  addParts(sheet, row, texts, ['left', 'center', 'right'], width);
}

/** Texts beside each other, each over its share of the width. */
function addParts(sheet: Worksheet, row: Row, texts: readonly string[], aligned: readonly ('left' | 'center' | 'right')[], span: number): void {
  const starts = startsOf(sheet, span, texts.length);
  texts.forEach((text, index) => {
    const from = starts[index] ?? 1;
    const to = (starts[index + 1] ?? span + 1) - 1;
    const cell = row.getCell(from);
    cell.value = text;
    cell.font = { name: SONG, size: 11 };
    cell.alignment = { horizontal: aligned[index] ?? 'left', vertical: 'middle' };
    if (to > from) sheet.mergeCells(row.number, from, row.number, to);
  });
}

/** Columns cut into so many parts, as equal in width as columns allow: the first column of each. */
function startsOf(sheet: Worksheet, span: number, count: number): number[] {
  const { before, whole } = widthsOf(sheet, span);
  const columns = before.map((_, index) => index + 1);
  return Array.from({ length: count }, (_, part) => {
    const distance = (column: number) => Math.abs((before[column - 1] ?? 0) - (part * whole) / count);
    return columns.reduce((best, column) => (distance(column) < distance(best) ? column : best));
  });
}

function widthsOf(sheet: Worksheet, span: number): { readonly before: readonly number[]; readonly whole: number } {
  const before: number[] = [];
  let whole = 0;
  for (let column = 1; column <= span; column++) {
    before.push(whole);
    whole += sheet.getColumn(column).width ?? 9;
  }
  return { before, whole };
}

/** Who made, looked over and approved it, each with room for a name and a date; `end`: commands that end here. */
export function addSignatures(sheet: Worksheet, span: number, who: readonly string[], end = ''): Row {
  // A full-width sign is as wide as two of the columns' characters.
  const signs = Math.floor(widthsOf(sheet, span).whole / 2.05 / who.length);
  const texts = who.map((one) => {
    const room = Math.max(2, Math.min(10, signs - one.length - 7));
    const text = `${one}：${BLANK.repeat(room)}年${BLANK}月${BLANK}日`;
    return text + BLANK.repeat(Math.max(1, signs - text.length));
  });
  const row = addText(sheet, `${texts.join('').trimEnd()}${end}`, span, { size: 11, height: 30 });
  row.getCell(1).alignment = { horizontal: 'left', vertical: 'middle' };
  return row;
}

const BLANK = '\u3000';

/** One row for each of the list, and what stands there where the list is empty. */
export function addList(sheet: Worksheet, columns: readonly Column[], list: string, none: string): void {
  addCells(sheet, columns, columns.map(({ cell }, index) => (index === 0 ? `{{每行 ${list}}}${cell}` : cell)));
  addText(sheet, `{{没有 ${list}}}${none}{{完}}`, columns.length, { size: 11, box: true, align: 'center', height: LINE });
}

export function addTotals(sheet: Worksheet, columns: readonly Column[], label: string): Row {
  return addCells(sheet, columns, columns.map(({ total }, index) => (index === 0 ? label : (total ?? ''))), { bold: true });
}

/** What the model has to remark, each on a row of its own; then what the template itself explains. */
export function addNotes(sheet: Worksheet, span: number, notes: readonly string[]): void {
  addText(sheet, '{{如果 说明}}说明：{{完}}', span);
  addText(sheet, '{{每行 说明}}{{序号}}. {{内容}}', span);
  for (const note of notes) addText(sheet, note, span);
}

/** The next row of the table: a text or a field for each column, with the column's own look. */
export function addCells(sheet: Worksheet, columns: readonly Column[], texts: readonly string[], look: { readonly bold?: true; readonly height?: number } = {}): Row {
  const row = sheet.getRow(nextRow(sheet));
  row.height = look.height ?? LINE;
  columns.forEach(({ format, align, size }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = texts[index] === '' ? null : (texts[index] ?? null);
    cell.font = { name: SONG, size: size ?? 11, bold: look.bold ?? false };
    // A figure that is too wide gets smaller, where it would else be printed as ####.
    cell.alignment = { horizontal: align ?? 'center', vertical: 'middle', ...(format === undefined ? { wrapText: true } : { shrinkToFit: true }) };
    cell.border = BOX;
    if (format !== undefined) cell.numFmt = format;
  });
  return row;
}

/** A text over the columns from the first to the last. */
export function addText(sheet: Worksheet, text: string, span: number, look: { readonly size?: number; readonly bold?: true; readonly box?: true; readonly align?: Alignment['horizontal']; readonly height?: number } = {}): Row {
  const row = sheet.getRow(nextRow(sheet));
  row.height = look.height ?? 18;
  for (let at = 1; at <= span; at++) if (look.box) row.getCell(at).border = BOX;
  const cell = row.getCell(1);
  cell.value = text;
  cell.font = { name: SONG, size: look.size ?? 10, bold: look.bold ?? false };
  cell.alignment = { horizontal: look.align ?? 'left', vertical: 'middle', wrapText: true };
  if (span > 1) sheet.mergeCells(row.number, 1, row.number, span);
  return row;
}

/** A row without anything, a little lower than the others. */
export function addGap(sheet: Worksheet): void {
  const row = sheet.getRow(nextRow(sheet));
  row.height = 8;
  row.getCell(1).value = null;
}

function nextRow(sheet: Worksheet): number {
  return Math.max(sheet.rowCount, HEAD_ROWS) + 1;
}

/** Opens a group in the table: a line of its own over all columns. */
export function addHeading(sheet: Worksheet, span: number, text: string): Row {
  return addText(sheet, text, span, { size: 11, bold: true, box: true, height: 24 });
}
