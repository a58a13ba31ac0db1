import type { CellValue } from '../workbook/cell';
import type { CellArea } from '../workbook/ref';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headerKey } from './header-text';
import type { Matcher } from './matcher';
import type { Merges } from './merges';

/** A column's header; over several rows the parents' and the child's words. */
export interface HeaderCell {
  readonly column: number;
  readonly parent: string;
  readonly text: string;
}

/** A row, or up to three, that may be a header. */
export interface HeaderRow {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly HeaderCell[];
}

const TOP_ROWS = 40;
const LONGEST = 60;
const FAR = 40;
/** （万元）, （公里） in a row of their own: the units of what stands above. */
const UNIT_ALONE = /^\s*[（(][^（）()\d]{1,6}[)）]\s*$/;

/**
 * Every place where a header may stand, from the top; deeper rows must begin with a known header word,
 * or as one of the headers that were `taken` so far.
 */
export function* headerRows(sheet: SheetSnapshot, merges: Merges, matcher: Matcher, taken: ReadonlySet<string>): Generator<HeaderRow> {
  const rows = sheet.rows;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const deep = at >= TOP_ROWS;
    const first = sheet.cell(row, sheet.firstColumnOf(row));
    // Deep down nearly every row begins with a figure or a word that no header begins with.
    if (deep && first.kind !== 'text') continue;
    const again = taken.size > 0 && taken.has(beginning(first));
    if (deep && !again && !beginsWithHeaderWord(sheet, row, matcher)) continue;
    const one = rowTexts(sheet, row);
    if (one === null || (!again && !looksLikeHeader(one, matcher, deep))) continue;
    const two = rows[at + 1] === row + 1 ? withRowBelow(sheet, merges, row, row, one) : null;
    const three = two !== null && rows[at + 2] === row + 2 ? withRowBelow(sheet, merges, row, row + 1, two) : null;
    if (three !== null) yield { row, height: 3, cells: three };
    if (two !== null) yield { row, height: 2, cells: two };
    yield { row, height: 1, cells: one };
  }
}

function beginsWithHeaderWord(sheet: SheetSnapshot, row: number, matcher: Matcher): boolean {
  let seen = 0;
  for (let column = Math.max(0, sheet.firstColumnOf(row)); column < sheet.columnEnd && column < 60 && seen < 2; column++) {
    if (sheet.isBlank(row, column)) continue;
    const cell = sheet.cell(row, column);
    if (cell.kind !== 'text' || !matcher.isHeaderWord(cell.value)) return false;
    seen++;
  }
  return seen > 0;
}

/** The first words of a row, as `taken` holds them. */
function beginning(cell: CellValue): string {
  return cell.kind === 'text' && cell.value.length <= LONGEST ? headerKey(cell.value) : '';
}

function rowTexts(sheet: SheetSnapshot, row: number): HeaderCell[] | null {
  const cells: HeaderCell[] = [];
  let others = 0;
  let last = -1;
  for (const column of sheet.columnsOf(row)) {
    // A lone cell far to the right is no column of the table.
    if (last >= 0 && column > last + FAR) break;
    last = column;
    const cell = sheet.cell(row, column);
    if (cell.kind === 'text' && cell.value.trim() !== '' && cell.value.length <= LONGEST) cells.push({ column, parent: '', text: cell.value });
    else if (cell.kind !== 'text' || cell.value.length > LONGEST) others++;
    if (cells.length > 200) break;
  }
  return cells.length >= 2 && others <= cells.length * 0.34 ? cells : null;
}

function looksLikeHeader(cells: readonly HeaderCell[], matcher: Matcher, deep: boolean): boolean {
  let known = 0;
  for (const cell of cells) if (matcher.isHeaderWord(cell.text)) known++;
  if (known >= 2 && known >= cells.length * 0.25) return true;
  if (deep || cells.length < 3) return false;
  // Nobody listed its words: short texts, none twice over, no figures.
  const short = cells.filter((cell) => cell.text.length <= 24 && !/^\s*[\d.,:/-]+\s*$/.test(cell.text)).length;
  return short >= cells.length * 0.9;
}

/**
 * Parents above children (里程 over 起 and 止), where merges or gaps show that the next row belongs to the header too.
 * `top` to `row` are the header so far, `upper` its cells.
 */
function withRowBelow(sheet: SheetSnapshot, merges: Merges, top: number, row: number, upper: readonly HeaderCell[]): HeaderCell[] | null {
  const above = new Map(upper.map((cell) => [cell.column, cell]));
  const below = new Map<number, string>();
  for (const column of sheet.columnsOf(row + 1)) {
    const cell = sheet.cell(row + 1, column);
    if (cell.kind !== 'text' || cell.value.length > 30) return null;
    if (cell.value.trim() !== '') below.set(column, cell.value);
  }
  if (below.size === 0 || isCaption(upper, below)) return null;
  if ([...below].every(([column, text]) => UNIT_ALONE.test(text) && (above.has(column) || merges.at(row, column) !== null))) {
    return upper.map((cell) => (below.has(cell.column) ? { ...cell, text: `${cell.text}${below.get(cell.column) ?? ''}` } : cell));
  }
  const areas = mergedOver(merges, top, row);
  const joined = areas.some((area) => (area.right > area.left && area.bottom === row) || (area.bottom > row && area.right === area.left));
  const gaps = [...below.keys()].every((column) => !above.has(column) || sheet.isBlank(row, column + 1)) && [...below.keys()].some((column) => !above.has(column));
  // What stands under a header of its own is a record, unless that header spreads over several columns.
  const lonely = [...below].filter(([column]) => above.has(column) && !areas.some((area) => area.left <= column && area.right >= column && area.right > area.left));
  if (!gaps && !(joined && belongsToHeader(lonely.map(([, text]) => text), below.size, row, areas))) return null;
  const cells: HeaderCell[] = [];
  let carried: HeaderCell | undefined;
  let carriedFrom = -2;
  for (const column of [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b)) {
    const area = areas.find((one) => one.left <= column && one.right >= column);
    const child = below.get(column) ?? '';
    let parent = above.get(column) ?? (area ? above.get(area.left) : undefined);
    if (!parent && !area && child !== '' && carriedFrom === column - 1) parent = carried;
    if (parent && child !== '' && !(area && area.bottom > row)) {
      carried = parent;
      carriedFrom = column;
    }
    if (child === '' || child === parent?.text) {
      if (parent && above.has(column)) cells.push(parent);
    } else cells.push({ column, parent: parent ? `${parent.parent} ${parent.text}`.trim() : '', text: child });
  }
  return cells.length >= 2 ? cells : null;
}

/**
 * What stands under a heading of its own (签字 under 加班用车) is a heading too where a header cell is merged into its row,
 * or where it is one of few and most other headings spread over several columns.
 */
function belongsToHeader(lonely: readonly string[], all: number, row: number, areas: readonly CellArea[]): boolean {
  if (lonely.length === 0) return true;
  const texts = lonely.map((text) => text.replace(/[(（][^)）]{0,60}[)）]/g, '').trim());
  if (texts.some((text) => text.length > 12 || /\d/.test(text))) return false;
  if (areas.some((area) => area.bottom > row)) return true;
  return texts.length * 4 <= all && texts.every((text) => text.length <= 8) && areas.filter((area) => area.right > area.left).length >= 3;
}

/** Merged cells that begin in the header and reach its last row. */
function mergedOver(merges: Merges, top: number, row: number): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (let at = top; at <= row; at++) areas.push(...merges.beginningIn(at).filter((area) => area.bottom >= row));
  return areas;
}

/** 部门：…, 年 月, 单位：元 over a full header: facts about the table, no parents of its columns. */
function isCaption(above: readonly HeaderCell[], below: ReadonlyMap<number, string>): boolean {
  const stating = above.filter(({ text }) => /[:：]|年\s*月/.test(text)).length;
  return stating * 2 >= above.length && above.length * 2 <= below.size;
}

/** The header's words in one line, wherever it begins: to see that it stands there once more. */
export function headerWording(cells: readonly HeaderCell[]): string {
  return cells.map((cell) => headerKey(cell.parent + cell.text)).join('|');
}

/** The header's words in one line, to see that another row repeats it. */
export function headerSignature(cells: readonly HeaderCell[]): string {
  return cells.map((cell) => `${cell.column}:${headerKey(cell.parent + cell.text)}`).join('|');
}
