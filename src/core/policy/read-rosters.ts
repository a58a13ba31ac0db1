import { nameKey } from './names';
import type { PolicyProblem } from './problem';
import { complaint, problemAt } from './problem';
import type { PolicySource, ReadRow } from './read-rows';
import { readRows } from './read-rows';
import { PERSON_ROLES, roleOf } from './roles';
import type { DepartmentRow, PersonRow, RosterId, RosterRows, SealRow, SupplierRow, SupplyRow, VehicleRow } from './rosters';

export interface RosterReading<R extends RosterId = RosterId> {
  readonly rows: RosterRows[R];
  readonly problems: readonly PolicyProblem[];
  /** Taken as it is, but worth a look. */
  readonly notes: readonly PolicyProblem[];
}

export const READ_ROSTER: { readonly [R in RosterId]: (source: PolicySource) => RosterReading<R> } = {
  people(source) {
    const { rows, problems } = readRows(source, 'people');
    const people = rows.map((each): PersonRow => ({
      name: each.row.name,
      department: each.row.department ?? '',
      role: roleOf(each.row.role ?? '员工') ?? each.row.role ?? '',
      from: each.row.from,
      to: each.row.to,
      longDistanceCode: each.row.longDistanceCode,
      at: each.at,
    }));
    return {
      rows: people,
      problems: [...problems, ...people.flatMap(periodProblem)],
      notes: rows.flatMap((each) => (each.row.role !== null && roleOf(each.row.role) === null ? [roleNote(each, each.row.role)] : [])),
    };
  },
  departments(source) {
    const { rows, problems } = readRows(source, 'departments');
    const split = (text: string | null): string[] => (text ?? '').split(/[、,，;；/\s]+/).filter((word) => word !== '');
    return { rows: rows.map(({ row, at }): DepartmentRow => ({ name: row.name, aliases: split(row.aliases), at })), problems, notes: [] };
  },
  vehicles(source) {
    const { rows, problems } = readRows(source, 'vehicles');
    return { rows: rows.map(({ row, at }): VehicleRow => ({ ...row, at })), problems, notes: [] };
  },
  seals(source) {
    const { rows, problems } = readRows(source, 'seals');
    const seals = rows.map(({ row, at }): SealRow => ({ ...row, level: levelOf(row.level), at }));
    return { rows: seals, problems: [...problems, ...seals.flatMap(periodProblem)], notes: [] };
  },
  suppliers(source) {
    const { rows, problems } = readRows(source, 'suppliers');
    return { rows: rows.map(({ row, at }): SupplierRow => ({ name: row.name, type: row.type ?? '', at })), problems, notes: [] };
  },
  supplies(source) {
    const { rows, problems } = readRows(source, 'supplies');
    return { rows: rows.map(({ row, at }): SupplyRow => ({ ...row, at })), problems, notes: [] };
  },
};

function levelOf(text: string | null): SealRow['level'] {
  const key = nameKey(text ?? '');
  if (/^公司/.test(key)) return '公司';
  return /^部门/.test(key) ? '部门' : null;
}

function periodProblem({ from, to, at }: PersonRow | SealRow): PolicyProblem[] {
  if (from === null || to === null || to >= from) return [];
  const wrong = complaint('结束日期早于开始日期', 'it ends before it begins', '请核对这两个日期', 'Check the two dates');
  return [problemAt(at, at.row, at.columns.get('to') ?? at.column, wrong)];
}

function roleNote({ at }: ReadRow<'people'>, role: string): PolicyProblem {
  const known = PERSON_ROLES.join('、');
  const wrong = complaint(`「${role}」不是制度里的职务`, `"${role}" is no role of the manual`, `需要时改为：${known}`, `Where it matters use one of ${known}`);
  return problemAt(at, at.row, at.columns.get('role') ?? at.column, wrong);
}
