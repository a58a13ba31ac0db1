import type { Register } from '../records/register';
import { assignColumns } from './assign';
import { completeColumns } from './complete-columns';
import { tellingIdeas } from './concepts';
import { foreignColumns } from './foreign-headers';
import type { Assigned, Profiles } from './assign';
import type { HeaderCell } from './header-rows';
import { headerKey } from './header-text';
import type { Matcher } from './matcher';
import { otherKind } from './other-kinds';

/** What speaks for one kind at one header. */
export interface Candidate {
  readonly register: Register;
  readonly confidence: number;
  readonly columns: ReadonlyMap<string, Assigned>;
  readonly title: string | null;
  readonly against: string | null;
  /** Required fields that no column holds. */
  readonly missing: readonly string[];
  readonly anchored: boolean;
  readonly cells: readonly HeaderCell[];
}

export const THRESHOLD = 0.5;
const ENOUGH_COLUMNS = 0.55;
const MARKED = 3;
/** What is longer explains, it names nothing. */
const LONGEST_TITLE = 50;

export function candidatesAt(cells: readonly HeaderCell[], titles: readonly string[], file: string, registers: readonly Register[], matcher: Matcher, profiles: Profiles): Candidate[] {
  const all = registers.map((register) => candidate(register, cells, titles, file, registers.length, matcher, profiles));
  const titled = all.filter(({ title, against, missing, confidence }) => title !== null && against === null && missing.length === 0 && confidence >= THRESHOLD);
  const [named] = titled;
  return (named && titled.length === 1 ? all.map((one) => behind(one, named)) : all).sort((a, b) => b.confidence - a.confidence);
}

/** Where the title names one kind, of which nothing is missing, another is none for having words in common with it. */
function behind(one: Candidate, named: Candidate): Candidate {
  if (one === named || one.title !== null || one.columns.size > named.columns.size || one.confidence < named.confidence) return one;
  return { ...one, confidence: round(named.confidence - 0.01) };
}

function candidate(register: Register, cells: readonly HeaderCell[], titles: readonly string[], file: string, kinds: number, matcher: Matcher, profiles: Profiles): Candidate {
  const columns = assignColumns(register, cells, matcher, profiles);
  const short = titles.filter((text) => text.length <= LONGEST_TITLE);
  const title = longestIn(register.titles, short);
  // 盘点基准：2026年4月30日 states a fact; it does not name the sheet.
  const naming = short.filter((text) => !/[:：]\s*\S/.test(text));
  const against = longestIn((register.notTitles ?? []).filter((word) => title === null || !headerKey(title).includes(headerKey(word))), naming);
  const other = title === null ? otherKind(naming.slice(0, 4)) : null;
  const { needed, missing } = requiredOf(register, columns);
  const coverage = needed === 0 ? 1 : 1 - missing.length / needed;
  let explained = 0;
  let distinct = 0;
  for (const { score, sharedBy } of columns.values()) {
    explained += score;
    distinct += score * (sharedBy === 0 ? 0.35 : kinds <= 1 ? 0.5 : 1 - (sharedBy - 1) / Math.max(kinds - 1, 1));
  }
  const quality = columns.size === 0 ? 0 : explained / columns.size;
  const complete = completeColumns(register, cells, columns, matcher, profiles);
  // Many columns that no other kind has speak louder than the one that goes by an odd name.
  const own = [...columns.values()].filter(({ sharedBy, score }) => sharedBy === 1 && score >= 0.9).length;
  const marked = own >= MARKED;
  const anchored = register.anchors.every((group) => group.some((field) => (marked ? complete : columns).has(field)));
  let confidence = 0.45 * coverage * quality + 0.2 * Math.min(1, explained / Math.max(cells.length, 1)) + 0.22 * Math.min(1, distinct / 3);
  if (title !== null) confidence += 0.2;
  if (against !== null) confidence -= 0.3;
  else if (other !== null) confidence -= 0.3;
  const exact = new Set([...columns.values()].filter((one) => one.sharedBy > 0).map((one) => one.column));
  const foreign = foreignColumns(cells, (column) => exact.has(column));
  confidence -= Math.min(0.3, foreign * 0.08) * (title === null ? 1 : 0.5);
  if (title === null) {
    // A file's name may stand for all of its sheets, so it says less than a title.
    const filed = longestIn(register.titles, [file]) !== null;
    if (filed) confidence += 0.1;
    // Without a title, some column must speak of what the register is about.
    if (!filed && !speaksOf(register, cells) && !(marked && missing.length === 0)) confidence -= 0.2;
    if (kinds > 1 && distinct < 1.8) confidence = Math.min(confidence, 0.45);
  }
  if (!anchored) confidence = Math.min(confidence, 0.35);
  if (coverage < (title === null ? 0.5 : 0.34)) confidence = Math.min(confidence, 0.45);
  if (plenty(columns.size, cells.length) && against === null && other === null) confidence = Math.max(confidence, ENOUGH_COLUMNS);
  if (columns.size < 3) confidence = Math.min(confidence, 0.4);
  return { register, confidence: round(Math.max(0, Math.min(1, confidence))), columns: complete, title, against: against ?? other, missing: requiredOf(register, complete).missing, anchored, cells };
}

/** So many columns of one kind, and hardly any others: it is that kind although some that it needs go by odd names. */
function plenty(found: number, all: number): boolean {
  return found >= 9 && found >= all * 0.6;
}

function requiredOf(register: Register, columns: ReadonlyMap<string, Assigned>): { needed: number; missing: string[] } {
  let needed = 0;
  const missing: string[] = [];
  for (const [id, field] of Object.entries(register.fields)) {
    if (field.required === undefined) continue;
    needed++;
    if (columns.has(id)) continue;
    if (field.required !== true && field.required.unless.some((group) => group.every((other) => columns.has(other)))) continue;
    missing.push(id);
  }
  return { needed, missing };
}

const SUBJECTS = new WeakMap<Register, ReadonlySet<string>>();

function speaksOf(register: Register, cells: readonly HeaderCell[]): boolean {
  let subjects = SUBJECTS.get(register);
  if (subjects === undefined) {
    subjects = new Set(register.titles.flatMap(tellingIdeas));
    SUBJECTS.set(register, subjects);
  }
  const about = subjects;
  return cells.some((cell) => tellingIdeas(`${cell.parent} ${cell.text}`).some((idea) => about.has(idea)));
}

function longestIn(words: readonly string[], titles: readonly string[]): string | null {
  let best: string | null = null;
  for (const title of titles) {
    const key = headerKey(title);
    for (const word of words) if (key.includes(headerKey(word)) && word.length > (best?.length ?? 0)) best = word;
  }
  return best;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
