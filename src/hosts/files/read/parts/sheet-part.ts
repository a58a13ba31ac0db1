import type { SheetSnapshot } from '../../../../core/workbook/snapshot';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { Package } from '../zip/package';
import { type CellContext, CellWriter } from './cell-writer';
import { readTables } from './lists';
import { readLargePart } from './read-part';
import { SheetSink } from './sheet-sink';

/** Reads one worksheet part. The stated dimension is never looked at. */
export async function readSheetPart(source: Package, part: string, builder: SheetBuilder, context: CellContext): Promise<SheetSnapshot> {
  const writer = new CellWriter(builder, context);
  const sink = new SheetSink(writer, context.limits);
  await readLargePart(source, part, context.limits, sink, (scanner) => sink.attach(scanner), () => sink.settleTexts());
  writer.checkSize();
  if (sink.hasTables) await readTables(source, part, builder, context.limits);
  return builder.finish();
}

/** So many texts of cells are kept for the next ones, which often repeat them. */
const TEXTS_KEPT = 10_000;

/** The same, each stretch of rows handed over as it is read and then forgotten. */
export async function streamSheetPart(source: Package, part: string, builder: SheetBuilder, context: CellContext, take: (rows: SheetSnapshot) => void): Promise<void> {
  const writer = new CellWriter(builder, context);
  const sink = new SheetSink(writer, context.limits);
  const ofWorkbook = builder.texts.size;
  const handOver = (all: boolean): void => {
    take(builder.take(all));
    if (builder.texts.size < ofWorkbook + TEXTS_KEPT) return;
    builder.forgetTexts(ofWorkbook);
    sink.forgetTexts();
  };
  await readLargePart(source, part, context.limits, sink, (scanner) => sink.attach(scanner), () => {
    sink.settleTexts();
    handOver(false);
  });
  handOver(true);
}
