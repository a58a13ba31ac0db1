import { nameKey } from './names';
import type { Departments } from './policy';
import type { DepartmentRow } from './rosters';

export function departmentsOf(rows: readonly DepartmentRow[]): Departments {
  const own = new Map<string, string>();
  for (const row of rows) for (const alias of row.aliases) own.set(nameKey(alias), row.name);
  // A department's own name goes before another's alias.
  for (const row of rows) own.set(nameKey(row.name), row.name);
  const canonical = (name: string): string | null => own.get(nameKey(name)) ?? null;
  // Every record asks; there are few departments.
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    let known = keys.get(name);
    if (known === undefined) keys.set(name, (known = nameKey(canonical(name) ?? name)));
    return known;
  };
  return {
    canonical,
    same: (a, b) => a === b || key(a) === key(b),
    names: [...new Set(rows.map((row) => row.name))],
    rows,
  };
}
