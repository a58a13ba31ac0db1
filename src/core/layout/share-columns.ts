import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import type { HeaderCell } from './header-rows';
import { headerText } from './header-text';
import type { Matcher } from './matcher';

/** Columns that tell two things: 使用人/部门 with 张三/行政部, or a departure with its day. */
export function shareColumns(register: Register, cells: readonly HeaderCell[], assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  for (const cell of cells) {
    const { parts } = headerText(cell.text);
    if (parts.length > 1) shareParts(register, cell, parts, assigned, matcher, profiles);
  }
  shareSignatures(register, assigned, matcher);
  shareDays(register, assigned, profiles);
}

function shareParts(register: Register, cell: HeaderCell, parts: readonly string[], assigned: Map<string, Assigned>, matcher: Matcher, profiles: Profiles): void {
  const owner = [...assigned].find(([, one]) => one.column === cell.column);
  if (!owner) return;
  const profile = profiles(cell.column);
  if (profile.filled > 0 && profile.parted < 0.5) return;
  const meant = parts.map((part) => matcher.match(register, part).filter((match) => match.score >= 0.9).map((match) => match.field));
  const ownIndex = meant.findIndex((fields) => fields.includes(owner[0]));
  if (ownIndex < 0) return;
  meant.forEach((fields, index) => {
    const other = fields.find((field) => !assigned.has(field));
    if (index === ownIndex || other === undefined || fields.includes(owner[0])) return;
    assigned.set(other, { ...owner[1], part: { index, of: parts.length } });
    assigned.set(owner[0], { ...owner[1], part: { index: ownIndex, of: parts.length } });
  });
}

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
