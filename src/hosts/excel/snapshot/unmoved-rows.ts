import { HostError } from '../host-error';
import { WIDEST } from '../fix/told-row';
import type { CellArea } from '../../../core/workbook/ref';
import { areaOf, PLACE, rangeOf } from './areas';
import type { SheetHead } from './sheet-heads';

/**
 * What is read in parts fits together only while no row moves. A row that is inserted, deleted or moved away anywhere above shows in
 * the last row; what people type into cells, or below, does not matter here.
 */
export class UnmovedRows {
  readonly #last = new Map<SheetHead, string>();

  /** To be asked before a sync; what it returns throws after it where rows have moved. */
  ask(heads: readonly SheetHead[]): () => void {
    const asked = heads.flatMap((head) => (head.used ? [askLast(head, head.used, !this.#last.has(head))] : []));
    return () => {
      for (const { head, used, now, row } of asked) {
        const formulas = JSON.stringify(row.formulas);
        // Between being measured and being read for the first time anything may have happened to it.
        const isSame = now ? !now.isNullObject && isSameArea(used, areaOf(now)) : this.#last.get(head) === formulas;
        if (!isSame) throw new HostError({ code: 'in-flux' });
        this.#last.set(head, formulas);
      }
    };
  }
}

function askLast(head: SheetHead, used: CellArea, isFirst: boolean) {
  const row = rangeOf(head.sheet, { ...used, top: used.bottom, right: Math.min(used.right, used.left + WIDEST - 1) });
  row.load('formulas');
  const now = isFirst ? head.sheet.getUsedRangeOrNullObject(true) : null;
  now?.load(PLACE);
  return { head, used, now, row };
}

function isSameArea(a: CellArea, b: CellArea): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
