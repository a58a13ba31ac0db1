import type { CalendarDate } from '../values/calendar-date';
import { nameKey } from './names';
import type { Departments, People } from './policy';
import type { PersonRow } from './rosters';

const ADMINISTRATION = '管理部';

export function peopleOf(rows: readonly PersonRow[], departments: Departments): People {
  const byName = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const key = nameKey(row.name);
    const rowsOfName = byName.get(key);
    if (rowsOfName) rowsOfName.push(row);
    else byName.set(key, [row]);
  }
  // Every record asks; the same names come again and again.
  const asked = new Map<string, readonly PersonRow[]>();
  const all = (name: string): readonly PersonRow[] => {
    let rowsOfName = asked.get(name);
    if (!rowsOfName) asked.set(name, (rowsOfName = byName.get(nameKey(name)) ?? []));
    return rowsOfName;
  };
  const isAdministrative = (row: PersonRow): boolean => row.role === '管理部经理' || departments.same(row.department, ADMINISTRATION);

  return {
    known: (name) => all(name).length > 0,
    rolesOf: (name, on) => all(name).filter((row) => holdsOn(row, on)),
    // A cell may name the office instead of whoever holds it.
    holds: (name, role, on) => all(name).some((row) => row.role === role && holdsOn(row, on)) || nameKey(name) === role,
    isAdministration(name, on) {
      if (all(name).some((row) => holdsOn(row, on) && isAdministrative(row))) return true;
      return departments.same(officeOf(name) ?? name, ADMINISTRATION);
    },
    isManagerOf(name, department, on) {
      const manages = (row: PersonRow): boolean =>
        (row.role === '部门经理' && departments.same(row.department, department)) ||
        (row.role === '管理部经理' && departments.same(department, ADMINISTRATION));
      if (all(name).some((row) => holdsOn(row, on) && manages(row))) return true;
      const office = officeOf(name);
      return office !== null && (office === '部门' || departments.same(office, department));
    },
    leftOn(name) {
      let last: CalendarDate | null = null;
      for (const row of all(name)) {
        if (row.to === null) return null;
        if (last === null || row.to > last) last = row.to;
      }
      return last;
    },
    names: [...new Set(rows.map((row) => row.name))],
  };
}

function holdsOn(row: PersonRow, on: CalendarDate | null): boolean {
  return on === null || ((row.from === null || row.from <= on) && (row.to === null || row.to >= on));
}

/** 销售部经理 → 销售部: an office named instead of a person. Null for a person's name. */
function officeOf(name: string): string | null {
  return /^(.*部门?)经理$/.exec(nameKey(name))?.[1] ?? null;
}
