import { remembered } from '../../core/checks/remembered';
import type { SealRow } from '../../core/policy/rosters';
import type { RecordMeta } from '../../core/records/field';
import type { RecordTable } from '../../core/records/record-sheet';
import type { RuleContext } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';

type World = RuleContext['policy'];

interface Sealed {
  readonly seal: string | null;
  readonly department: string | null;
  readonly date: CalendarDate | null;
  readonly $: RecordMeta;
}

/** A seal that a record was stamped with. */
export interface UsedSeal {
  readonly name: string;
  /** The roster's row that holds on the day; of a seal cut anew, the one in service. */
  readonly roster: SealRow | null;
  /** 公司 or 部门 by the roster, else by the name; null where neither says. */
  readonly level: '公司' | '部门' | null;
  /** Of a department seal: whose it is. */
  readonly department: string | null;
  /** The record names none: it stands in the sheet's title. */
  readonly fromTitle: boolean;
}

/** A cell may name several (公章、法人章); without a column the title names it (公章使用登记本; 行政部印章登记 only says who keeps the book). */
export function sealsOf(row: Sealed, world: World): UsedSeal[] {
  if (row.seal !== null) return named(row.seal, row, world, false);
  if (row.$.table.columns.has('seal')) return [];
  for (const title of titlesOf(row.$.table)) {
    const name = sealInTitle(title, world);
    if (name !== null) return named(name, row, world, true).filter((seal) => seal.roster !== null || seal.level !== '部门');
  }
  return [];
}

/** What stands above the table, the nearest first, and the sheet's name; a note below may speak of any seal. */
function titlesOf({ header, sheet }: RecordTable): string[] {
  return [...sheet.titles.filter((title) => title.row < header.top).sort((a, b) => b.row - a.row).map((title) => title.text), sheet.sheet.name];
}

function named(text: string, row: Sealed, world: World, fromTitle: boolean): UsedSeal[] {
  const whole = rosterRows(text, row.department, world);
  const names = whole.length > 0 ? [text] : text.split(/[、,;/+&\n\uff0c\uff1b\uff0f\uff0b]+|和|及|与/).map((name) => name.trim()).filter((name) => name !== '');
  return names.map((name) => {
    const rows = whole.length > 0 ? whole : rosterRows(name, row.department, world);
    const roster = inService(rows, row.date);
    const level = roster?.level ?? levelByName(name);
    return { name, roster, level, department: level === '部门' ? (roster?.department ?? departmentByName(name) ?? row.department) : null, fromTitle };
  });
}

/** Exactly, else by what stays of the name without the company and 专用; 部门章 is that of the record's department. */
function rosterRows(name: string, department: string | null, world: World): readonly SealRow[] {
  const exact = world.seals(name);
  if (exact.length > 0) return exact;
  if (/^(?:本)?部门(?:印)?章$/.test(name.trim()) && department !== null) {
    return world.rows.seals.filter((row) => row.level === '部门' && row.department !== null && world.departments.same(row.department, department));
  }
  const core = coreName(name);
  const alike = world.rows.seals.filter((row) => coreName(row.name) === core);
  return new Set(alike.map((row) => row.name)).size === 1 ? alike : [];
}

const coreName = remembered((name: string): string =>
  name.normalize('NFKC').replace(/[\s()]/g, '').replace(/^.{0,60}公司(?=.{0,60}章)/, '').replace(/专用(?=章$)/, '').replace(/(?<=[部科处室])(?:部门|公)(?=印?章$)/, '').replace(/行政公?章$/, '公章').replace(/印章$/, '章').replace(/^章$/, '公章'),
);

function inService(rows: readonly SealRow[], on: CalendarDate | null): SealRow | null {
  if (on === null) return rows[0] ?? null;
  const holding = rows.find((row) => (row.from === null || row.from <= on) && (row.to === null || row.to >= on));
  return holding ?? rows[0] ?? null;
}

function levelByName(name: string): '公司' | '部门' | null {
  if (/公司|总部|本部(?!门)|集团|company|corporate/i.test(name)) return '公司';
  if (/部(?:门)?(?:[^部]{0,6})(?:章|印)|[科处室](?:公|印|专用)?章|department|dept/i.test(name)) return '部门';
  return /公章|行政章|合同|财务|法人|法定代表人|发票|投标|党|工会|钢印|contract|finance|legal|common seal/i.test(name) ? '公司' : null;
}

function departmentByName(name: string): string | null {
  return /^(?!本?部门)(.*?[部科处室])(?:门)?(?:[^部科处室]{0,6})(?:章|印)$/.exec(name.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? null;
}

function sealInTitle(title: string, world: World): string | null {
  const known = world.rows.seals.filter((row) => title.includes(row.name)).sort((a, b) => b.name.length - a.name.length)[0];
  if (known) return known.name;
  return /[\u4e00-\u9fff]{0,6}?部(?:门)?(?:专用|印)?章|合同(?:专用)?章|财务(?:专用)?章|发票(?:专用)?章|法人章|法定代表人章|公章/.exec(title)?.[0] ?? null;
}
