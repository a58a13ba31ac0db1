import type { RosterWord, RosterWords } from '../layout/roster-words';
import { nameKey, plateKey } from './names';
import type { Policy } from './policy';

/** The rosters' names, as evidence for what the columns of a register hold. */
export function wordsOfRosters({ rows }: Pick<Policy, 'rows'>): RosterWords {
  const words = new Map<RosterWord, Set<string>>();
  const add = (kind: RosterWord, name: string | null): void => {
    const key = name === null ? '' : kind === 'plates' ? plateKey(name) : nameKey(name);
    if (key === '') return;
    const known = words.get(kind);
    if (known) known.add(key);
    else words.set(kind, new Set([key]));
  };
  for (const { name, department, role } of rows.people) {
    add('people', name);
    if (department === '管理部') add('administration', name);
    for (const kind of KINDS[role] ?? []) add(kind, name);
  }
  for (const { name, aliases } of rows.departments) for (const one of [name, ...aliases]) add('departments', one);
  for (const { department } of rows.people) add('departments', department);
  for (const { plate, driver } of rows.vehicles) {
    add('plates', plate);
    add('drivers', driver);
  }
  for (const { name, custodian } of rows.seals) {
    add('seals', name);
    add('custodians', custodian);
  }
  for (const { item } of rows.supplies) add('items', item);
  return words;
}

const KINDS: Readonly<Record<string, readonly RosterWord[]>> = {
  总经理: ['chiefs'],
  管理部经理: ['heads', 'managers', 'administration'],
  部门经理: ['managers'],
  内勤: ['clerks'],
  驾驶员: ['drivers'],
  调度员: ['dispatchers'],
  印章管理人: ['custodians'],
};
