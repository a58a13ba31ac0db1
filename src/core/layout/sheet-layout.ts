import type { Register } from '../records/register';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { CellArea } from '../workbook/ref';
import { profilesUnder } from './assign';
import type { HeaderCell, HeaderRow } from './header-rows';
import { headerRows, headerSignature, headerWording } from './header-rows';
import { headerKey } from './header-text';
import type { Matcher } from './matcher';
import { Merges } from './merges';
import type { Candidate } from './recognise';
import { candidatesAt, THRESHOLD } from './recognise';
import type { RosterWords } from './roster-words';
import { firstAfter } from './rows-after';
import { titlesOf } from './titles';
import type { Title } from './titles';
import { withUnits } from './units';

/** A header and the rows that may hold its records. */
export interface FoundTable {
  readonly candidate: Candidate;
  readonly rival: Candidate | null;
  readonly header: CellArea;
  readonly cells: readonly HeaderCell[];
  /** Rows of the same header repeated further down. */
  readonly repeats: readonly number[];
  /** One past the last row that may belong to it. */
  end: number;
  /** No other table stands above it: what is over its header may be its own. */
  isFirst: boolean;
}

export interface SheetLayout {
  readonly tables: readonly FoundTable[];
  /** The best that was found, where nothing was good enough. */
  readonly nearest: Candidate | null;
  readonly titles: readonly Title[];
  readonly merges: Merges;
}

interface Growing extends FoundTable {
  readonly repeats: number[];
  readonly signature: string;
  readonly wording: string;
}

const SAMPLE_ROWS = 120;

export interface LayoutOptions {
  readonly forced: boolean;
  /** The workbook's bare name. */
  readonly file: string;
  readonly words: RosterWords;
}

/** Finds every table of a sheet. `forced` takes the likeliest header for that kind whatever its score. */
export function sheetLayout(sheet: SheetSnapshot, registers: readonly Register[], matcher: Matcher, options: LayoutOptions): SheetLayout {
  const merges = new Merges(sheet);
  const first = growTables(sheet, merges, registers, matcher, options, []);
  // A title may have spoken against a header that was good enough further down: then it is one wherever it stands.
  const missed = first.refused.some((table) => first.tables.some((other) => isSameHeader(other, table)));
  const { tables, nearest, weak } = missed ? growTables(sheet, merges, registers, matcher, options, first.tables) : first;
  if (tables.length === 0 && options.forced && weak !== null) tables.push(weak);
  const chosen = bySheet(tables);
  for (const table of chosen) {
    table.isFirst = !chosen.some((other) => other.header.bottom < table.header.top && overlap(other.header, table.header));
    table.end = Math.min(...chosen.filter((other) => other.header.top > table.header.bottom && overlap(other.header, table.header)).map((other) => other.header.top), Infinity);
  }
  return { tables: chosen, nearest, titles: titlesOf(sheet, chosen), merges };
}

interface Grown {
  readonly tables: Growing[];
  readonly refused: readonly Growing[];
  readonly nearest: Candidate | null;
  readonly weak: Growing | null;
}

/** The tables from the top down; a header of `known` words is one whatever stands over it. */
function growTables(sheet: SheetSnapshot, merges: Merges, registers: readonly Register[], matcher: Matcher, options: LayoutOptions, known: readonly Growing[]): Grown {
  const tables: Growing[] = [];
  const refused: Growing[] = [];
  let nearest: Candidate | null = null;
  let weak: Growing | null = null;
  const taken = new Set<string>();
  const again = new Set<number>();
  for (const header of headerRows(sheet, merges, matcher, taken)) {
    if (again.has(header.row) || tables.some((table) => header.row <= table.header.bottom && header.row >= table.header.top)) continue;
    const repeated = lowest(tables).filter((table) => standsAgain(sheet, table, header.row));
    for (const table of repeated) {
      const copy = movedTo(table, header.row);
      for (const row of rowsOf(copy.header)) again.add(row);
      if (continues(sheet, table, copy, merges)) table.repeats.push(...rowsOf(copy.header));
      else tables.push(copy);
    }
    if (repeated.length > 0) continue;
    const found = tablesAt(sheet, header, tables, registers, matcher, options);
    for (const table of found) {
      // The first header-like row is the header, unless another is clearly more like one.
      if (nearest === null || table.candidate.confidence > nearest.confidence + 0.15) nearest = table.candidate;
      if (weak === null || table.candidate.confidence > weak.candidate.confidence) weak = table;
      const isKnown = [...tables, ...known].some((other) => isSameHeader(other, table));
      if (!isKnown && (table.candidate.confidence < THRESHOLD || (tables.length > 0 && !isHeaderAgain(table)))) {
        refused.push(table);
        continue;
      }
      taken.add(headerKey(table.cells[0]?.text ?? ''));
      if (joinSecondLanguage(tables, table)) continue;
      const same = tables.find((other) => other.signature === table.signature && continues(sheet, other, table, merges));
      if (same) same.repeats.push(...rowsOf(table.header));
      else keepBetter(tables, table);
    }
  }
  return { tables, refused, nearest, weak };
}

function isSameHeader(one: Growing, other: Growing): boolean {
  return one.wording === other.wording && one.candidate.register === other.candidate.register;
}

/** Of tables that stand one above the other, the last. */
function lowest(tables: readonly Growing[]): Growing[] {
  return [...new Map(tables.map((table) => [table.header.left, table])).values()];
}

/** The texts of a table's header once more, column by column: cells that were merged the first time may be blank the second. */
function standsAgain(sheet: SheetSnapshot, table: Growing, row: number): boolean {
  const { top, bottom } = table.header;
  if (row <= bottom) return false;
  let seen = 0;
  for (let at = 0; at <= bottom - top; at++) {
    for (const column of sheet.columnsOf(row + at)) {
      const cell = sheet.cell(row + at, column);
      const words = Array.from({ length: bottom - top + 1 }, (_, line) => sheet.cell(top + line, column));
      if (cell.kind !== 'text' || !words.some((word) => word.kind === 'text' && headerKey(word.value) === headerKey(cell.value))) return false;
      seen++;
    }
  }
  return seen >= 3 && seen >= table.cells.length * 0.6;
}

function movedTo(table: Growing, row: number): Growing {
  const { header } = table;
  return { ...table, header: { ...header, top: row, bottom: row + header.bottom - header.top }, repeats: [], end: Infinity, isFirst: false };
}

function tablesAt(sheet: SheetSnapshot, header: HeaderRow, above: readonly FoundTable[], registers: readonly Register[], matcher: Matcher, { file, words }: LayoutOptions): Growing[] {
  const titles = [sheet.name, ...textsAbove(sheet, header.row, above)];
  const at = firstAfter(sheet.rows, header.row + header.height - 1);
  const rows = Array.from(sheet.rows.subarray(at, at + SAMPLE_ROWS));
  const profiles = profilesUnder(sheet, rows, words);
  const build = (cells: readonly HeaderCell[]): Growing | null => {
    const [best, rival] = candidatesAt(cells, titles, file, registers, matcher, profiles);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (!best || !first || !last) return null;
    const area = { top: header.row, left: first.column, bottom: header.row + header.height - 1, right: last.column };
    return { candidate: { ...best, columns: withUnits(best.register, best.columns, titles, profiles) }, rival: rival ?? null, header: area, cells, repeats: [], end: Infinity, isFirst: true, signature: headerSignature(cells), wording: headerWording(cells) };
  };
  const repeated = splitAtRepeat(header.cells);
  const pieces = repeated.length > 1 ? repeated : splitAtGaps(header.cells);
  const whole = build(header.cells);
  if (pieces.length > 1) {
    const tables = pieces.map(build).filter((table): table is Growing => table !== null);
    const good = tables.filter((table) => table.candidate.confidence >= THRESHOLD);
    if (repeated.length > 1 ? good.length > 0 : good.length > 1 || (good.length === 1 && (whole?.candidate.confidence ?? 0) < (good[0]?.candidate.confidence ?? 0))) return good;
  }
  return whole === null ? [] : [whole];
}

/** `序号 日期 … 序号 日期 …`: the same columns once more to the right. */
function splitAtRepeat(cells: readonly HeaderCell[]): HeaderCell[][] {
  const keys = cells.map((cell) => headerKey(cell.parent + cell.text));
  const starts = [0];
  for (let at = 3; at + 2 < keys.length; at++) {
    if (keys[at] === keys[0] && keys[at + 1] === keys[1] && keys[at + 2] === keys[2]) starts.push(at);
  }
  return starts.map((start, index) => cells.slice(start, starts[index + 1]));
}

function splitAtGaps(cells: readonly HeaderCell[]): HeaderCell[][] {
  const pieces: HeaderCell[][] = [];
  let last = -9;
  for (const cell of cells) {
    if (cell.column > last + 1) pieces.push([]);
    pieces[pieces.length - 1]?.push(cell);
    last = cell.column;
  }
  return pieces.length > 1 && pieces.filter((piece) => piece.length >= 3).length > 1 ? pieces.filter((piece) => piece.length >= 3) : [[...cells]];
}

/** Lower down, only a row of which most cells are header words begins a table. */
function isHeaderAgain(table: FoundTable): boolean {
  const strong = [...table.candidate.columns.values()].filter((column) => column.sharedBy > 0).length;
  return strong >= 3 && strong >= table.cells.length * 0.5;
}

/** The same header once more: the same table goes on, unless a title or a new count from 1 begins another. */
function continues(sheet: SheetSnapshot, above: FoundTable, below: FoundTable, merges: Merges): boolean {
  const serial = above.candidate.columns.get('serial')?.column;
  const first = sheet.rows[firstAfter(sheet.rows, below.header.bottom)];
  if (serial !== undefined && first !== undefined) {
    const cell = sheet.cell(first, serial);
    if ((cell.kind === 'number' && cell.value === 1) || (cell.kind === 'text' && /^0*1$/.test(cell.value.trim()))) return false;
  }
  const before = sheet.rows[firstAfter(sheet.rows, below.header.top - 1) - 1];
  if (before === undefined || before <= above.header.bottom) return true;
  const columns = sheet.columnsOf(before);
  if (columns.length > 1 || merges.at(before, columns[0] ?? 0) === null) return columns.length > 1;
  return false;
}

/** A second row that says the same in another language belongs to the header above it. */
function joinSecondLanguage(tables: Growing[], below: Growing): boolean {
  const at = tables.findIndex((table) => table.header.bottom === below.header.top - 1 && table.signature !== below.signature && overlap(table.header, below.header));
  const above = tables[at];
  if (above === undefined || above.candidate.register !== below.candidate.register) return false;
  const better = below.candidate.columns.size > above.candidate.columns.size ? below : above;
  tables[at] = { ...better, header: { ...better.header, top: above.header.top, bottom: below.header.bottom } };
  return true;
}

/** Two readings of one place (one row or two): the better stays. */
function keepBetter(tables: Growing[], table: Growing): void {
  const at = tables.findIndex((other) => overlap(other.header, table.header) && other.header.top <= table.header.bottom && other.header.bottom >= table.header.top);
  const known = tables[at];
  if (known === undefined) tables.push(table);
  else if (known.candidate.confidence + (reachesFurther(known, table) ? 0.15 : 0) < table.candidate.confidence) tables[at] = table;
}

/** A reading that begins higher and has columns which the lower one lacks (序号 merged over three rows). */
function reachesFurther(known: FoundTable, lower: FoundTable): boolean {
  return known.header.top < lower.header.top && known.header.bottom >= lower.header.bottom && known.cells.length > lower.cells.length && known.candidate.register === lower.candidate.register;
}

/**
 * A weak table beside a strong one is more often a note or a summary than a register of another kind;
 * but the strong one's own header once more is that register, with fewer titles over it to tell.
 */
function bySheet(tables: Growing[]): Growing[] {
  const best = Math.max(...tables.map((table) => table.candidate.confidence), 0);
  const strong = tables.filter((table) => table.candidate.confidence >= best - 0.35);
  return tables.filter((table) => strong.some((other) => isSameHeader(other, table)));
}

function textsAbove(sheet: SheetSnapshot, row: number, tables: readonly FoundTable[]): string[] {
  const from = Math.max(-1, ...tables.map((table) => table.header.bottom).filter((bottom) => bottom < row));
  const texts: string[] = [];
  const end = firstAfter(sheet.rows, row - 1);
  for (let at = end - 1; at >= 0 && at >= end - 12 && (sheet.rows[at] ?? 0) > from; at--) {
    const columns = sheet.columnsOf(sheet.rows[at] ?? 0);
    if (columns.length > 6) continue;
    for (const column of columns) {
      const cell = sheet.cell(sheet.rows[at] ?? 0, column);
      if (cell.kind === 'text') texts.push(cell.value);
    }
  }
  return texts;
}

function rowsOf(area: CellArea): number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
}

function overlap(a: CellArea, b: CellArea): boolean {
  return a.left <= b.right && b.left <= a.right;
}
