import type { PlanValue, SheetPlan } from '../../core/workbook/plan';
import type { CellArea, CellRef } from '../../core/workbook/ref';
import type { Expression } from './formula/expression';
import type { Command, Piece } from './tag';

/** A cell of the template, its text taken apart. */
export interface SketchCell extends CellRef {
  readonly style: number;
  /** Without tags; a text with tags is in `pieces`. */
  readonly value: PlanValue;
  readonly pieces: readonly Piece[] | null;
  readonly formula: Expression | null;
  /** Lists of columns that this cell is a copy of, each with the copy's number. */
  readonly copies: readonly { readonly list: string; readonly index: number; readonly count: number }[];
  readonly link: string | undefined;
  /** The cell of the template that the author wrote. */
  readonly origin: CellRef;
}

/** A command with the cells it begins and ends at. */
export interface Mark {
  readonly command: Command;
  readonly start: CellRef;
  /** Null: how far it goes is seen from the table. */
  readonly end: CellRef | null;
  readonly origin: CellRef;
}

/** A template understood: its sheet, its cells, its commands. */
export interface Sketch {
  readonly plan: SheetPlan;
  readonly cells: readonly SketchCell[];
  readonly marks: readonly Mark[];
  /** Rows that end a page. */
  readonly breaks: ReadonlySet<number>;
}

export function contains(outer: CellArea, inner: CellArea): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;
}

export function meets(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

export function at(cell: CellRef): CellArea {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

export function isBlank(cell: SketchCell): boolean {
  return cell.value.kind === 'blank' && cell.pieces === null && cell.formula === null;
}

