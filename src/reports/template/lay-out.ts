import { MAX_ROWS } from '../../core/workbook/ref';
import { itemsOf } from './block-items';
import { cellValue } from './cell-value';
import { holds } from './condition';
import { newPrinting, type Placed, type Printing } from './placed';
import type { Problems } from './report-problem';
import { isList, itemScope, lookUp, type Scope } from './scope';
import { SheetLayout } from './sheet-layout';
import { isBlank, type SketchCell } from './sketch';
import type { Beside, Lane, Repeated, Step, Still } from './steps';
import type { StyleBook } from './style-book';

/** Prints the steps from the first row on. */
export function layOut(steps: readonly Step[], root: Printing, breaks: ReadonlySet<number>, styles: StyleBook, problems: Problems): SheetLayout {
  const layer = new Layer(breaks, styles, problems);
  layer.run(steps, root, 0);
  return layer.sheet;
}

class Layer {
  readonly sheet = new SheetLayout();

  constructor(
    private readonly breaks: ReadonlySet<number>,
    private readonly styles: StyleBook,
    private readonly problems: Problems,
  ) {}

  /** Returns the row below; `extra`: rows by which the last row is continued. */
  run(steps: readonly Step[], printing: Printing, from: number, extra = 0): number {
    let row = from;
    for (const step of steps) {
      if (row > MAX_ROWS) return row;
      if (step.kind === 'still') row = this.#still(step, printing, row, extra);
      else if (step.kind === 'block') row = this.#block(step, printing, row);
      else row = this.#beside(step, printing, row);
    }
    return row;
  }

  #still({ area, cells, merges, pictures, rows }: Still, printing: Printing, row: number, extra: number): number {
    const shift = row - area.top;
    printing.placed.push({ area, row, extra } satisfies Placed);
    for (const cell of cells) this.#cell(cell, printing, cell.row + shift);
    for (const merge of merges) this.sheet.merges.push({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift + (merge.bottom === area.bottom ? extra : 0) });
    for (const picture of pictures) this.sheet.pictures.push({ ...picture, at: { row: picture.at.row + shift, column: picture.at.column } });
    rows.forEach((plan, index) => {
      this.sheet.line(row + index, plan);
      if (this.breaks.has(area.top + index) && !(printing.last && isInList(printing))) this.sheet.breaks.add(row + index);
    });
    return row + area.bottom - area.top + 1;
  }

  #cell(cell: SketchCell, printing: Printing, row: number): void {
    const scope = cell.copies.length === 0 ? printing.scope : this.#copyScope(cell, printing.scope);
    const { value, isDate } = cell.pieces ? cellValue(cell.pieces, scope) : { value: cell.value, isDate: false };
    const laid = { row, column: cell.column, style: isDate ? this.styles.forDate(cell.style) : cell.style, value, link: cell.link };
    this.sheet.cells.push(laid);
    if (cell.formula) this.sheet.formulas.push({ cell: laid, formula: cell.formula, printing, origin: cell.origin });
  }

  /** The item of a list across, which may be the row's own list of that name. */
  #copyScope(cell: SketchCell, scope: Scope): Scope {
    let inner = scope;
    for (const { list, index, count } of cell.copies) {
      const items = lookUp(scope, list);
      if (!isList(items)) continue;
      if (items.length !== count) this.problems.add(cell.origin, `这一行的「${list}」有 ${items.length} 条，表头有 ${count} 条，列对不上；请让每一行的「${list}」和表头一样多`, `the list “${list}” of this row has ${items.length} items, the header ${count}; they must be as many`);
      inner = itemScope(inner, list, items, index);
    }
    return inner;
  }

  #block({ block, steps }: Repeated, printing: Printing, from: number): number {
    const { command } = block;
    const printings: Printing[] = [];
    printing.children.set(block, printings);
    let row = from;
    const print = (scope: Scope, last: boolean) => {
      const each = newPrinting(block, printing, scope, last);
      printings.push(each);
      row = this.run(steps, each, row);
    };
    if (command.kind === 'if' || command.kind === 'none') {
      if (holds(command.test, printing.scope) === (command.kind === 'if')) print(printing.scope, printing.last);
      return row;
    }
    const scopes = itemsOf(command, printing.scope);
    for (let index = 0; index < scopes.count; index++) print(scopes.at(index), index === scopes.count - 1);
    return row;
  }

  #beside({ lanes, joined }: Beside, printing: Printing, from: number): number {
    const ends = new Map<Lane, number>();
    for (const lane of lanes) if (lane.grows || !joined) ends.set(lane, this.run(lane.steps, printing, from));
    const standing = lanes.filter((lane) => !ends.has(lane));
    const height = ({ area }: Lane) => area.bottom - area.top + 1;
    const shows = ({ last }: Lane) => last.some((cell) => !isBlank(cell));
    const end = Math.max(from, ...ends.values(), ...standing.filter(shows).map((lane) => from + height(lane)));
    for (const lane of standing) {
      const spare = end - from - height(lane);
      if (spare < 0) continue;
      this.run(lane.steps, printing, from, spare);
      this.#continue(lane, end - spare, end, true);
    }
    if (joined) for (const [lane, laneEnd] of ends) this.#continue(lane, laneEnd, end, false);
    return end;
  }

  /** The lane's last row's looks down to the end; a cell of its own with content is merged down. */
  #continue(lane: Lane, from: number, end: number, merging: boolean): void {
    if (from >= end) return;
    for (const cell of lane.last) {
      for (let row = from; row < end; row++) this.sheet.cells.push({ row, column: cell.column, style: cell.style, value: { kind: 'blank' }, link: undefined });
      const step = lane.steps[0];
      const single = step?.kind !== 'still' || !step.merges.some((merge) => merge.bottom >= cell.row && merge.left <= cell.column && merge.right >= cell.column);
      if (merging && single && !isBlank(cell)) this.sheet.merges.push({ top: from - 1, left: cell.column, bottom: end - 1, right: cell.column });
    }
  }
}

function isInList(printing: Printing): boolean {
  for (let each: Printing | null = printing; each; each = each.parent) {
    const kind = each.block?.command.kind;
    if (kind === 'row' || kind === 'each' || kind === 'group') return true;
  }
  return false;
}
