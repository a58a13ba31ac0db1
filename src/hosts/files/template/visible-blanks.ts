import type { PlanCell } from '../../../core/workbook/plan';
import type { CellArea } from '../../../core/workbook/ref';
import { tooLarge } from '../read/read-error';
import type { StyleList } from './style-list';
import { childrenOf, flag, numeric, type XmlNode } from './xml-tree';

const MOST = 200_000;

/** A fill or a border given to a whole row or column shows in cells that the file does not list; within the used area they become cells. */
export function withVisibleBlanks(cells: readonly PlanCell[], cols: XmlNode | undefined, rows: ReadonlyMap<number, XmlNode>, used: number, printArea: CellArea | null, styles: StyleList): PlanCell[] {
  const bottom = Math.max(cells[cells.length - 1]?.row ?? -1, printArea?.bottom ?? -1);
  const byColumn: (number | null)[] = Array.from({ length: used }, () => null);
  for (const node of childrenOf(cols, 'col')) {
    const style = numeric(node, 'style') ?? 0;
    if (!styles.shows(style)) continue;
    for (let column = (numeric(node, 'min') ?? 1) - 1; column < Math.min(used, numeric(node, 'max') ?? 0); column++) byColumn[Math.max(0, column)] = style;
  }
  const rowStyle = (row: number): number | null => {
    const node = rows.get(row);
    const style = flag(node, 'customFormat') ? (numeric(node, 's') ?? 0) : 0;
    return styles.shows(style) ? style : null;
  };
  if (byColumn.every((style) => style === null) && [...rows.keys()].every((row) => rowStyle(row) === null)) return [...cells];
  if ((bottom + 1) * used > MOST) throw tooLarge('整行整列设有格式的范围过大', 'formats of whole rows and columns cover too much');
  const all: PlanCell[] = [];
  let next = 0;
  for (let row = 0; row <= bottom; row++) {
    const whole = rowStyle(row);
    for (let column = 0; column < used; column++) {
      const cell = cells[next];
      const style = whole ?? byColumn[column] ?? null;
      if (cell?.row === row && cell.column === column) {
        all.push(cell);
        next++;
      } else if (style !== null) all.push({ row, column, style: styles.index(style, { row, column }, null), value: { kind: 'blank' } });
    }
  }
  return all;
}
