import type { Workbook, Worksheet } from 'exceljs';
import type { PlanCell, SheetPlan } from '../../../core/workbook/plan';
import { sheetNames } from '../../../core/workbook/sheet-names';
import { LookList } from './plan-looks';
import { completeParts } from './plan-parts';
import { pageSetupOf } from './plan-page';
import { excelStyle } from './plan-styles';
import { cellText, withoutControls } from './plan-text';
import { newWorkbook, workbookBytes } from './same-bytes';

/** Sheets as an .xlsx: everything a plan holds, with the results of its formulas. Same plans, same bytes. */
export async function planWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const book = await newWorkbook();
  const names = sheetNames(plans.map(({ name }) => name));
  plans.forEach((plan, index) => addSheet(book, names[index] ?? plan.name, plan));
  return await workbookBytes(book, (parts) => completeParts(parts, plans, names, new LookList()));
}

function addSheet(book: Workbook, name: string, plan: SheetPlan): void {
  const sheet = book.addWorksheet(name, {
    ...(plan.defaultRowHeight === null ? {} : { properties: { defaultRowHeight: plan.defaultRowHeight } }),
    pageSetup: pageSetupOf(plan.page),
    headerFooter: { oddHeader: withoutControls(plan.page.header), oddFooter: withoutControls(plan.page.footer) },
    views: [plan.freeze ? { state: 'frozen', xSplit: plan.freeze.column, ySplit: plan.freeze.row, showGridLines: plan.showGridLines } : { state: 'normal', showGridLines: plan.showGridLines }],
  });
  plan.columns.forEach(({ width, hidden }, index) => {
    if (width !== null) sheet.getColumn(index + 1).width = width;
    if (hidden) sheet.getColumn(index + 1).hidden = true;
  });
  for (const [row, { height, hidden }] of plan.rows) {
    if (height !== null) sheet.getRow(row + 1).height = height;
    if (!hidden) continue;
    sheet.getRow(row + 1).hidden = true;
    // A row without cells and height is left out by exceljs, and so would be shown.
    sheet.getRow(row + 1).height = height ?? plan.defaultRowHeight ?? 15;
  }
  // One object per style and sheet that nobody changes afterwards: exceljs then knows it again at once.
  const styles = plan.styles.map(excelStyle);
  for (const cell of plan.cells) fill(sheet, cell, styles);
}

function fill(sheet: Worksheet, { row, column, style, value }: PlanCell, styles: readonly ReturnType<typeof excelStyle>[]): void {
  const cell = sheet.getRow(row + 1).getCell(column + 1);
  cell.style = styles[style] ?? {};
  if (value.kind === 'text') cell.value = cellText(value.value);
  else if (value.kind === 'number' || value.kind === 'boolean') cell.value = value.value;
  else if (value.kind === 'formula') cell.value = { formula: withoutControls(value.formula), result: typeof value.result === 'string' ? cellText(value.result) : value.result, date1904: false };
}
