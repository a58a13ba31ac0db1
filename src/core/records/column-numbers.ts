import type { CellArea } from '../workbook/ref';
import type { SheetSnapshot } from '../workbook/snapshot';

const FEWEST = 4;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** A row that only counts the columns (1 2 3 …, 甲 乙 1 2 …, 7=5-6), as printed forms have it under their header. */
export function isColumnNumbers(sheet: SheetSnapshot, row: number, area: CellArea): boolean {
  let seen = 0;
  let last = '';
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.isBlank(row, column)) continue;
    const cell = sheet.cell(row, column);
    const mark = cell.kind === 'number' ? String(cell.value) : cell.kind === 'text' ? markIn(cell.value) : '';
    if (mark === '' || (mark !== nextOf(last) && !(seen > 0 && mark === '1' && !/\d/.test(last)) && !(seen === 0 && BEGIN.has(mark)))) return false;
    last = mark;
    seen++;
  }
  return seen >= FEWEST && seen * 2 > area.right - area.left;
}

const BEGIN: ReadonlySet<string> = new Set(['1', 'A', '甲']);

function markIn(text: string): string {
  const narrow = text.normalize('NFKC').replace(/[\s()[\]（）]/g, '').toUpperCase();
  return /^(?:(\d{1,2})(?:=.{1,12})?|([A-Z]|[甲乙丙丁戊己庚辛壬癸]))$/.exec(narrow)?.slice(1).find((part) => part !== undefined) ?? '';
}

function nextOf(mark: string): string {
  if (/^\d+$/.test(mark)) return String(Number(mark) + 1);
  if (/^[A-Y]$/.test(mark)) return String.fromCharCode(mark.charCodeAt(0) + 1);
  const at = STEMS.indexOf(mark);
  return mark === '' || at < 0 ? '' : (STEMS[at + 1] ?? '');
}
