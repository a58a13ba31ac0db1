import type { CellArea, CellRef } from '../../core/workbook/ref';
import { mergedArea } from './merged';
import type { Problems } from './report-problem';
import { isList, lookUp, type Scope } from './scope';
import type { Sketch } from './sketch';
import type { UsedCells } from './used-cells';

/** Columns that are printed once per item of a list, in the rows of one table. */
export interface ColumnBlock {
  readonly list: string;
  readonly count: number;
  readonly area: CellArea;
  readonly origin: CellRef;
}

/** The `每列` commands of a sheet from left to right. Tables above each other may repeat the same columns by the same list. */
export function columnBlocks(sketch: Sketch, used: UsedCells, scope: Scope, problems: Problems): ColumnBlock[] {
  const around = mergedArea(sketch.plan.merges);
  const bottom = sketch.cells[sketch.cells.length - 1]?.row ?? 0;
  const blocks: ColumnBlock[] = [];
  for (const { command, start, origin } of sketch.marks) {
    if (command.kind !== 'column') continue;
    const head = around(start);
    let end = head.bottom;
    while (end < bottom && used.any({ ...head, top: end + 1, bottom: end + 1 })) end++;
    const items = lookUp(scope, command.list);
    if (items === undefined || !isList(items)) {
      problems.add(origin, `没有「${command.list}」这份清单；每列的清单要在报表最外层`, `there is no list “${command.list}”; a list across belongs to the report itself`);
      continue;
    }
    const block: ColumnBlock = { list: command.list, count: items.length, area: { ...head, bottom: end }, origin };
    const rival = blocks.find(({ area, list }) => area.left <= block.area.right && area.right >= block.area.left && (area.left !== block.area.left || area.right !== block.area.right || list !== block.list));
    if (rival) problems.add(origin, '同样的列已经按另一份清单重复，请把两张表的列错开', 'these columns already repeat by another list; move one of the tables sideways');
    else blocks.push(block);
  }
  return blocks.sort((a, b) => a.area.left - b.area.left || a.area.top - b.area.top);
}

/** Where columns go. */
export class ColumnShift {
  constructor(readonly blocks: readonly ColumnBlock[]) {}

  /** Of a column that repeats: its copy of that number. */
  column(column: number, copy = 0): number {
    let shift = 0;
    let seen = -1;
    for (const { area, count } of this.blocks) {
      const width = area.right - area.left + 1;
      if (area.left === seen) continue;
      seen = area.left;
      if (area.right < column) shift += (count - 1) * width;
      else if (area.left <= column) shift += copy * width;
    }
    return column + shift;
  }

  /** How often a column is printed. */
  count(column: number): number {
    return this.of(column)?.count ?? 1;
  }

  of(column: number): ColumnBlock | undefined {
    return this.blocks.find(({ area }) => area.left <= column && area.right >= column);
  }

  /** The block whose rows hold the cell too. */
  at(row: number, column: number): ColumnBlock | undefined {
    return this.blocks.find(({ area }) => area.left <= column && area.right >= column && area.top <= row && area.bottom >= row);
  }

  /** From the first copy of the left end to the last copy of the right; null where all of it is gone. */
  span(left: number, right: number): { readonly left: number; readonly right: number } | null {
    const from = this.column(left);
    const to = this.column(right, this.count(right) - 1);
    if (this.count(right) > 0 && this.count(left) > 0) return { left: from, right: to };
    const present = [...Array(right - left + 1).keys()].map((index) => left + index).filter((column) => this.count(column) > 0);
    const [first] = present;
    const last = present[present.length - 1];
    return first === undefined || last === undefined ? null : { left: this.column(first), right: this.column(last, this.count(last) - 1) };
  }
}
