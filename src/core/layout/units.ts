import type { Register } from '../records/register';
import { inUnit } from '../values/units';
import type { Assigned, Profiles } from './assign';
import type { ColumnProfile } from './column-profile';
import { narrowHeader } from './header-text';
import { unitFactor } from './unit-factor';

const ENOUGH = 5;
const LARGE = [10_000, 1_000] as const;
/** Sums beyond this are hardly written in 万元 one by one: a form's printed note that nobody heeds. */
const HARDLY_IN_TEN_THOUSANDS = 20_000;
const NOTE = /单位\s{0,9}[:：]?\s{0,9}(?:人民币)?\s{0,9}(百万元|[万千亿]元|元|[万千](?![\u4e00-\u9fff]))/;

/**
 * Columns of money whose headers do not tell their unit: a note above the table does (金额单位：万元), and so does the
 * arithmetic, where quantity × price is the same power of ten of the amount in nearly every row. A header's own word
 * goes first, then the figures, then the note.
 */
export function withUnits(register: Register, columns: ReadonlyMap<string, Assigned>, titles: readonly string[], profiles: Profiles): ReadonlyMap<string, Assigned> {
  const silent = new Map<string, number>();
  const noted = factorNoted(titles);
  for (const [id, { header, column }] of columns) {
    const field = register.fields[id];
    if (field?.unit !== 'yuan' || /[元万千￥¥$]/.test(narrowHeader(header))) continue;
    silent.set(id, noted > 1 && median(profiles(column)) > HARDLY_IN_TEN_THOUSANDS ? 1 : noted);
  }
  if (silent.size === 0) return columns;
  for (const { result, by, of: [first, second] } of register.arithmetic ?? []) {
    const at = [result, first, second].map((id) => columns.get(id));
    const [sum, one, other] = at.map((assigned) => (assigned ? profiles(assigned.column) : undefined));
    if (!sum || !one || !other) continue;
    const factor = (id: string): number => silent.get(id) ?? factorStated(register, columns, id);
    if (by === 'difference') {
      // What is subtracted row by row is in one unit.
      if (scaleOf(sum, one, other, (a, b) => a - b) !== 1) continue;
      const known = [result, first, second].find((id) => !silent.has(id)) ?? first;
      for (const id of [result, first, second]) if (silent.has(id)) silent.set(id, factor(known));
      continue;
    }
    const scale = scaleOf(sum, one, other, (a, b) => a * b);
    if (scale === null) continue;
    if (silent.has(result) && (scale !== 1 || !silent.has(second))) {
      if (silent.has(second) && scale === silent.get(result)) silent.set(second, 1);
      else silent.set(result, factor(second) * scale);
    } else if (silent.has(second) && !silent.has(result)) silent.set(second, factor(result) / scale);
  }
  if ([...silent.values()].every((factor) => factor === 1)) return columns;
  return new Map([...columns].map(([id, assigned]) => [id, silent.has(id) ? { ...assigned, factor: silent.get(id) ?? 1 } : assigned]));
}

function factorStated(register: Register, columns: ReadonlyMap<string, Assigned>, id: string): number {
  const field = register.fields[id];
  return field ? unitFactor(field, columns.get(id)?.header ?? '') : 1;
}

/** How many of the result's units make what the two come to: 1, a thousand or ten thousand; null where the rows do not agree. */
function scaleOf(result: ColumnProfile, first: ColumnProfile, second: ColumnProfile, come: (a: number, b: number) => number): number | null {
  const right = new Map<number, number>([[1, 0], ...LARGE.map((scale) => [scale, 0] as const)]);
  let seen = 0;
  for (const [row, value] of result.figures) {
    const [a, b] = [first.figures.get(row), second.figures.get(row)];
    if (a === undefined || b === undefined || value === 0) continue;
    seen++;
    const due = come(a, b);
    for (const [scale, count] of right) if (Math.abs(due / scale - value) < 0.0051) right.set(scale, count + 1);
  }
  if (seen < ENOUGH) return null;
  return [...right].find(([, count]) => count >= seen * 0.8)?.[0] ?? null;
}

function factorNoted(titles: readonly string[]): number {
  for (const title of titles) {
    const unit = NOTE.exec(narrowHeader(title))?.[1];
    if (unit !== undefined) return inUnit(unit, 'yuan')?.ratio ?? 1;
  }
  return 1;
}

function median({ figures }: ColumnProfile): number {
  const sorted = [...figures.values()].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
