import type { Field } from '../records/field';
import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import type { ColumnProfile } from './column-profile';
import type { HeaderCell } from './header-rows';
import type { Matcher } from './matcher';
import { inferredColumn } from './inferred-column';

const ENOUGH = 3;
const LONG = 3;

/**
 * Fields that no header word gave away, where one column left over holds nothing else: dates, plates, names that a
 * roster knows, and, last, the one column of long texts.
 */
export function byContent(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, taken: Set<number>, profiles: Profiles, matcher: Matcher): void {
  const give = (id: string, holds: (profile: ColumnProfile) => boolean): void => {
    const free = cells.filter((cell) => {
      const profile = profiles(cell.column);
      return !taken.has(cell.column) && profile.filled >= ENOUGH && holds(profile) && !matcher.speaksAgainst(register, id, cell.parent + cell.text);
    });
    const only = free.length === 1 ? free[0] : undefined;
    if (!only) return;
    assigned.set(id, inferredColumn(only, 0.6));
    taken.add(only.column);
  };
  const open = Object.entries(register.fields).filter(([id]) => !assigned.has(id));
  for (const [id, field] of open.filter(([, { roster }]) => roster !== undefined && !isOpen(roster))) give(id, (profile) => profile.roster(field.roster ?? []) >= 0.7);
  for (const [id, field] of open.filter(([, { required }]) => required === true)) {
    const holds = sure(field);
    if (holds && !assigned.has(id)) give(id, holds);
  }
  if (assigned.size < 4) return;
  for (const [id, field] of open) {
    if (field.type === 'text' && field.required === true && !assigned.has(id)) give(id, (profile) => profile.length >= LONG && profile.date < 0.3 && profile.number < 0.3 && profile.plate < 0.3);
  }
}

/** Anybody's name: several columns may hold it, so it waits for the others. */
function isOpen(roster: Field['roster']): boolean {
  return roster?.includes('people') ?? false;
}

function sure({ type, roster }: Field): ((profile: ColumnProfile) => boolean) | null {
  if (type === 'date') return (profile) => profile.date >= 0.7;
  if (type === 'plate') return (profile) => profile.plate >= 0.7;
  return roster ? (profile) => profile.roster(roster) >= 0.7 : null;
}
