import type { CellArea, CellRef } from '../../core/workbook/ref';
import { mergedArea } from './merged';
import type { Problems } from './report-problem';
import { contains, meets, type Mark, type Sketch } from './sketch';
import type { Command } from './tag';
import type { UsedCells } from './used-cells';

/** A rectangle of the template that is printed as often as its command says. */
export interface Block {
  readonly command: RowCommand;
  readonly area: CellArea;
  readonly origin: CellRef;
  readonly parent: Block | null;
  readonly children: Block[];
}

export type RowCommand = Extract<Command, { readonly kind: 'row' | 'each' | 'group' | 'if' | 'none' }>;

/** The commands' rectangles, each inside the one around it. */
export function blocksOf(sketch: Sketch, used: UsedCells, problems: Problems): Block[] {
  const around = mergedArea(sketch.plan.merges);
  const framed = sketch.marks.flatMap((mark) => (mark.end ? [{ mark, area: areaBetween(mark, mark.end) }] : []));
  const rows = sketch.marks.filter((mark) => mark.end === null && mark.command.kind === 'row');
  const lines = rows.map((mark) => ({ mark, area: lineArea(mark, around(mark.start), { used, frames: framed, rows }) }));
  const order = new Map(sketch.marks.map((mark, index) => [mark, index]));
  const all = [...framed, ...lines].sort((a, b) => size(b.area) - size(a.area) || (order.get(a.mark) ?? 0) - (order.get(b.mark) ?? 0));
  const blocks: Block[] = [];
  for (const { mark, area } of all) {
    if (!isRowCommand(mark.command)) continue;
    const parent = innermost(blocks, area);
    const siblings = blocks.filter((each) => each.parent === parent);
    const crossing = siblings.find((each) => meets(each.area, area)) ?? null;
    const cut = sketch.plan.merges.find((merge) => meets(merge, area) && !contains(area, merge) && !contains(merge, area));
    if (crossing) problems.add(mark.origin, '这一块和另一块互相交错，请让它们各占各的格子，或者一块整个放在另一块里面', 'this block crosses another one; keep them apart or put one wholly inside the other');
    else if (cut) problems.add(mark.origin, '这一块把一个合并单元格切开了，请把合并单元格整个放在块里或块外', 'this block cuts a merged cell; keep the merged cell wholly inside or outside');
    const block: Block = { command: mark.command, area, origin: mark.origin, parent, children: [] };
    blocks.push(block);
    parent?.children.push(block);
  }
  return blocks;
}

function isRowCommand(command: Command): command is RowCommand {
  return command.kind !== 'column' && command.kind !== 'end' && command.kind !== 'break';
}

function areaBetween(mark: Mark, end: CellRef): CellArea {
  return { top: mark.start.row, left: mark.start.column, bottom: Math.max(end.row, mark.start.row), right: Math.max(end.column, mark.start.column) };
}

interface Surroundings {
  readonly used: UsedCells;
  readonly frames: readonly { readonly mark: Mark; readonly area: CellArea }[];
  readonly rows: readonly Mark[];
}

/** From the command's cell to the right end of its table: an empty cell, the next such command, or the edge of the block around. */
function lineArea(mark: Mark, cell: CellArea, { used, frames, rows }: Surroundings): CellArea {
  const frame = frames.filter(({ area }) => contains(area, cell)).sort((a, b) => size(a.area) - size(b.area))[0]?.area;
  const starts = new Set(rows.filter((each) => each !== mark && each.start.row === mark.start.row && each.start.column > mark.start.column).map((each) => each.start.column));
  let right = cell.right;
  while (right + 1 <= (frame?.right ?? Infinity) && !starts.has(right + 1) && used.any({ ...cell, left: right + 1, right: right + 1 })) right++;
  return { ...cell, right };
}

function size({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

function innermost(blocks: readonly Block[], area: CellArea): Block | null {
  let found: Block | null = null;
  for (const each of blocks) if (contains(each.area, area) && (!found || size(each.area) <= size(found.area))) found = each;
  return found;
}
