import type { Policy } from '../policy/policy';
import type { Fields, Row } from '../records/field';
import type { RecordSheet, RecordTable } from '../records/record-sheet';
import type { RosterId } from '../policy/rosters';
import { PARAMETERS } from '../policy/parameters';
import type { Words } from '../words';
import type { Rule } from './rule';

/** Why some records of a sheet are not judged by a rule; `rows` null: none of the sheet's are. */
export interface LeftOut {
  readonly rows: readonly Row<Fields>[] | null;
  readonly reason: Words;
}

const ROSTERS: Readonly<Record<RosterId, Words>> = {
  people: { zh: '人员', en: '人员 (people)' },
  departments: { zh: '部门', en: '部门 (departments)' },
  vehicles: { zh: '车辆', en: '车辆 (vehicles)' },
  seals: { zh: '印章', en: '印章 (seals)' },
  suppliers: { zh: '指定单位', en: '指定单位 (suppliers)' },
  supplies: { zh: '用品目录', en: '用品目录 (supplies)' },
};

/** What a rule lacks altogether, whichever sheet it looks at; null: nothing. */
export function lackingPolicy(rule: Rule, policy: Policy): Words | null {
  const rosters = (rule.needs.rosters ?? []).filter((roster) => !policy.has(roster)).map((roster) => ROSTERS[roster]);
  if (rosters.length > 0) {
    return {
      zh: `没有${rosters.map((roster) => `「${roster.zh}」`).join('、')}名册`,
      en: `no roster ${rosters.map((roster) => roster.en).join(', ')}`,
    };
  }
  const unset = (rule.needs.parameters ?? []).find((id) => policy.parameter(id, null) === null);
  if (unset === undefined) return null;
  const { name } = PARAMETERS[unset];
  return { zh: `参数「${name.zh}」没有设定`, en: `parameter ${unset} (${name.en}) is not set` };
}

/** Splits a sheet's records into those that the rule can judge and those it cannot, with the reasons. */
export function judgeable(rule: Rule, sheet: RecordSheet): { readonly rows: readonly Row<Fields>[]; readonly leftOut: readonly LeftOut[] } {
  const only = sheet.tables.length === 1 ? sheet.tables[0] : undefined;
  if (only && !lackingColumns(rule, only) && readableThroughout(rule, only)) return { rows: only.rows, leftOut: [] };
  const kept: Row<Fields>[] = [];
  const leftOut: LeftOut[] = [];
  let tablesLeft = 0;
  for (const table of sheet.tables) {
    const reason = lackingColumns(rule, table);
    if (reason) {
      tablesLeft++;
      leftOut.push({ rows: table.rows, reason });
    } else keepReadable(rule, table, kept, leftOut);
  }
  const first = leftOut[0];
  if (first && tablesLeft === sheet.tables.length) return { rows: [], leftOut: [{ rows: null, reason: first.reason }] };
  return { rows: kept, leftOut };
}

/** The usual case: every record can be judged, and no list of them need be built anew for each rule. */
function readableThroughout(rule: Rule, table: RecordTable): boolean {
  const filled = rule.needs.filled ?? [];
  return withoutNotes(table) && filled.every((name) => table.rows.every((row) => row[name] !== null));
}

/** Asked by every rule and always answered the same: records do not change once they are read. */
function withoutNotes(table: RecordTable): boolean {
  const known = PLAIN_TABLES.get(table);
  if (known !== undefined) return known;
  const plain = table.rows.every((row) => row.$.notes === null);
  PLAIN_TABLES.set(table, plain);
  return plain;
}

const PLAIN_TABLES = new WeakMap<RecordTable, boolean>();

function lackingColumns(rule: Rule, table: RecordTable): Words | null {
  const { fields } = table.sheet.register;
  const lacking = (rule.needs.columns ?? []).filter((name) => !table.columns.has(name));
  if (lacking.length > 0) {
    return {
      zh: `没有「${lacking.map((name) => fields[name]?.zh ?? name).join('」「')}」列`,
      en: `no column ${lacking.map((name) => fields[name]?.en ?? name).join(', ')}`,
    };
  }
  const anyOf = rule.needs.anyOf ?? [];
  if (anyOf.length === 0 || anyOf.some((name) => table.columns.has(name))) return null;
  return {
    zh: `没有「${anyOf.map((name) => fields[name]?.zh ?? name).join('」或「')}」列`,
    en: `no column ${anyOf.map((name) => fields[name]?.en ?? name).join(' or ')}`,
  };
}

function keepReadable(rule: Rule, table: RecordTable, kept: Row<Fields>[], leftOut: LeftOut[]): void {
  const read = new Set([...(rule.needs.columns ?? []), ...(rule.needs.anyOf ?? []), ...rule.reads]);
  const filled = rule.needs.filled ?? [];
  const byField = new Map<string, { unread: boolean; rows: Row<Fields>[] }>();
  for (const row of table.rows) {
    const blank = filled.find((name) => row[name] === null);
    const unread = row.$.notes?.find((note) => note.kind !== 'stored-as-text' && note.kind !== 'stray-space' && read.has(note.field));
    const field = unread?.field ?? blank;
    if (field === undefined) {
      kept.push(row);
      continue;
    }
    const key = `${field}${unread ? '!' : ''}`;
    const group = byField.get(key) ?? { unread: unread !== undefined, rows: [] };
    group.rows.push(row);
    byField.set(key, group);
  }
  for (const [key, { unread, rows }] of byField) {
    const field = table.sheet.register.fields[key.replace('!', '')];
    const zh = field?.zh ?? key;
    const en = field?.en ?? key;
    leftOut.push({ rows, reason: unread ? { zh: `「${zh}」读不出来`, en: `${en} cannot be read` } : { zh: `「${zh}」空着`, en: `${en} is blank` } });
  }
}
