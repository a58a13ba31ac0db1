import type { CalendarDate } from '../../core/values/calendar-date';
import { dateParts, isoDate, spokenDate, weekday } from '../../core/values/calendar-date';
import type { Words } from '../../core/words';

const ZH = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `3月5日周四` */
export function dayWithWeekday(date: CalendarDate): Words {
  const name = weekdayName(weekday(date));
  return { zh: `${spokenDate(date, dateParts(date).year)}${name.zh}`, en: `${isoDate(date)}, a ${name.en}` };
}

export function weekdayName(day: number): Words {
  return { zh: ZH[day] ?? '', en: EN[day] ?? '' };
}

/** The item with its spec, as a clerk would call it. */
export function itemName(row: { readonly item: string | null; readonly spec?: string | null }): string {
  if (row.item === null) return '未填品名';
  return row.spec === null || row.spec === undefined ? row.item : `${row.item} ${row.spec}`;
}

/** Where another record stands, as a person would look for it. */
export function rowOf(record: { readonly $: { readonly row: number; readonly table: { readonly sheet: { readonly sheet: { readonly name: string } } } } }): Words {
  const { name } = record.$.table.sheet.sheet;
  return { zh: `「${name}」第 ${record.$.row + 1} 行`, en: `row ${record.$.row + 1} of “${name}”` };
}
