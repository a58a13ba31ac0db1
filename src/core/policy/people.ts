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
    if (!rowsOfName) asked.set(name, (rowsOfName = byName.get(nameKey(name)) ?? byName.get(withoutTitle(nameKey(name))) ?? []));
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

/** 宗梅老师, 纪远 局长: a name of the roster is the same with what the person is called by behind it. */
function withoutTitle(name: string): string {
  return name.replace(TITLE, '');
}

const TITLE =
  /(?:副?(?:[校院局处科股所站队组班厂部园馆店行社镇乡村县市区会]长|总?经理|主任|主管|总监|书记|总工程师|总工|总)|工程师|护士长?|医生|医师|教授|讲师|老师|秘书|干事|科员|文员|会计|出纳|助理|师傅|同志|先生|女士|小姐|工|姐|哥)$/;

function holdsOn(row: PersonRow, on: CalendarDate | null): boolean {
  return on === null || ((row.from === null || row.from <= on) && (row.to === null || row.to >= on));
}

/** 销售部经理 → 销售部: an office named instead of a person. Null for a person's name. */
function officeOf(name: string): string | null {
  return /^(.*部门?)经理$/.exec(nameKey(name))?.[1] ?? null;
}
