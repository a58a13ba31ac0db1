import { nameKey, plateKey } from '../policy/names';
import type { Field, FieldType } from '../records/field';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { RosterWord, RosterWords } from './roster-words';
import { LONGEST_FACTS, splitFacts } from './split-facts';

/** What a column's first cells look like, as shares of those filled. */
export interface ColumnProfile {
  readonly filled: number;
  readonly date: number;
  readonly time: number;
  readonly number: number;
  readonly plate: number;
  /** The share of texts that the rosters know as one of these. */
  readonly roster: (kinds: readonly RosterWord[]) => number;
  /** The rosters name anybody, or anything, of these kinds. */
  readonly hasRoster: (kinds: readonly RosterWord[]) => boolean;
  /** Numbers by row, also those written as text. */
  readonly figures: ReadonlyMap<number, number>;
  /** Mean length of texts. */
  readonly length: number;
  /** The share of cells that come apart into facts of these types. */
  readonly parting: (types: readonly FieldType[]) => number;
  /** Of day/month texts: 1 where the first part must be the day, −1 where it can't, 0 unknown. */
  readonly dayFirst: number;
}

const SAMPLE = 80;
const DATE = /^(\d{2,4}\s*[-./年]\s*\d{1,2}(\s*[-./月]\s*\d{1,2}\s*[日号]?)?|\d{1,2}\s*[-./月]\s*\d{1,2}\s*[日号]?([-./]\d{2,4})?|(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01]))([\sT].*)?$/;
const ENGLISH_DATE = /^(\d{1,2}[-\s/]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[-\s/]*\d{1,2}(st|nd|rd|th)?)[-\s,/]*(\d{2,4})?$/i;
const TIME = /^(上午|下午|早上|晚上|中午|凌晨|早|晚)?\s*\d{1,2}\s*([:：时点]\s*(\d{1,2}|半)?\s*分?([:：]\d{1,2})?)\s*(am|pm)?$|^\d{1,2}\s*(am|pm)$/i;
const NUMBER = /^[-+(]?[￥¥$]?\s*\d[\d,]*(\.\d+)?\s*([a-z%]{1,3}|元|万元|公里|里|升|个|份|枚|件|台|套|分钟|小时|年|月|张|本|支|盒|包|把|(?![年月日时分点号])[\u4e00-\u9fff]{1,2})?\)?$/i;
const PLATE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\-\s]?[A-Z0-9]{5,6}$/i;

export function columnProfile(sheet: SheetSnapshot, rows: readonly number[], column: number, words: RosterWords): ColumnProfile {
  let filled = 0, dates = 0, times = 0, numbers = 0, plates = 0, texts = 0, letters = 0, first = 0, second = 0;
  const written: string[] = [];
  const figures = new Map<number, number>();
  for (const row of rows) {
    if (filled >= SAMPLE) break;
    const cell = sheet.cell(row, column);
    if (cell.kind === 'blank' || cell.kind === 'error' || cell.kind === 'uncalculated') continue;
    if (cell.kind === 'boolean') {
      filled++;
      continue;
    }
    if (cell.kind === 'number') {
      filled++;
      if (cell.format === 'date' || (cell.format === 'datetime' && cell.value >= 1)) dates++;
      if (cell.format === 'time' || cell.format === 'datetime' || cell.format === 'duration') times++;
      else if (cell.format !== 'date' && cell.value > 0 && cell.value < 1) times += 0.6;
      if (cell.format === 'general' && Number.isInteger(cell.value) && cell.value > 36_000 && cell.value < 55_000) dates += 0.4;
      if (cell.format === 'general' || cell.format === 'text' || cell.format === 'percent') {
        numbers++;
        figures.set(row, cell.value);
      }
      continue;
    }
    const text = cell.value.normalize('NFKC').trim();
    if (text === '' || text === '-' || text === '/') continue;
    filled++;
    texts++;
    letters += text.length;
    written.push(text);
    if (text.length > LONGEST_FACTS) continue;
    if (DATE.test(text) || ENGLISH_DATE.test(text)) {
      dates++;
      const parts = /^(\d{1,2})[-./](\d{1,2})[-./]\d{2,4}/.exec(text);
      if (parts && Number(parts[1]) > 12) first++;
      if (parts && Number(parts[2]) > 12) second++;
      if (/\d[:：]\d/.test(text)) times++;
    } else if (TIME.test(text) || rangeOf(text, TIME)) times++;
    if (NUMBER.test(text) || rangeOf(text, NUMBER)) {
      numbers++;
      const figure = Number(text.replace(/[^\d.]/g, ''));
      if (NUMBER.test(text) && Number.isFinite(figure)) figures.set(row, figure);
    }
    else if (PLATE.test(text.replace(/\s/g, ''))) plates++;
  }
  const of = Math.max(filled, 1);
  let names: readonly (readonly [string, string])[] | null = null;
  return {
    filled,
    date: dates / of,
    time: times / of,
    number: numbers / of,
    plate: plates / of,
    figures,
    roster: (kinds) => {
      names ??= written.map((text) => [text, text.split(BEHIND_NAME, 1)[0] ?? '']);
      return shareKnown(names, kinds, words) / of;
    },
    hasRoster: (kinds) => kinds.some((kind) => words.has(kind)),
    parting: (types) => written.filter((text) => holdsAll(text, types)).length / of,
    length: texts === 0 ? 0 : letters / texts,
    dayFirst: first > second ? 1 : second > first ? -1 : 0,
  };
}

/** The text has a part for each, and each part looks like one. */
function holdsAll(text: string, types: readonly FieldType[]): boolean {
  const parts = splitFacts(text, types);
  return parts.length >= types.length && types.every((type, at) => LOOKS[type]?.test(parts[at]?.trim() ?? '') ?? true);
}

const LOOKS: Partial<Record<FieldType, RegExp>> = { date: DATE, time: TIME, number: NUMBER, whole: NUMBER, money: NUMBER, plate: PLATE };

const TWO_NUMBERS: readonly FieldType[] = ['number', 'number'];

/** 9:05-11:05, 35550-35603: both ends are of the kind. */
function rangeOf(text: string, kind: RegExp): boolean {
  if (!/\d/.test(text)) return false;
  const ends = splitFacts(text, TWO_NUMBERS);
  return ends.length === 2 && ends.every((end) => end !== '' && kind.test(end));
}

/** How many of the texts the rosters know, as they are or by what stands first in them: 订书机 中号, 方济民(院长). */
function shareKnown(texts: readonly (readonly [string, string])[], kinds: readonly RosterWord[], words: RosterWords): number {
  const sets = kinds.map((kind) => [kind, words.get(kind)] as const);
  const knows = (text: string): boolean => sets.some(([kind, names]) => names?.has(kind === 'plates' ? plateKey(text) : nameKey(text)));
  return texts.filter(([text, first]) => knows(text) || (first !== text && knows(first))).length;
}

const BEHIND_NAME = /[\s(]/;

/**
 * What the names in a column say for a field that only certain people stand in (keepers, approvers), where its header
 * leaves a doubt: above 0 they are those people, below 0 they are people and none of those.
 */
export function rosterEvidence({ roster }: Field, profile: ColumnProfile): number {
  if (!roster || roster.includes('people') || profile.filled < 5 || !profile.hasRoster(roster)) return 0;
  const share = profile.roster(roster);
  return share >= 0.6 ? 0.15 : share === 0 && profile.roster(['people']) >= 0.6 ? -0.15 : 0;
}

/** A little more than 1 where the rosters know the names for this field's, a little less where they know none of them. */
export function rosterFit({ roster }: Field, profile: ColumnProfile): number {
  if (!roster || profile.filled < 3) return 1;
  const share = profile.roster(roster);
  if (share >= 0.6) return 1.1;
  return share === 0 && profile.hasRoster(roster) && profile.roster(['people']) >= 0.5 ? 0.9 : 1;
}

/** How well a column's content suits a type: about 1, less where it speaks against it. */
export function fit(type: FieldType, profile: ColumnProfile): number {
  const { filled, date, time, number, plate, length } = profile;
  if (filled === 0) return 1;
  const weak = filled < 3 ? 0.15 : 0;
  const low = (value: number): number => value + weak;
  switch (type) {
    case 'date':
      return date >= 0.4 ? 1.05 : time >= 0.5 ? low(0.35) : number < 0.3 && length > 0 ? low(0.6) : low(0.7);
    case 'time':
      return time >= 0.4 ? 1.05 : date >= 0.5 ? low(0.35) : low(0.6);
    case 'month':
      return 1;
    case 'money':
    case 'number':
    case 'whole':
      return number >= 0.4 ? 1.03 : date >= 0.5 || time >= 0.5 || plate >= 0.4 ? low(0.3) : low(0.6);
    case 'plate':
      return plate >= 0.4 ? 1.1 : date >= 0.5 || time >= 0.5 ? low(0.2) : low(0.75);
    case 'person':
      return date >= 0.5 || time >= 0.5 || number >= 0.7 || plate >= 0.5 ? low(0.2) : length > 12 ? low(0.6) : 1.02;
    case 'department':
    case 'seal':
      return date >= 0.5 || time >= 0.5 || number >= 0.7 || plate >= 0.5 ? low(0.25) : 1.01;
    case 'yesNo':
    case 'choice':
    case 'signature':
      return date >= 0.5 || (time >= 0.5) || plate >= 0.5 ? low(0.25) : number >= 0.7 ? low(0.7) : 1;
    case 'text':
      return (date >= 0.6 && number < 0.5) || (time >= 0.6 && number < 0.5) ? low(0.52) : 1;
  }
}
