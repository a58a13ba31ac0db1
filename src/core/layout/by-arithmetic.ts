import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import type { HeaderCell } from './header-rows';
import { inferredColumn } from './inferred-column';

const ENOUGH = 5;
const MOST = 16;

/** Columns that only their figures tell: the one that is always the difference, or the product, of two others. */
export function byArithmetic(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, taken: Set<number>, profiles: Profiles): void {
  for (const { result, by, of } of register.arithmetic ?? []) {
    const ids = [result, ...of];
    if (ids.every((id) => assigned.has(id))) {
      correct(ids, by, cells, assigned, taken, profiles);
      continue;
    }
    const free = freeFigures(cells, taken, profiles);
    const choices = ids.map((id) => {
      const own = assigned.get(id);
      return own ? [own.column] : free.map(({ column }) => column);
    });
    const found = [...combinations(choices)].filter(([c = -1, a = -1, b = -1]) => holds(profiles, c, a, b, by));
    const likely = found.length > 1 ? found.filter((columns) => isLikely(profiles, columns, by)) : found;
    const only = likely.length === 1 ? likely[0] : undefined;
    only?.forEach((column, index) => {
      const id = ids[index] ?? '';
      const cell = cells.find((one) => one.column === column);
      if (assigned.has(id) || !cell) return;
      assigned.set(id, inferredColumn(cell, 0.7));
      taken.add(column);
    });
  }
}

/** A column that the header words gave away wrongly (要好多 beside 报计划): the figures agree in hardly a row, and with another column in almost all. */
function correct(ids: readonly string[], by: 'difference' | 'product', cells: readonly HeaderCell[], assigned: Map<string, Assigned>, taken: Set<number>, profiles: Profiles): void {
  const own = ids.map((id) => assigned.get(id)?.column ?? -1);
  const now = agreement(profiles, own[0] ?? -1, own[1] ?? -1, own[2] ?? -1, by);
  if (now.seen < ENOUGH || now.right > now.seen * 0.2) return;
  const free = freeFigures(cells, taken, profiles);
  const better = ids.flatMap((id, index) =>
    free.filter(({ column }) => {
      const [c = -1, a = -1, b = -1] = own.map((mine, at) => (at === index ? column : mine));
      return holds(profiles, c, a, b, by);
    }).map((cell) => ({ id, cell })),
  );
  const [only] = better;
  const before = only && assigned.get(only.id);
  if (!only || !before || better.length > 1) return;
  taken.delete(before.column);
  taken.add(only.cell.column);
  assigned.set(only.id, inferredColumn(only.cell, 0.7));
}

/** Columns of figures that no field has yet. */
function freeFigures(cells: readonly HeaderCell[], taken: ReadonlySet<number>, profiles: Profiles): readonly HeaderCell[] {
  return cells.filter(({ column }) => !taken.has(column) && profiles(column).number >= 0.6).slice(0, MOST);
}

function* combinations([results = [], firsts = [], seconds = []]: readonly (readonly number[])[]): Generator<readonly number[]> {
  for (const c of results) for (const a of firsts) for (const b of seconds) if (a !== b && b !== c && a !== c) yield [c, a, b];
}

/** Of a trip and its readings the trip is the smaller; of quantity and price the quantity is the rounder. */
function isLikely(profiles: Profiles, [result = -1, first = -1, second = -1]: readonly number[], by: 'difference' | 'product'): boolean {
  if (by === 'difference') return mean(profiles, result) < mean(profiles, second);
  const [a, b] = [wholes(profiles, first), wholes(profiles, second)];
  return a === b ? first < second : a > b;
}

function mean(profiles: Profiles, column: number): number {
  const values = [...profiles(column).figures.values()];
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function wholes(profiles: Profiles, column: number): number {
  return [...profiles(column).figures.values()].filter((value) => Number.isInteger(value)).length;
}

/** In four of five rows that hold all three, and the figures are no mere ones and noughts. */
function holds(profiles: Profiles, result: number, first: number, second: number, by: 'difference' | 'product'): boolean {
  // Of all the columns that are tried, most show in a few rows that they have nothing to do with one another.
  const { seen, right, plain } = agreement(profiles, result, first, second, by, profiles(result).figures.size * 0.2);
  return seen >= ENOUGH && right >= seen * 0.8 && plain < seen * 0.8;
}

interface Agreement {
  readonly seen: number;
  readonly right: number;
  readonly plain: number;
}

/** Over the rows that hold all three; it stops as soon as more than `mostWrong` of them don't agree. */
function agreement(profiles: Profiles, result: number, first: number, second: number, by: 'difference' | 'product', mostWrong = Infinity): Agreement {
  const [c, a, b] = [profiles(result).figures, profiles(first).figures, profiles(second).figures];
  let seen = 0;
  let right = 0;
  let plain = 0;
  for (const [row, value] of c) {
    const [x, y] = [a.get(row), b.get(row)];
    if (x === undefined || y === undefined) continue;
    seen++;
    if (Math.abs((by === 'difference' ? x - y : x * y) - value) < 0.006) right++;
    if (seen - right > mostWrong) break;
    if (by === 'product' ? x === 1 || y === 1 : x === value || y === 0) plain++;
  }
  return { seen, right, plain };
}
