import type { FieldType } from '../records/field';
import type { Register } from '../records/register';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnProfile } from './column-profile';
import { columnProfile, fit, rosterEvidence, rosterFit } from './column-profile';
import { byArithmetic } from './by-arithmetic';
import { byContent } from './by-content';
import { factsNamed } from './facts-named';
import type { HeaderCell } from './header-rows';
import type { FieldMatch, Matcher } from './matcher';
import { settle } from './settle';
import { spreadDate } from './spread-date';
import { fieldsHeld, shareColumns } from './share-columns';
import type { RosterWords } from './roster-words';
import { NO_ROSTERS } from './roster-words';

export interface Assigned {
  readonly column: number;
  readonly header: string;
  readonly score: number;
  readonly sharedBy: number;
  readonly second: boolean;
  /** Which of the cell's facts it is, where two stand in one cell (张三/行政部). */
  readonly part: { readonly index: number; readonly types: readonly FieldType[] } | null;
  /** By what its numbers are multiplied, where more than its own header tells the unit. */
  readonly factor?: number;
  /** Columns of the year (where there is one), the month and the day, where a date is spread over them. */
  readonly spread?: { readonly year: number | null; readonly month: number; readonly day: number };
}

export type Profiles = (column: number) => ColumnProfile;

/** Profiles of the columns under a header, each made once. */
export function profilesUnder(sheet: SheetSnapshot, rows: readonly number[], words: RosterWords = NO_ROSTERS): Profiles {
  const made = new Map<number, ColumnProfile>();
  return (column) => {
    let profile = made.get(column);
    if (profile === undefined) {
      profile = columnProfile(sheet, rows, column, words);
      made.set(column, profile);
    }
    return profile;
  };
}

const LOWEST = 0.5;
/** Header words that leave no doubt, whatever names stand below. */
const SURE = 0.93;
const SUITED = 0.85;
const CERTAIN = 0.2;
/** What every record must have is hardly ever blank: a column that mostly is (谁同意的 of what was taken out) gives way to a fuller one. */
const SPARSE = 0.9;

function isSparse({ filled }: ColumnProfile, fullest: number): boolean {
  return fullest >= 5 && filled * 4 < fullest;
}

/** Gives each field its best column: no column twice, no field twice. */
export function assignColumns(register: Register, cells: readonly HeaderCell[], matcher: Matcher, profiles: Profiles): Map<string, Assigned> {
  const pairs: (Assigned & { readonly field: string; readonly rank: number; readonly isSure: boolean })[] = [];
  const fullest = Math.max(...cells.map(({ column }) => profiles(column).filled), 0);
  for (const cell of cells) {
    const facts = factsIn(register, cell, matcher, profiles);
    for (const match of matchesOf(register, cell, matcher)) {
      if (facts.length > 0 && !facts.includes(match.field)) continue;
      const field = register.fields[match.field];
      if (!field) continue;
      const profile = profiles(cell.column);
      const content = fit(field.type, profile) * rosterFit(field, profile) * (field.required === true && isSparse(profile, fullest) ? SPARSE : 1);
      const score = match.score * content;
      if (score < LOWEST) continue;
      const header = cell.parent === '' ? cell.text : `${cell.parent} ${cell.text}`;
      const isSure = match.sharedBy > 0 && match.score >= SURE && content >= SUITED;
      const names = isSure ? 0 : rosterEvidence(field, profile);
      if (names < 0 && field.required === undefined) continue;
      const rank = score + (field.required === true ? 0.02 : 0) - (match.second ? 0.1 : 0) + (isSure ? CERTAIN : names);
      pairs.push({ field: match.field, column: cell.column, header, score: Math.min(score, 1), sharedBy: match.sharedBy, second: match.second, part: null, rank, isSure });
    }
  }
  pairs.sort((a, b) => b.rank - a.rank || a.column - b.column);
  const taken = new Set<number>();
  const given = new Map<string, (typeof pairs)[number]>();
  for (const pair of pairs) {
    if (given.has(pair.field) || taken.has(pair.column)) continue;
    given.set(pair.field, pair);
    taken.add(pair.column);
  }
  settle(pairs, given);
  const assigned = new Map<string, Assigned>(given);
  for (const { column } of given.values()) taken.add(column);
  spreadDate(register, cells, assigned, taken);
  byArithmetic(register, cells, assigned, taken, profiles);
  byContent(register, cells, assigned, taken, profiles, matcher);
  shareColumns(register, cells, assigned, matcher, profiles);
  return assigned;
}

/** Of a column that holds two facts: the fields that they may be; empty for an ordinary one. */
function factsIn(register: Register, cell: HeaderCell, matcher: Matcher, profiles: Profiles): readonly string[] {
  const named = factsNamed(register, cell.parent + cell.text, matcher);
  return named.length < 2 ? [] : (fieldsHeld(register, named, profiles(cell.column)) ?? []);
}

function matchesOf(register: Register, cell: HeaderCell, matcher: Matcher): readonly FieldMatch[] {
  if (cell.parent === '') return matcher.match(register, cell.text);
  const best = new Map<string, FieldMatch>();
  // 谁同意的 under 印章带出 is the approval of taking it out, where the register knows that.
  const [together] = matcher.match(register, `${cell.parent}${cell.text}`);
  const isAnother = (field: string, under: string): boolean => together !== undefined && together.field !== field && together.score >= 0.6 && matcher.speaksOfOther(register, field, under);
  const add = (text: string, factor: number, under = ''): void => {
    for (const match of matcher.match(register, text)) {
      // 数量 under 遗失 is the last to be the quantity asked for.
      const score = match.score * factor * (under === '' ? 1 : matcher.speaksAgainst(register, match.field, under) || isAnother(match.field, under) ? 0.9 : 1);
      if (score > (best.get(match.field)?.score ?? 0)) best.set(match.field, { ...match, score });
    }
  };
  add(`${cell.parent}${cell.text}`, 1);
  add(`${cell.parent} ${cell.text}`, 1);
  add(`${cell.text}${cell.parent}`, 0.99);
  add(cell.text, 0.93, cell.parent);
  return [...best.values()];
}
