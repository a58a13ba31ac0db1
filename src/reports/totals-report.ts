import type { ReadResult } from '../core/records/read-result';
import type { TotalGroup, TotalsOptions } from '../core/totals/group-totals';
import { groupTotals } from '../core/totals/group-totals';
import type { Language } from '../core/words';
import { placeNames, workbooksOf } from './place-names';
import { reconcile } from './reconcile';

/** Totals as the contract words them: amounts are decimal texts. */
export interface TotalsReport {
  readonly version: 1;
  readonly totals: readonly TotalGroup[];
  readonly leftOut: readonly { readonly file: string; readonly sheet: string; readonly row: number; readonly reason: string }[];
  readonly reconciled: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly stated: string;
    readonly computed: string;
    readonly agrees: boolean;
  }[];
}

export function totalsReport(read: ReadResult, options: TotalsOptions & { readonly language: Language }): TotalsReport {
  const nameOf = placeNames(workbooksOf(read));
  const { totals, leftOut } = groupTotals(read, options);
  return {
    version: 1,
    totals,
    leftOut: leftOut.map(({ file, sheet, row, reason }) => ({ file, sheet, row: nameOf({ file, sheet, row, column: 0 }).row, reason: reason[options.language] })),
    reconciled: reconcile(read, options.month).map(({ file, sheet, row, column, stated, computed, agrees }) => ({
      file,
      sheet,
      cell: nameOf({ file, sheet, row, column }).cell,
      stated,
      computed,
      agrees,
    })),
  };
}
