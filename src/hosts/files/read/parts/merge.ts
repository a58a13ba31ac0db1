import { parseA1 } from '../../../../core/workbook/ref';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';

/** Notes a merged area; one that names no cells of a worksheet, or a single one, merges nothing. */
export function readMerge(builder: SheetBuilder, ref: string, limits: ReadLimits): void {
  const [first = '', second = first] = ref.toUpperCase().split(':');
  const a = parseA1(first);
  const b = parseA1(second);
  if (!a || !b || (a.row === b.row && a.column === b.column)) return;
  if (builder.merges.length >= limits.merges) throw tooLarge('合并单元格过多', 'too many merged cells');
  builder.merges.push({
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  });
}
