import { isoMonth } from '../../../core/values/month';
import type { SheetPlan } from '../../../core/workbook/plan';
import type { Language } from '../../../core/words';
import type { Checked } from '../session/checked';
import { listPlan } from './list-plan';
import type { ListRow } from './list-plan';
import type { TotalsView } from '../pane-engine';
import { registerNamed } from '../answers/totals-view';

type Unit = TotalsView['measures'][number]['unit'];

const FORMATS: Readonly<Record<Unit, string>> = { count: '#,##0', number: 'General', money: '#,##0.00', hours: '#,##0.0', ratio: '0.00' };

/** One register's totals as a sheet: last month beside each figure, the sum in the last row. */
export function totalsPlan({ month }: Pick<Checked, 'month'>, view: TotalsView, language: Language): SheetPlan {
  const zh = language === 'zh';
  const register = registerNamed(view.register);
  const hasBefore = [view.sum, ...view.rows].some(({ before }) => before.some((value) => value !== null));
  const columns = view.measures.flatMap(({ name, unit }) => [
    { title: name[language], format: FORMATS[unit] },
    ...(hasBefore ? [{ title: zh ? `上月${name.zh}` : `${name.en}, month before`, format: FORMATS[unit] }] : []),
  ]);
  const row = (key: string, { values, before }: TotalsView['sum']): ListRow => [key, ...values.flatMap((value, at) => [figure(value), ...(hasBefore ? [figure(before[at])] : [])])];
  const rows = view.rows.map((one) => row(one.key === '' ? (zh ? '（未填）' : '(blank)') : one.key, one));
  const dimension = view.dimensions.find(({ id }) => id === view.by)?.name[language] ?? view.by;
  const when = month === null ? '' : ` ${isoMonth(month)}`;
  return listPlan(`${register.name[language]}${zh ? '汇总' : ' totals'}${when}`, [{ title: dimension, format: null }, ...columns], [...rows, row(zh ? '合计' : 'Total', view.sum)]);
}

function figure(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
