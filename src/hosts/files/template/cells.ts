import { shiftedFormula } from '../../../core/workbook/formula-tokens';
import type { PlanCell, PlanValue } from '../../../core/workbook/plan';
import type { CellStyle } from '../../../core/workbook/plan-style';
import { type CellRef, MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../../core/workbook/ref';
import { serialOfIso } from '../read/parts/iso-date';
import { tooLarge } from '../read/read-error';
import { resolveEscapes } from '../read/xml/text';
import { type RichText, richTextOf } from './rich-text';
import type { StyleList } from './style-list';
import type { Refuse, TemplateBook } from './template-book';
import { attribute, child, childrenOf, numeric, type XmlNode } from './xml-tree';

/** The cells of a sheet by row, then column, and the rows' own nodes. */
export function readCells(sheetData: XmlNode | undefined, book: TemplateBook, styles: StyleList, refuse: Refuse) {
  const cells: PlanCell[] = [];
  const rows = new Map<number, XmlNode>();
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  for (const rowNode of childrenOf(sheetData, 'row')) {
    row = (numeric(rowNode, 'r') ?? row + 2) - 1;
    if (row < 0 || row >= MAX_ROWS) throw tooLarge('行号超出范围', 'a row number is out of range');
    rows.set(row, rowNode);
    let column = -1;
    for (const node of childrenOf(rowNode, 'c')) {
      column = parseA1(attribute(node, 'r') ?? '')?.column ?? column + 1;
      if (column >= MAX_COLUMNS) throw tooLarge('列号超出范围', 'a column number is out of range');
      cells.push(readCell(node, { row, column }, { book, styles, refuse, shared }));
    }
  }
  return { cells: inOrder(cells), rows };
}

interface Reading {
  readonly book: TemplateBook;
  readonly styles: StyleList;
  readonly refuse: Refuse;
  readonly shared: Map<string, SharedFormula>;
}

interface SharedFormula {
  readonly at: CellRef;
  readonly formula: string;
}

function readCell(node: XmlNode, at: CellRef, reading: Reading): PlanCell {
  const { styles, refuse } = reading;
  const style = numeric(node, 's') ?? 0;
  const read = valueOf(node, at, reading);
  if (read.mixed) refuse(at, '一格之内几种字体', 'several fonts within one cell');
  return { ...at, style: styles.index(style, at, read.font), value: read.value };
}

type Read = { readonly value: PlanValue; readonly font: CellStyle['font'] | null; readonly mixed: boolean };
const plainly = (value: PlanValue): Read => ({ value, font: null, mixed: false });
const BLANK: PlanValue = { kind: 'blank' };

function valueOf(node: XmlNode, at: CellRef, reading: Reading): Read {
  const { book, refuse } = reading;
  const type = attribute(node, 't') ?? 'n';
  const raw = child(node, 'v')?.text ?? '';
  const formula = child(node, 'f');
  if (formula) return plainly(formulaValue(formula, at, resultOf(type, raw), reading));
  if (type === 'inlineStr') return ofText(richTextOf(child(node, 'is') ?? node, book.palette));
  if (type === 's') {
    const text = book.texts[Number(raw)];
    return text ? ofText(text) : plainly(BLANK);
  }
  if (type === 'e') {
    refuse(at, `错误值 ${raw}`, `the error ${raw}`);
    return plainly(BLANK);
  }
  if (raw === '') return plainly(BLANK);
  if (type === 'd') return plainly({ kind: 'number', value: serialOfIso(raw)?.value ?? 0 });
  const result = resultOf(type, raw);
  if (typeof result === 'boolean') return plainly({ kind: 'boolean', value: result });
  return plainly(typeof result === 'number' ? { kind: 'number', value: result } : { kind: 'text', value: result });
}

function ofText(text: RichText): Read {
  return { value: text.text === '' ? BLANK : { kind: 'text', value: text.text }, font: text.font, mixed: text.mixed };
}

function resultOf(type: string, raw: string): number | string | boolean {
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (type === 'str' || type === 'e') return resolveEscapes(raw);
  return raw.trim() === '' || !Number.isFinite(Number(raw)) ? '' : Number(raw);
}

function formulaValue(node: XmlNode, at: CellRef, result: number | string | boolean, { refuse, shared }: Reading): PlanValue {
  const type = attribute(node, 't') ?? 'normal';
  const number = attribute(node, 'si') ?? '';
  if (type === 'array' || type === 'dataTable') {
    refuse(at, '数组公式或模拟运算表', 'an array formula or a data table');
    return BLANK;
  }
  if (node.text !== '') {
    const formula = node.text.replace(/^=/, '');
    if (type === 'shared') shared.set(number, { at, formula });
    return { kind: 'formula', formula, result };
  }
  const first = shared.get(number);
  const formula = first ? shiftedFormula(first.formula, at.row - first.at.row, at.column - first.at.column) : null;
  if (formula === null) {
    refuse(at, '读不出来的公式', 'a formula that cannot be read');
    return BLANK;
  }
  return { kind: 'formula', formula, result };
}

/** A cell written twice counts once, the later one. */
function inOrder(cells: PlanCell[]): PlanCell[] {
  const sorted = cells.map((cell, index) => ({ cell, index })).sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column || a.index - b.index);
  return sorted.filter(({ cell }, index) => !isSame(cell, sorted[index + 1]?.cell)).map(({ cell }) => cell);
}

function isSame(a: CellRef, b: CellRef | undefined): boolean {
  return b !== undefined && a.row === b.row && a.column === b.column;
}

