import { isRecordSheet } from '../../../core/records/read-result';
import type { ReadResult } from '../../../core/records/read-result';
import type { Register } from '../../../core/records/register';
import type { Place } from '../../../core/rules/finding';
import type { Words } from '../../../core/words';
import { REGISTERS } from '../../../registers/index';
import { besideOf, firstDimension } from '../../../reports/month-end/totals-beside';
import type { NamedPlace } from '../../../reports/place-names';
import { reconcile } from '../../../reports/reconcile';
import type { Checked } from '../session/checked';
import { PaneError } from '../pane-engine';
import type { TotalsView } from '../pane-engine';

/** One register's totals of the month by one dimension, last month's beside them, and its own total rows beside ours. */
export function totalsOf({ read, month, policy }: Checked, nameOf: (place: Place) => NamedPlace, id: string, by: string | null): TotalsView {
  const register = registerNamed(id);
  const own: ReadResult = { sheets: read.sheets.filter((sheet) => isRecordSheet(sheet) && sheet.register === register) };
  // Within one month there is only one month to group by.
  const dimensions = register.dimensions.filter((one) => one !== 'month' || month === null);
  const chosen = by ?? firstDimension(register);
  if (!dimensions.includes(chosen) && by !== null) throw new PaneError({ zh: `「${register.name.zh}」不能按「${by}」汇总。`, en: `"${register.name.en}" has no "${by}" to group by.` });
  const { measures, rows, sum, leftOut } = besideOf(register, own, { by: chosen, month, policy });
  return {
    register: register.id,
    dimensions: dimensions.map((one) => ({ id: one, name: dimensionName(register, one) })),
    by: chosen,
    measures,
    rows: rows.map(({ key, now, before }) => ({ key, values: now, before })),
    sum: { values: sum.now, before: sum.before },
    reconciled: reconcile(own, month).map(({ file, sheet, row, column, ...figures }) => {
      const place = { file, sheet, row, column };
      return { place, cell: nameOf(place).cell, ...figures };
    }),
    leftOut: leftOut.map(({ file, sheet, row, reason }) => ({ place: { file, sheet, row, column: 0 }, reason })),
  };
}

export function registerNamed(id: string): Register {
  const found = REGISTERS.find(({ register }) => register.id === id)?.register;
  if (!found) throw new PaneError({ zh: `没有「${id}」这种台账。`, en: `There is no register "${id}".` });
  return found;
}

function dimensionName(register: Register, id: string): Words {
  const field = register.fields[id];
  return field ? { zh: field.zh, en: field.en } : { zh: '月份', en: 'Month' };
}
