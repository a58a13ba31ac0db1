import type { CellArea } from '../../core/workbook/ref';
import type { Block } from './blocks';
import type { Problems } from './report-problem';
import { contains, meets, type Sketch, type SketchCell } from './sketch';
import type { Beside, Lane, Step, Still } from './steps';
import type { UsedCells } from './used-cells';

/** Decides once how the template is laid out: which rows stand still, which repeat, what grows side by side. */
export function planSteps(sketch: Sketch, blocks: readonly Block[], used: UsedCells, problems: Problems): readonly Step[] {
  return new Planner(sketch, used, problems).sheet(blocks);
}

class Planner {
  readonly #cellsByRow = new Map<number, SketchCell[]>();
  readonly #steps = new Map<Block, readonly Step[]>();

  constructor(
    private readonly sketch: Sketch,
    private readonly used: UsedCells,
    private readonly problems: Problems,
  ) {
    for (const cell of sketch.cells) {
      const row = this.#cellsByRow.get(cell.row);
      if (row) row.push(cell);
      else this.#cellsByRow.set(cell.row, [cell]);
    }
  }

  sheet(blocks: readonly Block[]): readonly Step[] {
    const { plan, cells } = this.sketch;
    const ends = [...plan.merges, ...blocks.map(({ area }) => area)];
    const bottom = Math.max(0, ...cells.slice(-1).map(({ row }) => row), ...ends.map((area) => area.bottom), ...plan.rows.keys(), ...plan.pictures.map(({ at }) => at.row), plan.page.printArea?.bottom ?? 0);
    const right = Math.max(plan.columns.length, ...ends.map((area) => area.right), cells.reduce((most, { column }) => Math.max(most, column), 0), ...plan.pictures.map(({ at }) => at.column));
    return this.#region({ top: 0, left: 0, bottom, right }, blocks.filter(({ parent }) => parent === null));
  }

  #region(area: CellArea, children: readonly Block[]): readonly Step[] {
    const steps: Step[] = [];
    let next = area.top;
    const stillTo = (row: number) => {
      if (row > next) steps.push(this.#still({ ...area, top: next, bottom: row - 1 }));
      next = row;
    };
    for (const cluster of this.#clusters(area, children)) {
      if (cluster.top < next) continue;
      stillTo(cluster.top);
      const runs = this.#runs({ ...area, top: cluster.top, bottom: cluster.bottom }, cluster.blocks);
      if (runs.length < 2) {
        steps.push(...this.#joined({ ...area, top: cluster.top, bottom: cluster.bottom }, cluster.blocks));
        next = cluster.bottom + 1;
      } else {
        const bottom = this.#bandEnd(area, cluster.bottom, runs, children);
        steps.push(this.#separate({ ...area, top: cluster.top, bottom }, runs, children));
        next = bottom + 1;
      }
    }
    stillTo(area.bottom + 1);
    return steps;
  }

  /** Blocks that share rows, with the merged cells beside them, from top to bottom. */
  #clusters(area: CellArea, children: readonly Block[]): Cluster[] {
    const tall = this.sketch.plan.merges.filter((merge) => merge.bottom > merge.top && contains(area, merge) && !children.some((child) => contains(child.area, merge)));
    const spans = [...children.map((block): Cluster => ({ top: block.area.top, bottom: block.area.bottom, blocks: [block] })), ...tall.map((merge): Cluster => ({ top: merge.top, bottom: merge.bottom, blocks: [] }))];
    spans.sort((a, b) => a.top - b.top);
    const clusters: Cluster[] = [];
    for (const span of spans) {
      const last = clusters[clusters.length - 1];
      if (last && span.top <= last.bottom) clusters[clusters.length - 1] = { top: last.top, bottom: Math.max(last.bottom, span.bottom), blocks: [...last.blocks, ...span.blocks] };
      else clusters.push(span);
    }
    return clusters.filter(({ blocks }) => blocks.length > 0);
  }

  /** Stretches of columns in use, with empty columns between them. */
  #runs(rows: CellArea, blocks: readonly Block[]): Run[] {
    const columns = this.used.columns(rows);
    for (const { area } of blocks) for (let column = area.left; column <= area.right; column++) columns.add(column);
    const runs: Run[] = [];
    for (const column of [...columns].sort((a, b) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.right === column - 1) last.right = column;
      else runs.push({ left: column, right: column });
    }
    return runs;
  }

  /** Tables side by side go on to the next empty row, or to what reaches across. */
  #bandEnd(area: CellArea, bottom: number, runs: readonly Run[], children: readonly Block[]): number {
    const across = (inner: CellArea) => contains(area, inner) && !lanesOf(area, runs).some(({ left, right }) => inner.left >= left && inner.right <= right);
    const barriers = new Set([...this.sketch.plan.merges, ...children.map((child) => child.area)].filter(across).map(({ top }) => top));
    let end = bottom;
    while (end < area.bottom && this.used.any({ ...area, top: end + 1, bottom: end + 1 }) && !barriers.has(end + 1)) end++;
    return end;
  }

  #separate(rows: CellArea, runs: readonly Run[], children: readonly Block[]): Beside {
    const lanes = lanesOf(rows, runs).map((run) => this.#lane({ ...rows, ...run }, children));
    for (const child of children) if (meets(child.area, rows) && !lanes.some((lane) => contains(lane.area, child.area))) this.#interlocked(child);
    return { kind: 'beside', joined: false, lanes };
  }

  /** One table whose rows grow together. */
  #joined(rows: CellArea, blocks: readonly Block[]): Step[] {
    const [only] = blocks;
    if (only && blocks.length === 1 && this.#fills(only, rows)) return [{ kind: 'block', block: only, steps: this.#inside(only) }];
    const tall = this.sketch.plan.merges.filter((merge) => contains(rows, merge));
    const runs: Run[] = [];
    const bounds = [...blocks.map(({ area }) => area), ...tall].map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
    for (const bound of bounds) {
      const last = runs[runs.length - 1];
      if (last && bound.left <= last.right) last.right = Math.max(last.right, bound.right);
      else runs.push({ ...bound });
    }
    const lanes = withGaps(runs, rows);
    const [whole] = lanes;
    if (lanes.length === 1 && whole && only) {
      this.#interlocked(only);
      return [this.#still(rows)];
    }
    return [{ kind: 'beside', joined: true, lanes: lanes.map((run) => this.#lane({ ...rows, ...run }, blocks)) }];
  }

  #fills({ area }: Block, rows: CellArea): boolean {
    if (area.top !== rows.top || area.bottom !== rows.bottom) return false;
    return [...this.used.columns(rows)].every((column) => column >= area.left && column <= area.right);
  }

  #lane(area: CellArea, blocks: readonly Block[]): Lane {
    const inside = blocks.filter((block) => contains(area, block.area));
    return { area, grows: inside.length > 0, steps: inside.length > 0 ? this.#region(area, inside) : [this.#still(area)], last: this.#cellsIn({ ...area, top: area.bottom }) };
  }

  #inside(block: Block): readonly Step[] {
    const known = this.#steps.get(block);
    if (known) return known;
    const steps = this.#region(block.area, block.children);
    this.#steps.set(block, steps);
    return steps;
  }

  #still(area: CellArea): Still {
    const { plan } = this.sketch;
    return {
      kind: 'still',
      area,
      cells: this.#cellsIn(area),
      merges: plan.merges.filter((merge) => contains(area, merge)),
      pictures: plan.pictures.filter(({ at }) => at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right),
      rows: Array.from({ length: area.bottom - area.top + 1 }, (_, index) => plan.rows.get(area.top + index)),
    };
  }

  #cellsIn({ top, left, bottom, right }: CellArea): SketchCell[] {
    const cells: SketchCell[] = [];
    for (let row = top; row <= bottom; row++) for (const cell of this.#cellsByRow.get(row) ?? []) if (cell.column >= left && cell.column <= right) cells.push(cell);
    return cells;
  }

  #interlocked(block: Block): void {
    this.problems.add(block.origin, '这一块和旁边的内容上下交错，分不清谁跟着谁移动，请对齐起止行，或者中间空一列', 'this block and what is beside it overlap in rows in a way that leaves open which moves with which; align their rows or leave an empty column between');
  }
}

interface Cluster {
  readonly top: number;
  readonly bottom: number;
  readonly blocks: readonly Block[];
}

interface Run {
  left: number;
  right: number;
}

/** Each run with the empty columns right of it; the first also with those left of it. */
function lanesOf({ left, right }: CellArea, runs: readonly Run[]): Run[] {
  return runs.map((run, index) => ({ left: index === 0 ? left : run.left, right: (runs[index + 1]?.left ?? right + 1) - 1 }));
}

/** The runs, and what lies between, left and right of them. */
function withGaps(runs: readonly Run[], { left, right }: CellArea): Run[] {
  const all: Run[] = [];
  let next = left;
  for (const run of runs) {
    if (run.left > next) all.push({ left: next, right: run.left - 1 });
    all.push(run);
    next = run.right + 1;
  }
  if (next <= right) all.push({ left: next, right });
  return all;
}
