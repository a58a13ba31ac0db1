import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import type { ColumnProfile } from './column-profile';
import type { HeaderCell } from './header-rows';
import { endsNamed, factsNamed } from './facts-named';
import type { Matcher } from './matcher';
import { inferredColumn } from './inferred-column';

/** Columns that tell two things: 使用人/部门 with 张三/行政部, 里程（起-止） with 35550-35603, or a departure with its day. */
export function shareColumns(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  for (const cell of cells) shareParts(register, cell, assigned, matcher, profiles);
  shareRanges(register, cells, assigned, matcher, profiles);
  shareSignatures(register, assigned, matcher);
  shareDays(register, assigned, profiles);
  shareTimes(register, cells, assigned, matcher, profiles);
}

function shareParts(register: Register, cell: HeaderCell, assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  const meant = factsNamed(register, cell.parent + cell.text, matcher);
  if (meant.length < 2) return;
  const owner = [...assigned].find(([, one]) => one.column === cell.column);
  const free = meant.map((choices) => choices.filter((field) => field === owner?.[0] || !assigned.has(field)));
  const fields = fieldsHeld(register, free, profiles(cell.column));
  if (fields === null || (owner && !fields.includes(owner[0]))) return;
  const types = fields.map((field) => register.fields[field]?.type ?? 'text');
  const base = owner?.[1] ?? inferredColumn(cell, 0.9);
  fields.forEach((field, index) => assigned.set(field, { ...base, part: { index, types } }));
}

/** 用车时间 that holds 9:05-11:05, 里程 that holds 35550-35603: both ends, although the header names but one thing. */
function shareRanges(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  for (const { type, ends } of RANGES) {
    const named = endsNamed(register, ends, matcher);
    if (named.length < 2) continue;
    for (const cell of cells) {
      const owner = [...assigned].find(([, one]) => one.column === cell.column);
      const profile = profiles(cell.column);
      if (profile.filled < 3 || profile.parting([type, type]) < 0.6 || owner?.[1].part) continue;
      const about = owner ? register.fields[owner[0]] : undefined;
      if (type === 'number' && about?.unit !== 'km') continue;
      const free = named.map((choices) => choices.filter((field) => register.fields[field]?.type === type && (field === owner?.[0] || !assigned.has(field))));
      const fields = fieldsHeld(register, free, profile);
      if (fields === null) continue;
      if (owner) assigned.delete(owner[0]);
      const base = owner?.[1] ?? inferredColumn(cell, 0.8);
      fields.forEach((field, index) => assigned.set(field, { ...base, part: { index, types: [type, type] } }));
    }
  }
}

const RANGES = [
  { type: 'time', ends: ['起时间', '止时间'] },
  { type: 'number', ends: ['起里程', '止里程'] },
] as const;

/** Of the fields that each part may mean, the first ones of which the cells hold the kinds; null: they hold none such. */
export function fieldsHeld(register: Register, meant: readonly (readonly string[])[], profile: ColumnProfile): readonly string[] | null {
  let all: readonly (readonly string[])[] = [[]];
  for (const choices of meant) all = all.flatMap((fields) => choices.slice(0, CHOICES).filter((field) => !fields.includes(field)).map((field) => [...fields, field]));
  return all.find((fields) => profile.filled === 0 || profile.parting(fields.map((field) => register.fields[field]?.type ?? 'text')) >= 0.5) ?? null;
}

const CHOICES = 3;

/** 用车人签字 where nothing else names the user: the signature is the name. */
function shareSignatures(register: Register, assigned: Map<string, Assigned>, matcher: Matcher): void {
  for (const [id, field] of Object.entries(register.fields)) {
    if (field.required !== true || field.type !== 'person' || assigned.has(id)) continue;
    for (const [other, one] of assigned) {
      const who = one.header.replace(/(签字|签名|签章|签认|确认|signature)/gi, '');
      if (register.fields[other]?.type !== 'signature' || who === one.header || who.trim() === '') continue;
      if (!matcher.match(register, who).some((match) => match.field === id && match.score >= 0.95)) continue;
      assigned.set(id, { ...one, score: 0.75 });
      break;
    }
  }
}

/** 出车时间 that holds 2026-03-05 8:30 gives the date as well, where no column of its own does. */
function shareDays(register: Register, assigned: Map<string, Assigned>, profiles: Profiles): void {
  const both = [...assigned].filter(([id, { column }]) => {
    const profile = profiles(column);
    return register.fields[id]?.type === 'time' && profile.date >= 0.6 && profile.time >= 0.6;
  });
  const day = register.eventDate.find((id) => register.fields[id]?.required === true && !assigned.has(id));
  const [first] = both.sort((a, b) => a[1].column - b[1].column);
  if (first && day !== undefined) assigned.set(day, { ...first[1], score: 0.8 });
}

/** 用车时间 that is taken for the date but holds 2026-03-05 8:30 gives the time as well. */
function shareTimes(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  for (const [id, one] of [...assigned]) {
    const profile = profiles(one.column);
    if (register.fields[id]?.type !== 'date' || !register.eventDate.includes(id) || profile.date < 0.6 || profile.time < 0.6) continue;
    const cell = cells.find(({ column }) => column === one.column);
    const named = cell && matcher.match(register, cell.parent + cell.text).find(({ field }) => register.fields[field]?.type === 'time' && !assigned.has(field));
    const time = named?.field ?? (register.eventTime !== undefined && !assigned.has(register.eventTime) ? register.eventTime : undefined);
    if (time !== undefined) assigned.set(time, { ...one, score: 0.8 });
  }
}
