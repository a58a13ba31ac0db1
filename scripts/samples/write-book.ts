import type { Workbook, Worksheet } from 'exceljs';
import { workbookBytes } from '../../src/hosts/files/write/same-bytes';
import { asHeader, asTitle, forPaper, ruled } from './looks';
import type { BookDraft, Cell, Line, Planted, RecordLine, SheetDraft } from './draft';
import { cents } from './draft';

const LONG_AGO = new Date(Date.UTC(2026, 0, 1));

/** The workbook's bytes, the same every time, and what is wrong in it. */
export async function writeBook({ file, sheets }: BookDraft): Promise<{ bytes: Uint8Array; planted: Planted[] }> {
  const book = await emptyBook();
  const planted: Planted[] = [];
  for (const draft of sheets) {
    const sheet = book.addWorksheet(draft.name);
    const rules = fill(sheet, draft);
    for (const { row, rule } of rules) planted.push({ file, sheet: draft.name, row, rule });
  }
  return { bytes: await workbookBytes(book), planted };
}

export async function emptyBook(): Promise<Workbook> {
  const book = new (await import('exceljs')).default.Workbook();
  book.creator = '行政管理部';
  book.lastModifiedBy = '行政管理部';
  book.created = LONG_AGO;
  book.modified = LONG_AGO;
  return book;
}

interface Broken {
  readonly row: number;
  readonly rule: string;
}

function fill(sheet: Worksheet, draft: SheetDraft): Broken[] {
  const left = draft.indent + 1;
  const right = draft.indent + draft.columns.length;
  let row = 1;
  draft.titles.forEach((title, index) => {
    sheet.getCell(row, left).value = title;
    if (index === 0) {
      sheet.mergeCells(row, left, row, right);
      asTitle(sheet.getCell(row, left));
    }
    row++;
  });
  const broken: Broken[] = (draft.headerBreaks ?? []).map((rule) => ({ row, rule }));
  row = header(sheet, draft, row);
  let serial = 0;
  let above: RecordLine[] = [];
  const every: RecordLine[] = [];
  let mergeFrom = 0;
  let mergeKey = '';
  for (const line of draft.lines) {
    const key = mergeKeyOf(line, draft.merged);
    if (key === '' || key !== mergeKey) {
      mergeUp(sheet, draft, mergeFrom, row - 1);
      mergeFrom = row;
      mergeKey = key;
    }
    if (line.kind === 'record') {
      serial++;
      broken.push(...enter(sheet, draft, row, line, serial).map((rule) => ({ row, rule })));
      above.push(line);
      every.push(line);
    } else if (line.kind === 'total') {
      const wrong = total(sheet, draft, row, line, line.all === true ? every : above);
      if (wrong) broken.push({ row, rule: 'common/total-row' });
      above = [];
    } else if (line.kind === 'text') sheet.getCell(row, left).value = line.text;
    else if (line.kind === 'numbered') {
      for (let n = 0; n < line.count; n++) sheet.getCell(row++, left).value = ++serial;
      row--;
    } else if (line.kind === 'header') row = header(sheet, draft, row) - 1;
    row++;
  }
  mergeUp(sheet, draft, mergeFrom, row - 1);
  forPaper(sheet, draft);
  return broken;
}

function header(sheet: Worksheet, { columns, indent }: SheetDraft, row: number): number {
  const isDouble = columns.some(({ group }) => group !== undefined);
  columns.forEach(({ title, group }, index) => {
    const column = indent + 1 + index;
    if (group === undefined) {
      sheet.getCell(row, column).value = title;
      if (isDouble) sheet.mergeCells(row, column, row + 1, column);
      return;
    }
    sheet.getCell(row + 1, column).value = title;
    if (columns[index - 1]?.group === group) return;
    const wide = columns.filter((other) => other.group === group).length;
    sheet.getCell(row, column).value = group;
    sheet.mergeCells(row, column, row, column + wide - 1);
  });
  const rows = isDouble ? 2 : 1;
  for (let y = row; y < row + rows; y++) columns.forEach((_, index) => asHeader(sheet.getCell(y, indent + 1 + index)));
  return row + rows;
}

function enter(sheet: Worksheet, { columns, indent, merged }: SheetDraft, row: number, line: RecordLine, serial: number): string[] {
  const rules = new Set(line.breaks);
  columns.forEach(({ field }, index) => {
    const given: Cell = field in line.cells ? (line.cells[field] ?? null) : field === 'serial' ? serial : null;
    const cell = sheet.getCell(row, indent + 1 + index);
    ruled(cell);
    if (given === null) return;
    if (typeof given !== 'object') cell.value = given;
    else {
      cell.value = typeof given.value === 'object' ? { error: given.value.error } as never : given.value;
      if (given.format !== undefined) cell.numFmt = given.format;
      if (given.breaks !== undefined && field !== merged) rules.add(given.breaks);
    }
  });
  if (line.hidden === true) sheet.getRow(row).hidden = true;
  return [...rules];
}

function total(sheet: Worksheet, { columns, indent }: SheetDraft, row: number, line: Extract<Line, { kind: 'total' }>, above: readonly RecordLine[]): boolean {
  sheet.getCell(row, indent + 1).value = line.label;
  for (const field of line.of) {
    const sum = above.reduce((all, { cells }) => all + countOf(cells[field] ?? null), 0);
    const column = indent + 1 + columns.findIndex((one) => one.field === field);
    sheet.getCell(row, column).value = cents(sum + (line.wrong?.[field] ?? 0));
  }
  return line.wrong !== undefined;
}

function countOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || typeof cell === 'string') return 0;
  return cell.counts ?? (typeof cell.value === 'number' ? cell.value : 0);
}

function mergeKeyOf(line: Line, field: string | undefined): string {
  if (field === undefined || line.kind !== 'record' || line.hidden === true) return '';
  return JSON.stringify(line.cells[field] ?? '');
}

function mergeUp(sheet: Worksheet, { columns, indent, merged }: SheetDraft, from: number, to: number): void {
  if (merged === undefined || from === 0 || to <= from) return;
  const column = indent + 1 + columns.findIndex(({ field }) => field === merged);
  sheet.mergeCells(from, column, to, column);
}
