import type { CellArea, CellRef } from '../../core/workbook/ref';
import type { Block } from './blocks';
import type { Scope } from './scope';
import { contains } from './sketch';

/** Rows of the template and where they were printed. */
export interface Placed {
  readonly area: CellArea;
  /** Row of the sheet that `area.top` became. */
  readonly row: number;
  /** Rows by which its last row was continued. */
  readonly extra: number;
}

/** One printing of a block, or of the whole sheet. */
export interface Printing {
  readonly block: Block | null;
  readonly parent: Printing | null;
  readonly scope: Scope;
  /** Of the innermost list around it, the last item. */
  readonly last: boolean;
  readonly placed: Placed[];
  readonly children: Map<Block, Printing[]>;
}

/** `parent` null: the sheet itself. */
export function newPrinting(block: Block | null, parent: Printing | null, scope: Scope, last: boolean): Printing {
  return { block, parent, scope, last, placed: [], children: block && block.children.length === 0 ? CHILDLESS : new Map<Block, Printing[]>() };
}

/** Shared by all that can have no children. */
const CHILDLESS = new Map<Block, Printing[]>();

/** Where an area of the template went, seen from one printing: all parts of it, joined as far as they touch. */
export function whereIs(area: CellArea, from: Printing): readonly CellArea[] {
  const [only] = from.placed;
  // One row of a list, by far the most frequent case.
  if (only && from.placed.length === 1 && from.children.size === 0 && only.extra === 0 && contains(only.area, area)) {
    const shift = only.row - only.area.top;
    return [{ top: area.top + shift, left: area.left, bottom: area.bottom + shift, right: area.right }];
  }
  const found: CellArea[] = [];
  collect(area, from, found);
  return joined(found);
}

/** The innermost printing around `from` that holds the whole area. */
export function printingOf(area: CellArea, from: Printing): Printing {
  let printing = from;
  while (printing.parent && printing.block && !contains(printing.block.area, area)) printing = printing.parent;
  return printing;
}

/** The first printing of a cell; null where it was not printed. */
export function firstPrinting(cell: CellRef, from: Printing): Printing | null {
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  if (from.placed.some((placed) => contains(placed.area, area))) return from;
  for (const [block, printings] of from.children) {
    if (!contains(block.area, area)) continue;
    for (const printing of printings) {
      const found = firstPrinting(cell, printing);
      if (found) return found;
    }
  }
  return null;
}

export function bounds(areas: readonly CellArea[]): CellArea | null {
  const [first, ...others] = areas;
  if (!first) return null;
  let { top, left, bottom, right } = first;
  for (const area of others) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}

function collect(area: CellArea, printing: Printing, found: CellArea[]): void {
  for (const { area: from, row, extra } of printing.placed) {
    const top = Math.max(area.top, from.top);
    const bottom = Math.min(area.bottom, from.bottom);
    const left = Math.max(area.left, from.left);
    const right = Math.min(area.right, from.right);
    if (top <= bottom && left <= right) found.push({ top: row + top - from.top, left, bottom: row + bottom - from.top + (bottom === from.bottom ? extra : 0), right });
  }
  for (const [block, printings] of printing.children) {
    const { area: from } = block;
    if (from.top > area.bottom || from.bottom < area.top || from.left > area.right || from.right < area.left) continue;
    for (const each of printings) collect(area, each, found);
  }
}

/** Parts below each other first, then parts side by side. */
export function joined(areas: CellArea[]): CellArea[] {
  if (areas.length < 2) return areas;
  const down: CellArea[] = [];
  for (const area of areas.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = down[down.length - 1];
    if (last && last.left === area.left && last.right === area.right && last.bottom + 1 === area.top) down[down.length - 1] = { ...last, bottom: area.bottom };
    else down.push(area);
  }
  const across: CellArea[] = [];
  for (const area of down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = across[across.length - 1];
    if (last && last.top === area.top && last.bottom === area.bottom && last.right + 1 === area.left) across[across.length - 1] = { ...last, right: area.right };
    else across.push(area);
  }
  return across;
}
