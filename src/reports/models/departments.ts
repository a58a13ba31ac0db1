import type { Departments } from '../../core/policy/policy';

/** The roster's departments in its order, then any others, then those without a name. */
export function departmentOrder(departments: Departments): (a: string, b: string) => number {
  const rank = (name: string): number => {
    const known = departments.names.indexOf(name);
    return known >= 0 ? known : departments.names.length + (name === '' ? 1 : 0);
  };
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

export function ownName(departments: Departments, name: string | null): string {
  return name === null ? '' : (departments.canonical(name) ?? name);
}

export function departmentText(name: string): string {
  return name === '' ? '（未填部门）' : name;
}
