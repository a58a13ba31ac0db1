import type { CellArea } from '../../../core/workbook/ref';
import { cellsIn } from './areas';

/** A part of a sheet that is read in one go; `sheet` counts the workbook's sheets. */
export interface Block {
  readonly sheet: number;
  readonly area: CellArea;
}

/** Cells of one round trip: at some fifteen bytes each, well below the web's 5 MB. */
const FIRST_TARGET = 100_000;
/** Objects that one request speaks of. */
const MOST_BLOCKS = 48;

/** What is still to be read, handed out in portions; a portion that was too much comes back and the next are smaller. */
export class BlockQueue {
  #target: number;

  constructor(
    private readonly waiting: Block[],
    firstTarget = FIRST_TARGET,
    private readonly mostBlocks = MOST_BLOCKS,
  ) {
    this.#target = firstTarget;
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  next(): Block[] {
    const portion: Block[] = [];
    let room = this.#target;
    while (room > 0 && portion.length < this.mostBlocks) {
      const block = this.waiting.shift();
      if (!block) break;
      const size = cellsIn(block.area);
      if (size <= room) portion.push(block);
      else if (portion.length > 0) {
        this.waiting.unshift(block);
        break;
      } else portion.push(this.#cut(block, room));
      room -= size;
    }
    return portion;
  }

  /** False: it was one cell, and smaller there is nothing. */
  tooMuch(portion: readonly Block[]): boolean {
    const cells = portion.reduce((sum, { area }) => sum + cellsIn(area), 0);
    if (cells <= 1) return false;
    this.waiting.unshift(...portion);
    this.#target = Math.max(1, Math.floor(Math.min(cells, this.#target) / 2));
    return true;
  }

  /** As many whole rows as there is room for, or a part of one; the rest waits. */
  #cut({ sheet, area }: Block, room: number): Block {
    const width = area.right - area.left + 1;
    const rows = Math.floor(room / width);
    if (rows > 0) {
      this.waiting.unshift({ sheet, area: { ...area, top: area.top + rows } });
      return { sheet, area: { ...area, bottom: area.top + rows - 1 } };
    }
    if (area.top < area.bottom) this.waiting.unshift({ sheet, area: { ...area, top: area.top + 1 } });
    this.waiting.unshift({ sheet, area: { ...area, bottom: area.top, left: area.left + room } });
    return { sheet, area: { ...area, bottom: area.top, right: area.left + room - 1 } };
  }
}
