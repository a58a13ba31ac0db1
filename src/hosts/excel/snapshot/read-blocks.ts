import type { CellArea } from '../../../core/workbook/ref';
import { sync } from '../in-excel';
import { rangeOf } from './areas';
import type { Block } from './block-queue';
import { columnNeeds, type ColumnRun, runsOf } from './column-needs';
import type { SheetHead } from './sheet-heads';
import type { UnmovedRows } from './unmoved-rows';

export type Grid<T = unknown> = readonly (readonly T[])[];

/** A block as Excel told it. What was not asked for of a column is absent there. */
export interface ReadBlock {
  readonly block: Block;
  readonly values: Grid;
  readonly formats: ColumnLookup<string>;
  readonly formulas: ColumnLookup<unknown>;
  readonly types: ColumnLookup<string>;
  /** Hidden rows of the block, counted from its top; null: none, or all of them. */
  readonly hiddenRows: readonly boolean[] | null;
}

/** By row and column of the block. */
export type ColumnLookup<T> = (row: number, column: number) => T | undefined;

/** Stretches of columns that are asked whether formulas stand in them. */
const MOST_RUNS = 32;

/** The values of some blocks in one round trip, and in a second what their values call for: formats of numbers, formulas, kinds of what may be an error. Null: Excel would not tell so much at once. */
export async function readBlocks(context: Excel.RequestContext, heads: readonly SheetHead[], blocks: readonly Block[], unmoved: UnmovedRows): Promise<readonly ReadBlock[] | null> {
  const touched = [...new Set(blocks.map((block) => headOf(heads, block)))];
  const asked = blocks.map((block) => askValues(headOf(heads, block), block));
  const verify = unmoved.ask(touched);
  await sync(context);
  verify();
  // A range of too many cells is answered with nothing.
  if (asked.some(({ range }) => range.values === null)) return null;
  const detailed = asked.map(({ head, block, range, formulaRuns, hidden }) => {
    const hasFormulas = (column: number) => formulaRuns === null || formulaRuns.some(({ from, to, cells }) => column >= from && column <= to && !cells.isNullObject);
    const needs = columnNeeds(range.values, hasFormulas);
    const load = (runs: readonly ColumnRun[], what: 'numberFormat' | 'formulas' | 'valueTypes') => runs.map((run) => ({ run, range: loaded(head, block.area, run, what) }));
    const needTypes = needs.map(({ formulas, types }) => formulas || types);
    return {
      ...{ block, range, hidden },
      formats: load(runsOf(needs.map(({ formats }) => formats)), 'numberFormat'),
      formulas: load(runsOf(needs.map(({ formulas }) => formulas)), 'formulas'),
      types: load(runsOf(needTypes), 'valueTypes'),
    };
  });
  if (detailed.some(({ formats, formulas, types }) => formats.length + formulas.length + types.length > 0)) {
    const verifyAgain = unmoved.ask(touched);
    await sync(context);
    verifyAgain();
  }
  return detailed.map(({ block, range, hidden, formats, formulas, types }) => ({
    block,
    values: range.values as Grid,
    formats: lookup(formats, (one) => one.numberFormat as string[][]),
    formulas: lookup(formulas, (one) => one.formulas as unknown[][]),
    types: lookup(types, (one) => one.valueTypes as string[][]),
    hiddenRows: hidden?.value.map(({ rowHidden }) => rowHidden === true) ?? null,
  }));
}

function askValues(head: SheetHead, block: Block) {
  const range = rangeOf(head.sheet, block.area);
  range.load('values');
  // A protected sheet does not tell where its formulas are: there they are read in full.
  const formulaRuns = head.protected ? null : stretches(block.area.right - block.area.left + 1).map(({ from, to }) => {
    const cells = rangeOf(head.sheet, within(block.area, { from, to })).getSpecialCellsOrNullObject('Formulas');
    cells.load('cellCount');
    return { from, to, cells };
  });
  const hidden = head.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  return { head, block, range, formulaRuns, hidden };
}

function headOf(heads: readonly SheetHead[], { sheet }: Block): SheetHead {
  const head = heads[sheet];
  if (!head) throw new Error(`a block of sheet ${sheet}, which was not opened`);
  return head;
}

function stretches(width: number): ColumnRun[] {
  const size = Math.ceil(width / MOST_RUNS);
  return Array.from({ length: Math.ceil(width / size) }, (_, index) => ({ from: index * size, to: Math.min(width, (index + 1) * size) - 1 }));
}

const within = (area: CellArea, { from, to }: ColumnRun): CellArea => ({ ...area, left: area.left + from, right: area.left + to });

function loaded(head: SheetHead, area: CellArea, run: ColumnRun, what: string): Excel.Range {
  const range = rangeOf(head.sheet, within(area, run));
  range.load(what);
  return range;
}

function lookup<T>(runs: readonly { readonly run: ColumnRun; readonly range: Excel.Range }[], of: (range: Excel.Range) => T[][]): ColumnLookup<T> {
  const byColumn: ({ readonly grid: T[][]; readonly from: number } | undefined)[] = [];
  for (const { run, range } of runs) {
    const grid = of(range);
    for (let column = run.from; column <= run.to; column++) byColumn[column] = { grid, from: run.from };
  }
  return (row, column) => {
    const found = byColumn[column];
    return found?.grid[row]?.[column - found.from];
  };
}
