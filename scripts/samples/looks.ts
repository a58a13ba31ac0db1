import type { Cell, Worksheet } from 'exceljs';
import type { SheetDraft } from './draft';

export function asTitle(cell: Cell): void {
  cell.font = { name: '宋体', size: 16, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
}

export function asHeader(cell: Cell): void {
  cell.font = { name: '宋体', size: 11, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  ruled(cell);
}

export function ruled(cell: Cell): void {
  const line = { style: 'thin' as const };
  cell.border = { top: line, bottom: line, left: line, right: line };
}

/** Landscape A4, as wide as what stands in it. */
export function forPaper(sheet: Worksheet, { columns, indent }: SheetDraft): void {
  if (indent > 0) sheet.getColumn(1).width = 2;
  columns.forEach(({ field, title }, index) => {
    sheet.getColumn(indent + 1 + index).width = WIDE[field] ?? Math.max(8, title.length * 2 + 1);
  });
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

const WIDE: Readonly<Record<string, number>> = { serial: 6, document: 30, purpose: 20, destination: 16, date: 16, planDate: 12, issueDate: 15, purchasedOn: 12, approvedOn: 12, returnedOn: 12, disposedOn: 12, lastCheckedOn: 12, assetNo: 14, name: 14, plate: 12, dispatchNo: 12, seal: 14 };
