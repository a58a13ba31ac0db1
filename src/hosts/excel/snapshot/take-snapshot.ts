import { packWorkbook, type PackedWorkbook } from '../../../core/workbook/packed-workbook';
import { SheetBuilder, TextPool } from '../../../core/workbook/sheet-builder';
import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { HostError } from '../host-error';
import { breathe, inExcel, sync } from '../in-excel';
import { areaOf, cellsIn, PLACE } from './areas';
import { type Block, BlockQueue } from './block-queue';
import { narrowed } from './narrow';
import { openBook } from './open-book';
import { FormatKinds, putCells } from './put-cells';
import { type ReadBlock, readBlocks } from './read-blocks';
import { SeenRows } from './seen-rows';
import { readHeads, type SheetHead } from './sheet-heads';
import { UnmovedRows } from './unmoved-rows';

export interface SnapshotOptions {
  /** Rows read so far, of all sheets together. */
  readonly onRows: (done: number, of: number) => void;
  readonly isCancelled: () => boolean;
  /** Only these sheets; left out: all. */
  readonly only?: (sheet: string) => boolean;
  /** Told in the end how each row was. */
  readonly onSeen?: (rows: SeenRows) => void;
}

/** How often it is begun anew where somebody inserts or deletes rows meanwhile. */
const MOST_ATTEMPTS = 3;

/** The open workbook as plain data. Null: it was cancelled. */
export async function takeSnapshot(options: SnapshotOptions): Promise<PackedWorkbook | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readOnce(options);
    } catch (error) {
      const isInFlux = error instanceof HostError && ['in-flux', 'vanished'].includes(error.problem.code);
      if (!isInFlux || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

function readOnce({ onRows, isCancelled, only, onSeen }: SnapshotOptions): Promise<PackedWorkbook | null> {
  return inExcel(async (context) => {
    const opened = await openBook(context);
    const book = only ? { ...opened, sheets: opened.sheets.filter(({ name }) => only(name)) } : opened;
    const { heads, ownParts } = await readHeads(context, book);
    const pool = new TextPool();
    const builders = heads.map(({ sheet }) => new SheetBuilder(sheet.name, visibilityOf(sheet), pool));
    const kinds = new FormatKinds();
    const seen = new SeenRows();
    const unmoved = new UnmovedRows();
    await readLines(context, heads, builders);

    const blocks = await blocksOf(context, heads);
    const progress = rowCounter(blocks, onRows);
    const queue = new BlockQueue(blocks);
    while (!queue.isEmpty) {
      if (isCancelled()) return null;
      const portion = queue.next();
      const read = await attempt(context, heads, portion, unmoved);
      if (read === null) {
        if (!queue.tooMuch(portion)) throw new HostError({ code: 'too-much' });
        continue;
      }
      for (const one of read) {
        putCells(builderOf(builders, one), one, kinds, book.dates1904);
        seen.add(book.sheets[one.block.sheet]?.id ?? '', one);
      }
      progress(portion);
      await breathe();
    }
    onSeen?.(seen);
    const names = [...book.names, ...heads.flatMap((head) => head.names)];
    return packWorkbook({ file: book.file, source: 'workbook', sheets: builders.map((builder) => builder.finish()), names, ownParts });
  });
}

/** Null: it was too much at once. */
async function attempt(context: Excel.RequestContext, heads: readonly SheetHead[], portion: readonly Block[], unmoved: UnmovedRows): Promise<readonly ReadBlock[] | null> {
  try {
    return await readBlocks(context, heads, portion, unmoved);
  } catch (error) {
    if (error instanceof HostError && error.problem.code === 'too-much') return null;
    throw error;
  }
}

async function blocksOf(context: Excel.RequestContext, heads: readonly SheetHead[]): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const [sheet, head] of heads.entries()) {
    if (head.used) for (const area of await narrowed(context, head.sheet, head.used)) blocks.push({ sheet, area });
  }
  return blocks;
}

/** Merges, hidden rows and columns, filter and tables. */
async function readLines(context: Excel.RequestContext, heads: readonly SheetHead[], builders: readonly SheetBuilder[]): Promise<void> {
  const asked = heads.map(({ sheet, used, columnsHidden, tables }) => ({
    columns: used && columnsHidden === null ? sheet.getRangeByIndexes(0, used.left, 1, used.right - used.left + 1).getColumnProperties({ columnHidden: true }) : null,
    tables: tables.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      return { table, range };
    }),
  }));
  if (asked.some(({ columns, tables }) => columns || tables.length > 0)) await sync(context);
  heads.forEach(({ used, columnsHidden, rowsHidden, merges, filter }, index) => {
    const builder = builders[index];
    if (!builder || !used) return;
    builder.merges.push(...merges);
    if (columnsHidden === true) builder.hideColumns(used.left, used.right);
    asked[index]?.columns?.value.forEach(({ columnHidden }, offset) => columnHidden === true && builder.hideColumns(used.left + offset, used.left + offset));
    if (rowsHidden === true) for (let row = used.top; row <= used.bottom; row++) builder.hideRow(row);
    if (filter) builder.lists.push(filter);
    for (const { table, range } of asked[index]?.tables ?? []) {
      builder.lists.push({ kind: 'table', name: table.name, area: areaOf(range), headerRows: table.showHeaders ? 1 : 0, totalRows: table.showTotals ? 1 : 0 });
    }
  });
}

function builderOf(builders: readonly SheetBuilder[], { block }: ReadBlock): SheetBuilder {
  const builder = builders[block.sheet];
  if (!builder) throw new Error(`a block of sheet ${block.sheet}, which was not opened`);
  return builder;
}

function visibilityOf({ visibility }: Excel.Worksheet): SheetVisibility {
  return visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
}

/** Rows done, told by the cells done: a wide row may come in parts. */
function rowCounter(blocks: readonly Block[], onRows: SnapshotOptions['onRows']): (portion: readonly Block[]) => void {
  const cells = (some: readonly Block[]) => some.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const rows = blocks.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
  const all = cells(blocks);
  let done = 0;
  onRows(0, rows);
  return (portion) => {
    done += cells(portion);
    onRows(Math.round((rows * done) / all), rows);
  };
}
