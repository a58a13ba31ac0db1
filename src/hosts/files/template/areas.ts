import { type CellArea, parseA1 } from '../../../core/workbook/ref';

/** `A1:B2 D4`; what names no cells is left out. */
export function areasOf(sqref: string | undefined): CellArea[] {
  return (sqref ?? '').split(/\s+/).flatMap((text) => {
    const [from = '', to = from] = text.toUpperCase().split(':');
    const a = parseA1(from);
    const b = parseA1(to);
    if (!a || !b) return [];
    return [{ top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) }];
  });
}
