import type { WorkbookSnapshot } from '../workbook/snapshot';
import { buildPolicy } from './build-policy';
import type { CalendarOverride } from './calendar';
import type { Policy } from './policy';
import { POLICY_SHEETS } from './policy-columns';
import { policySheetNamed } from './policy-table';
import type { PolicyProblem } from './problem';
import { complaint, problemOf } from './problem';
import { readParameters } from './read-parameters';
import { READ_ROSTER } from './read-rosters';
import type { PolicySource } from './read-rows';
import { readRows } from './read-rows';
import type { RosterId, RosterPlace, RosterRows } from './rosters';

export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** Taken as they are, but worth a look. */
  readonly notes: readonly PolicyProblem[];
}

/** Roster by roster, the workbook given as the policy goes before sheets in the registers' own workbooks. */
export function readPolicy(workbooks: { readonly explicit: WorkbookSnapshot | null; readonly others: readonly WorkbookSnapshot[] }): PolicyReading {
  const problems: PolicyProblem[] = [];
  const notes: PolicyProblem[] = workbooks.explicit === null ? [] : strangeWorkbook(workbooks.explicit);

  const roster = <R extends RosterId>(id: R): RosterRows[R] => {
    const pick = (source: PolicySource): RosterRows[R] => {
      const reading = READ_ROSTER[id](source);
      problems.push(...reading.problems);
      notes.push(...reading.notes);
      return reading.rows;
    };
    return firstOf<RosterRows[R][number]>(workbooks, pick, withoutPlace) as RosterRows[R];
  };
  const rows: RosterRows = {
    people: roster('people'),
    departments: roster('departments'),
    vehicles: roster('vehicles'),
    seals: roster('seals'),
    suppliers: roster('suppliers'),
    supplies: roster('supplies'),
  };
  const versions = firstOf(workbooks, (source) => took(readParameters(source), problems), ({ id, from }) => `${id} ${String(from)}`);
  const days = firstOf(workbooks, (source) => took(readCalendar(source), problems), ({ date }) => String(date));
  return { policy: buildPolicy(rows, versions, days), problems, notes };
}

function strangeWorkbook({ file, sheets }: WorkbookSnapshot): PolicyProblem[] {
  if (sheets.some((sheet) => policySheetNamed(sheet.name) !== null)) return [];
  const names = Object.values(POLICY_SHEETS).map(({ sheet }) => sheet).join('、');
  return [
    problemOf(file, complaint(`里没有一张名册或参数表（${names}）`, `has none of the sheets ${names}`, '可用 taizhang policy init 生成一份', 'taizhang policy init writes one to fill in')),
  ];
}

function readCalendar(source: PolicySource): { readonly rows: readonly CalendarOverride[]; readonly problems: readonly PolicyProblem[] } {
  const { rows, problems } = readRows(source, 'calendar');
  return { rows: rows.map(({ row }) => ({ date: row.date, workday: row.type, name: row.name })), problems };
}

function took<T>(reading: { readonly rows: readonly T[]; readonly problems: readonly PolicyProblem[] }, problems: PolicyProblem[]): readonly T[] {
  problems.push(...reading.problems);
  return reading.rows;
}

/** The explicit policy's rows if it has any, else those of all other workbooks, each once (months kept in several files repeat their rosters). */
function firstOf<T>(
  { explicit, others }: { readonly explicit: WorkbookSnapshot | null; readonly others: readonly WorkbookSnapshot[] },
  read: (source: PolicySource) => readonly T[],
  key: (row: T) => string,
): readonly T[] {
  const own = explicit === null ? [] : read({ workbook: explicit, trusted: true });
  if (own.length > 0) return own;
  const once = new Map<string, T>();
  for (const workbook of others) for (const row of read({ workbook, trusted: false })) if (!once.has(key(row))) once.set(key(row), row);
  return [...once.values()];
}

function withoutPlace(row: { readonly at: RosterPlace }): string {
  return JSON.stringify({ ...row, at: null });
}
