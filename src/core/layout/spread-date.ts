import type { Register } from '../records/register';
import type { Assigned } from './assign';
import type { HeaderCell } from './header-rows';
import { headerKey } from './header-text';

/** Old ledgers keep 月 and 日 in two columns, often under the year: together they are the date. */
export function spreadDate(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, taken: Set<number>): void {
  for (let at = 0; at + 1 < cells.length; at++) {
    const month = cells[at];
    const day = cells[at + 1];
    if (!month || !day || day.column !== month.column + 1 || headerKey(month.text) !== '月' || headerKey(day.text) !== '日') continue;
    const before = cells[at - 1];
    const year = before && before.column === month.column - 1 && /^(\d{4})?年$/.test(headerKey(before.text)) ? before : null;
    const columns = [year?.column, month.column, day.column];
    const id = register.eventDate.find((field) => register.fields[field]?.type === 'date' && (!assigned.has(field) || columns.includes(assigned.get(field)?.column)));
    if (id === undefined) return;
    for (const [field, one] of assigned) if (columns.includes(one.column)) assigned.delete(field);
    for (const column of columns) if (column !== undefined) taken.add(column);
    const header = `${month.parent} ${year?.text ?? ''} 月 日`.trim();
    assigned.set(id, { column: month.column, header, score: 0.95, sharedBy: 1, second: false, part: null, spread: { year: year?.column ?? null, month: month.column, day: day.column } });
    return;
  }
}
