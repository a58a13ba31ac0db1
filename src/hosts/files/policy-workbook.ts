import type { Cell, Worksheet } from 'exceljs';
import { wrapped } from '../../core/workbook/display-width';
import type { FormCell, FormColumn, FormSheet } from '../../core/workbook/form-sheet';
import { newWorkbook, workbookBytes } from './write/same-bytes';

const FORMATS = { date: 'yyyy-mm-dd', number: 'General', text: '@' } as const;
const LAST_ENTRY = 1000;

/** A workbook of forms with dropdowns that prints on A4. Same forms, same bytes. */
export async function policyWorkbook(forms: readonly FormSheet[]): Promise<Uint8Array> {
  const book = await newWorkbook();
  for (const form of forms) fill(book.addWorksheet(form.name), form);
  return await workbookBytes(book);
}

function fill(sheet: Worksheet, form: FormSheet): void {
  form.columns.forEach(({ title, width, format, choices }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (format) column.numFmt = FORMATS[format];
    const head = sheet.getCell(1, index + 1);
    head.value = title;
    head.font = { bold: true };
    head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3ECF7' } };
    head.alignment = { horizontal: 'center', vertical: 'middle' };
    frame(head);
    if (choices.length > 0) offer(sheet, column.letter, choices);
  });
  sheet.getRow(1).height = 24;
  form.rows.forEach((row, index) => {
    row.forEach((value, column) => enter(sheet.getCell(index + 2, column + 1), value));
    sheet.getRow(index + 2).height = 6 + 14 * linesOf(row, form.columns);
  });
  for (let row = form.rows.length + 2; row < form.rows.length + 2 + form.ruled; row++) {
    sheet.getRow(row).height = 20;
    for (let column = 1; column <= form.columns.length; column++) frame(sheet.getCell(row, column));
  }
  forPaper(sheet, form);
}

/** A wrapped row does not grow by itself. */
function linesOf(row: readonly FormCell[], columns: readonly FormColumn[]): number {
  const lines = row.map((value, index) => wrapped(String(typeof value === 'object' ? value.value : value), (columns[index]?.width ?? 10) - 1).length);
  return Math.max(1, ...lines);
}

function enter(cell: Cell, value: FormCell): void {
  if (typeof value === 'object') {
    cell.value = value.value;
    cell.numFmt = value.format;
  } else if (value !== '') cell.value = value;
  cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  frame(cell);
}

function frame(cell: Cell): void {
  const line = () => ({ style: 'thin' as const, color: { argb: 'FFB8C4D2' } });
  cell.border = { top: line(), bottom: line(), left: line(), right: line() };
}

/** A dropdown over the whole column; another word is warned of, not refused. */
function offer(sheet: Worksheet, letter: string, choices: readonly string[]): void {
  const { dataValidations } = sheet as Worksheet & { readonly dataValidations: { add(range: string, rule: object): void } };
  dataValidations.add(`${letter}2:${letter}${LAST_ENTRY}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '不在列表里',
    error: `请从列表中选择：${choices.join('、')}`,
  });
}

function forPaper(sheet: Worksheet, { columns }: FormSheet): void {
  const wide = columns.reduce((sum, column) => sum + column.width, 0) > 90;
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: wide ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: '1:1',
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddHeader: '&C&B&A', oddFooter: '&C第 &P 页 共 &N 页' };
}
