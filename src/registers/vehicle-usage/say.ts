import type { CalendarDate } from '../../core/values/calendar-date';
import { dateParts, isoDate, spokenDate, weekday } from '../../core/values/calendar-date';
import type { Words } from '../../core/words';

/** `3月5日`; the trip itself where it has no date. */
export function day(date: CalendarDate | null): Words {
  if (date === null) return { zh: '这一趟', en: 'this trip' };
  return { zh: spokenDate(date, dateParts(date).year), en: isoDate(date) };
}

const ZH = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function weekdayName(date: CalendarDate): Words {
  const at = weekday(date);
  return { zh: ZH[at] ?? '', en: EN[at] ?? '' };
}

/** Where another record stands, as a person would look for it. */
export function rowOf(record: { readonly $: { readonly row: number; readonly table: { readonly sheet: { readonly sheet: { readonly name: string } } } } }): Words {
  const { name } = record.$.table.sheet.sheet;
  return { zh: `「${name}」第 ${record.$.row + 1} 行`, en: `row ${record.$.row + 1} of “${name}”` };
}
