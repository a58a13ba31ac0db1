import type { ColumnPlan, PlanCell, RowPlan, SheetPlan } from '../../../core/workbook/plan';
import { type CellRef, MAX_COLUMNS } from '../../../core/workbook/ref';
import { tooLarge } from '../read/read-error';
import { relationshipsOf } from '../read/parts/relationships';
import { readCells } from './cells';
import { readConditionalFormats } from './conditional-formats';
import { readPictures } from './drawing';
import { digitWidth, gridOf } from './grid';
import { withLinks } from './links';
import { readMerges } from './merges';
import { refuseOddContent } from './odd-content';
import { readPage } from './page';
import type { PrintNames } from './print-names';
import { StyleList } from './style-list';
import type { Refuse, TemplateBook } from './template-book';
import { readValidations } from './validations';
import { withVisibleBlanks } from './visible-blanks';
import { attribute, child, childrenOf, flag, numeric, readTree, type XmlNode } from './xml-tree';

/** One worksheet of a template; what a plan cannot hold goes to `refuse`. */
export async function readTemplateSheet(name: string, part: string, names: PrintNames, book: TemplateBook, refuse: Refuse): Promise<SheetPlan> {
  const root = await readTree(book.source, part, book.limits);
  const links = await relationshipsOf(book.source, part, book.limits);
  await refuseOddContent(root, links, book, refuse);
  const styles = new StyleList(book, refuse);
  const { cells, rows } = readCells(child(root, 'sheetData'), book, styles, refuse);
  if (cells.length > book.limits.cells) throw tooLarge('模板的单元格过多', 'the template has too many cells');
  const merges = readMerges(child(root, 'mergeCells'), refuse);
  const used = Math.max(0, ...merges.map(({ right }) => right + 1), (names.printArea?.right ?? -1) + 1, lastColumn(cells));
  const all = withVisibleBlanks(cells, child(root, 'cols'), rows, used, names.printArea, styles);
  const format = child(root, 'sheetFormatPr');
  const columns = columnsOf(child(root, 'cols'), numeric(format, 'defaultColWidth'), used);
  const rowPlans = new Map([...rows].flatMap(([row, node]) => rowOf(row, node)));
  const defaultRowHeight = numeric(format, 'defaultRowHeight');
  const grid = gridOf(columns, rowPlans, defaultRowHeight, digitWidth(book.defaultFont.size, book.defaultFont.name));
  const drawing = links.find(({ type, id }) => type === 'drawing' && id === attribute(child(root, 'drawing'), ':id'))?.target;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  return {
    name,
    styles: styles.styles,
    cells: withLinks(all, child(root, 'hyperlinks'), await addressesOf(part, book)),
    merges,
    columns,
    rows: rowPlans,
    defaultRowHeight,
    defaultFont: book.defaultFont,
    pageBreaks: childrenOf(child(root, 'rowBreaks'), 'brk').flatMap((node) => numeric(node, 'id') ?? []).filter((id) => id > 0).map((id) => id - 1).sort((a, b) => a - b),
    validations: readValidations(child(root, 'dataValidations'), refuse),
    conditionalFormats: readConditionalFormats(root, book, refuse),
    pictures: drawing === undefined ? [] : await readPictures(drawing, book, grid, refuse),
    freeze: freezeOf(child(view, 'pane')),
    showGridLines: flag(view, 'showGridLines', true),
    page: readPage(root, names, refuse),
  };
}

function lastColumn(cells: readonly PlanCell[]): number {
  return cells.reduce((most, cell) => (cell.column >= most ? cell.column + 1 : most), 0);
}

function columnsOf(cols: XmlNode | undefined, defaultWidth: number | null, used: number): ColumnPlan[] {
  const stated = childrenOf(cols, 'col').map((node) => ({ from: (numeric(node, 'min') ?? 1) - 1, to: Math.min((numeric(node, 'max') ?? 1) - 1, MAX_COLUMNS - 1), node }));
  // A last entry up to the sheet's edge speaks of empty columns.
  const last = stated.reduce((most, { from, to }) => Math.max(most, to - from > 255 ? 0 : to + 1), used);
  const columns: ColumnPlan[] = Array.from({ length: last }, () => ({ width: defaultWidth, hidden: false }));
  for (const { from, to, node } of stated) {
    for (let column = Math.max(0, from); column <= to && column < last; column++) columns[column] = { width: numeric(node, 'width') ?? defaultWidth, hidden: flag(node, 'hidden') };
  }
  return columns;
}

function rowOf(row: number, node: XmlNode): [number, RowPlan][] {
  const plan = { height: numeric(node, 'ht'), hidden: flag(node, 'hidden') };
  return plan.height === null && !plan.hidden ? [] : [[row, plan]];
}

function freezeOf(pane: XmlNode | undefined): CellRef | null {
  const state = attribute(pane, 'state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return null;
  const freeze = { row: numeric(pane, 'ySplit') ?? 0, column: numeric(pane, 'xSplit') ?? 0 };
  return freeze.row === 0 && freeze.column === 0 ? null : freeze;
}

/** Addresses outside the workbook, by relationship. */
async function addressesOf(part: string, book: TemplateBook): Promise<Map<string, string>> {
  const cut = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  if (!book.source.has(list)) return new Map();
  const root = await readTree(book.source, list, book.limits);
  return new Map(childrenOf(root, 'Relationship').filter((node) => attribute(node, 'TargetMode') === 'External').map((node) => [attribute(node, 'Id') ?? '', attribute(node, 'Target') ?? '']));
}

