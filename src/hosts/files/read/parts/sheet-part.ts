import type { SheetSnapshot } from '../../../../core/workbook/snapshot';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { Package } from '../zip/package';
import { type CellContext, CellWriter } from './cell-writer';
import { readLargePart } from './read-part';
import { SheetSink } from './sheet-sink';

/** Reads one worksheet part. The stated dimension is never looked at. */
export async function readSheetPart(source: Package, part: string, builder: SheetBuilder, context: CellContext): Promise<SheetSnapshot> {
  const writer = new CellWriter(builder, context);
  const sink = new SheetSink(writer, context.limits);
  await readLargePart(source, part, context.limits, sink, (scanner) => sink.attach(scanner));
  writer.checkSize();
  return builder.finish();
}
