import type { Assigned } from '../../../core/layout/assign';
import { firstAfter } from '../../../core/layout/rows-after';
import { Matcher } from '../../../core/layout/matcher';
import type { FoundTable } from '../../../core/layout/sheet-layout';
import { sheetLayout } from '../../../core/layout/sheet-layout';
import { wordsOfRosters } from '../../../core/policy/words-of-rosters';
import { correctedLayout } from '../../../core/records/corrected-layout';
import { correctionsOf } from '../../../core/records/corrections';
import type { Register } from '../../../core/records/register';
import { cellText } from '../../../core/workbook/cell-text';
import { columnLetters } from '../../../core/workbook/ref';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { REGISTERS } from '../../../registers/index';
import type { Checked } from '../session/checked';
import { sheetAt } from './sheet-at';
import type { ColumnChoice, ColumnsView } from '../sheets-view';
import { registerNamed } from './totals-view';

const SAMPLES = 3;
/** Rows looked through for samples: a column that is blank so far down is as good as blank. */
const LOOKED_AT = 500;
const SURE = 0.85;
const LIKELY = 0.6;

/** The columns of a sheet's first table as they would be read for one kind of register. No columns: no header was found. */
export function columnsOf(checked: Checked, file: string, name: string, id: string): ColumnsView {
  const register = registerNamed(id);
  const { workbook, sheet } = sheetAt(checked, file, name);
  const said = correctionsOf(workbook).get(name);
  const corrected = said?.register === id ? said : null;
  const recognised = sheetLayout(sheet, [register], matcher(), { forced: true, file: '', words: wordsOfRosters(checked.policy) });
  const table = (corrected ? correctedLayout(recognised, corrected) : recognised).tables[0];
  return {
    columns: table ? table.cells.map((cell) => choice(sheet, register, table, cell, corrected?.columns.has(cell.column) ?? false)) : [],
    fields: Object.entries(register.fields).map(([field, { zh, en, required }]) => ({ id: field, name: { zh, en }, required: required === true })),
  };
}

function choice(sheet: SheetSnapshot, register: Register, table: FoundTable, { column, parent, text }: FoundTable['cells'][number], said: boolean): ColumnChoice {
  const assigned = [...table.candidate.columns].find(([, one]) => one.column === column);
  const field = assigned?.[0] ?? null;
  const header = `${parent} ${text}`.replace(/\s+/g, ' ').trim();
  const rival = matcher().match(register, `${parent}${text}`).find((match) => match.field !== field && match.score >= LIKELY);
  const sure = said || isSure(assigned?.[1], rival !== undefined);
  return { column: columnLetters(column), header, samples: samplesOf(sheet, table, column), field, sure, rival: sure ? null : (rival?.field ?? null) };
}

/** By a name that registers use, not by its likeness. A column that nothing speaks for is surely not used. */
function isSure(assigned: Assigned | undefined, rivalled: boolean): boolean {
  return assigned === undefined ? !rivalled : assigned.sharedBy > 0 && assigned.score >= SURE;
}

function samplesOf(sheet: SheetSnapshot, { header, end }: FoundTable, column: number): string[] {
  const samples: string[] = [];
  const first = firstAfter(sheet.rows, header.bottom);
  for (const row of sheet.rows.subarray(first, first + LOOKED_AT)) {
    if (row >= end || samples.length === SAMPLES) break;
    const text = cellText(sheet.cell(row, column)).trim();
    if (text !== '') samples.push(text);
  }
  return samples;
}

let made: Matcher | null = null;

/** Made once; it knows the words of all registers, as in recognition. */
function matcher(): Matcher {
  return (made ??= new Matcher(REGISTERS.map(({ register }) => register)));
}
