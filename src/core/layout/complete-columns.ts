import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import { fit } from './column-profile';
import { ideasOf } from './concepts';
import type { HeaderCell } from './header-rows';
import type { Matcher } from './matcher';

const ENOUGH = 3;
const SAYS: Readonly<Record<string, string>> = { date: 'when', department: 'department', person: 'person' };

/**
 * Required columns that only a weak sign points to: one header left over that speaks of a date, a department or a
 * person at all. It doesn't help to recognise the kind; once that is settled it is the likeliest column.
 */
export function completeColumns(register: Register, cells: readonly HeaderCell[], found: ReadonlyMap<string, Assigned>, matcher: Matcher, profiles: Profiles): Map<string, Assigned> {
  const columns = new Map(found);
  const taken = new Set([...found.values()].map((one) => one.column));
  const anyFilled = cells.some((cell) => profiles(cell.column).filled >= ENOUGH);
  for (const [id, field] of Object.entries(register.fields)) {
    const idea = SAYS[field.type];
    if (field.required !== true || columns.has(id) || idea === undefined) continue;
    const free = cells.filter((cell) => {
      // A column that hardly anybody fills in is no column that every record needs.
      if (anyFilled && profiles(cell.column).filled < ENOUGH) return false;
      const text = `${cell.parent} ${cell.text}`;
      return !taken.has(cell.column) && ideasOf(text).ideas.has(idea) && fit(field.type, profiles(cell.column)) > 0.7 && !matcher.speaksAgainst(register, id, text);
    });
    const only = free.length === 1 ? free[0] : undefined;
    if (!only) continue;
    columns.set(id, { column: only.column, header: `${only.parent} ${only.text}`.trim(), score: 0.5, sharedBy: 0, second: false, part: null });
    taken.add(only.column);
  }
  return columns;
}
