import type { FieldType } from '../records/field';
import type { Register } from '../records/register';
import type { Assigned, Profiles } from './assign';
import { fit } from './column-profile';
import type { ColumnProfile } from './column-profile';
import { ideasOf } from './concepts';
import type { HeaderCell } from './header-rows';
import { inferredColumn, wordingOf } from './inferred-column';
import type { Matcher } from './matcher';

const ENOUGH = 3;
const SUITS = 0.95;
/** Anything may be a name or a text: for those a header has to say more. */
const PLAIN: ReadonlySet<FieldType> = new Set(['text', 'choice', 'person', 'department', 'seal', 'plate']);
/** 加班时数, 外带地点: what is measured or named there is no tick. */
const MEASURED: ReadonlySet<string> = new Set(['count', 'times', 'money', 'price', 'minute', 'when', 'distance', 'litre', 'place', 'number', 'reason', 'allowance', 'document', 'department']);
const BY_HAND: ReadonlySet<FieldType> = new Set(['yesNo', 'signature']);
const SAYS: Readonly<Record<string, string>> = { date: 'when', department: 'department', person: 'person' };

/**
 * Required columns, and the department, that only a weak sign points to: one header left over that speaks of a date, a department or a
 * person at all. It doesn't help to recognise the kind; once that is settled it is the likeliest column.
 */
export function completeColumns(register: Register, cells: readonly HeaderCell[], found: ReadonlyMap<string, Assigned>, matcher: Matcher, profiles: Profiles): Map<string, Assigned> {
  const columns = new Map(found);
  const taken = new Set([...found.values()].map((one) => one.column));
  const anyFilled = cells.some((cell) => profiles(cell.column).filled >= ENOUGH);
  for (const [id, field] of Object.entries(register.fields)) {
    const idea = SAYS[field.type];
    if ((field.required !== true && field.type !== 'department') || columns.has(id) || idea === undefined) continue;
    const likely = cells.filter((cell) => {
      // A column that hardly anybody fills in is no column that every record needs.
      if (anyFilled && profiles(cell.column).filled < ENOUGH) return false;
      return !taken.has(cell.column) && speaksOf(wordingOf(cell), idea, field.required === true) && fit(field.type, profiles(cell.column)) > 0.7;
    });
    const free = likely.filter((cell) => !matcher.speaksAgainst(register, id, wordingOf(cell)));
    // Where nothing else says when it happened, the day of the application is the day.
    const undated = register.eventDate.includes(id) && !register.eventDate.some((other) => columns.has(other));
    const [only, another] = free.length === 0 && undated ? likely.filter((cell) => ideasOf(wordingOf(cell)).ideas.has('apply')) : free;
    if (another) continue;
    if (!only) continue;
    columns.set(id, inferredColumn(only, 0.5));
    taken.add(only.column);
  }
  bySubject(register, cells, columns, taken, matcher, profiles);
  return columns;
}

/** The idea is among those of the header; where nothing is missing without the column, it is what the header ends in. */
function speaksOf(text: string, idea: string, required: boolean): boolean {
  const { ideas, head } = ideasOf(text);
  if (!required) return head === idea;
  return ideas.has(idea) || (idea === 'department' && ideas.has('office'));
}

/** Ticks and signatures are often missing, which is what the rules look for; figures and dates must be there to be seen. */
function isTold(type: FieldType, profile: ColumnProfile): boolean {
  return !PLAIN.has(type) && fit(type, profile) >= SUITS && (BY_HAND.has(type) || profile.filled > 0);
}

/**
 * Optional columns by what only they are about: 批件复印件存办公室 holds the word for a copy, which is nothing else's here.
 * A header that speaks of two such things, and a column whose content is of another kind, stay what they are.
 */
function bySubject(register: Register, cells: readonly HeaderCell[], columns: Map<string, Assigned>, taken: Set<number>, matcher: Matcher, profiles: Profiles): void {
  const meant = new Map<string, HeaderCell[]>();
  for (const cell of cells) {
    if (taken.has(cell.column)) continue;
    const text = wordingOf(cell);
    // Of the two things that 饭 may be about, one has its column: where the header ends in the word, this is the other.
    const all = matcher.spokenOf(register, text);
    // 加班带车人签名 speaks of the rider too, and is the signature.
    const signed = /签|sign/i.test(text) ? all.filter((one) => register.fields[one]?.type === 'signature') : [];
    const spoken = signed.length === 1 ? signed : all;
    const fields = spoken.length > 1 && matcher.endsInIdeaOf(register, text, spoken) ? spoken.filter((one) => !columns.has(one)) : spoken;
    const [id] = fields;
    const field = id === undefined ? undefined : register.fields[id];
    if (id === undefined || !field || fields.length > 1 || columns.has(id) || matcher.speaksAgainst(register, id, text)) continue;
    if (isTold(field.type, profiles(cell.column)) && !(BY_HAND.has(field.type) && MEASURED.has(ideasOf(text).head ?? ''))) meant.set(id, [...(meant.get(id) ?? []), cell]);
  }
  for (const [id, [cell, another]] of meant) {
    if (!cell || another) continue;
    columns.set(id, inferredColumn(cell, 0.55));
    taken.add(cell.column);
  }
}
