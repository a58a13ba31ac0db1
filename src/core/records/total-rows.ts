import { rowLabel } from '../layout/row-kind';
import type { RowLabel } from '../layout/row-kind';
import type { CellArea } from '../workbook/ref';
import { cellText } from '../workbook/cell-text';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isColumnNumbers } from './column-numbers';
import type { Fields } from './field';
import { FIRST_SERIAL, LAST_SERIAL } from './reading';
import type { TotalRow } from './record-sheet';

export type RowVerdict = { readonly is: 'record' } | { readonly is: 'nothing' } | { readonly is: 'note'; readonly column: number; readonly text: string } | { readonly is: 'total'; readonly total: TotalRow };

const RECORD: RowVerdict = { is: 'record' };
const NOTHING: RowVerdict = { is: 'nothing' };
const FAR_ENOUGH = 5;
/** 车队长：, 清点人签字：李明 */
const LABEL = /^\s*[^\d:：]{1,14}[:：]/;
const END = /^[(（]?(以下|本页|此处|下方)(空白|无记录|无正文)|^blank below/i;

/** Tells records from totals, signatures, notes and section titles by their leading cells. */
export function rowJudge(sheet: SheetSnapshot, area: CellArea, fields: Fields, columns: ReadonlyMap<string, number>): (row: number) => RowVerdict {
  const labels = new Map<string, RowLabel>();
  const label = (text: string): RowLabel => {
    let known = labels.get(text);
    if (known === undefined) {
      known = rowLabel(text);
      if (labels.size < 5_000) labels.set(text, known);
    }
    return known;
  };
  const summed = [...columns].filter(([id]) => fields[id]?.summed === true);
  const dates = [...columns].filter(([id]) => fields[id]?.type === 'date').map(([, column]) => column);

  const figures = (row: number): Map<string, number> => new Map(summed.filter(([, column]) => !sheet.isBlank(row, column)));
  const hasDate = (row: number, but: number): boolean => dates.some((column) => column !== but && !sheet.isBlank(row, column));
  const otherTexts = (row: number, but: number): number => {
    let texts = 0;
    for (const [, column] of columns) {
      if (column === but) continue;
      const cell = sheet.cell(row, column);
      if (cell.kind === 'text' && !/^[-\s/—\d.,%￥¥元]*$/.test(cell.value)) texts++;
    }
    return texts;
  };

  /** A few texts, most of them labels that wait for a name: no record is written like that. */
  const isSignatures = (row: number): boolean => {
    const cells = sheet.columnsOf(row).filter((column) => column >= area.left && column <= area.right).map((column) => sheet.cell(row, column));
    const labels = cells.filter((cell) => cell.kind === 'text' && LABEL.test(cell.value)).length;
    return cells.length <= 8 && labels * 2 >= cells.length && cells.every((cell) => cell.kind === 'text');
  };

  /** A day in its own column: only records have one, so nothing else need be looked at. */
  const isDated = (row: number): boolean => {
    for (const column of dates) {
      const cell = sheet.cell(row, column);
      if (cell.kind === 'number' && cell.value >= FIRST_SERIAL && cell.value <= LAST_SERIAL) return true;
    }
    return false;
  };

  return (row) => {
    if (isDated(row)) return RECORD;
    let seen = 0;
    let firstColumn = -1;
    let firstText: string | null = null;
    for (let column = area.left; column <= area.right && seen < FAR_ENOUGH; column++) {
      if (sheet.isBlank(row, column)) continue;
      const cell = sheet.cell(row, column);
      seen++;
      if (seen === 1) {
        firstColumn = column;
        if (cell.kind === 'text') firstText = cell.value;
      }
      if (cell.kind !== 'text') continue;
      const found = label(cell.value);
      if (found === null) continue;
      if (found.kind === 'note') {
        if (seen === 1 && !hasDate(row, column)) return { is: 'note', column, text: cell.value };
        continue;
      }
      if (!hasDate(row, column) && otherTexts(row, column) <= 2) {
        return { is: 'total', total: { kind: found.total, row, label: cell.value, figures: figures(row) } };
      }
    }
    if (seen === 0 || (seen > 2 && isColumnNumbers(sheet, row, area))) return NOTHING;
    const lone = seen === 1 ? loneDate(sheet, row, firstColumn) : null;
    if (lone !== null && !dates.includes(firstColumn)) return { is: 'note', column: firstColumn, text: lone };
    if (seen === 1 && firstText !== null) return area.right > area.left + 1 && firstText.trim() !== '' ? { is: 'note', column: firstColumn, text: firstText } : NOTHING;
    if (firstText !== null && (END.test(firstText.trim()) || (LABEL.test(firstText) && isSignatures(row)))) return { is: 'note', column: firstColumn, text: firstText };
    return RECORD;
  };
}

/** A day that stands alone over the records of that day. */
function loneDate(sheet: SheetSnapshot, row: number, column: number): string | null {
  const cell = sheet.cell(row, column);
  return cell.kind === 'number' && (cell.format === 'date' || cell.format === 'datetime') ? cellText(cell) : null;
}
