import type { Assigned } from '../layout/assign';
import type { FoundTable, SheetLayout } from '../layout/sheet-layout';
import type { Words } from '../words';
import type { SheetCorrection } from './corrections';

export const SAID_BY_A_PERSON: Words = { zh: '由人指定', en: 'Said by a person' };
export const SAID_TO_BE_NONE: Words = { zh: '由人指定为不是登记表，没有检查。', en: 'A person said that this is no register; not checked.' };

/** The sheet's tables with the columns that a person named. What a person said is certain. */
export function correctedLayout(layout: SheetLayout, { register, columns }: SheetCorrection): SheetLayout {
  if (register === null) return { ...layout, tables: [] };
  const lone = layout.tables.length === 1;
  return { ...layout, tables: layout.tables.map((table) => correctedTable(table, columns, lone)) };
}

function correctedTable(table: FoundTable, said: SheetCorrection['columns'], lone: boolean): FoundTable {
  const { candidate, header, cells } = table;
  const { fields } = candidate.register;
  const columns = new Map(candidate.columns);
  for (const [column, field] of said) {
    const elsewhere = !lone && (column < header.left || column > header.right);
    if (elsewhere || (field !== null && !Object.hasOwn(fields, field))) continue;
    const holders = [...columns].filter(([, one]) => one.column === column).map(([id]) => id);
    // A column that tells two things (使用人/部门) keeps both when a person leaves it as it was.
    if (field !== null && holders.includes(field)) continue;
    for (const holder of holders) columns.delete(holder);
    if (field === null) continue;
    const cell = cells.find((one) => one.column === column);
    columns.set(field, { column, header: cell ? `${cell.parent} ${cell.text}`.trim() : '', score: 1, sharedBy: 1, second: false, part: null } satisfies Assigned);
  }
  const missing = Object.keys(fields).filter((id) => !columns.has(id) && (candidate.missing.includes(id) || (fields[id]?.required === true && candidate.columns.has(id))));
  return { ...table, candidate: { ...candidate, confidence: 1, columns, missing }, rival: null };
}
