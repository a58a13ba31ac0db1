import { decimal } from '../../../src/core/values/decimal';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import type { PlanCell, PlanValue, SheetPlan } from '../../../src/core/workbook/plan';
import { planProblemText } from '../../../src/core/workbook/plan-problem';
import { PLAIN_STYLE } from '../../../src/core/workbook/plan-style';
import { a1, areaA1, type CellArea, parseA1 } from '../../../src/core/workbook/ref';
import type { FieldValue, TemplateData } from '../../../src/reports/template/data';
import { fillTemplate, type FillOptions } from '../../../src/reports/template/fill-template';

const LINE = { style: 'thin', colour: null } as const;
/** Style 0 has no lines, style 1 has all four, style 2 wraps. */
const STYLES = [PLAIN_STYLE, { ...PLAIN_STYLE, left: LINE, right: LINE, top: LINE, bottom: LINE }, { ...PLAIN_STYLE, alignment: { ...PLAIN_STYLE.alignment, wrap: true } }];

/** A sheet drawn as a table: cells between bars, `=` begins a formula, `.` is no cell at all, nothing is a ruled empty cell. */
export function sheetOf(drawing: string, more: Partial<SheetPlan> = {}): SheetPlan {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const cells = lines.flatMap((line, row) => line.trim().replace(/^\||\|$/g, '').split('|').flatMap((text, column) => cellOf(text.trim(), row, column)));
  return {
    name: '表', styles: STYLES, cells, merges: [], columns: [], rows: new Map(), defaultRowHeight: null, pageBreaks: [], validations: [], conditionalFormats: [], pictures: [], freeze: null, showGridLines: true,
    page: { paper: 'A4', orientation: 'portrait', scale: 100, fit: null, margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }, centred: { across: false, down: false }, repeatRows: null, repeatColumns: null, printArea: null, header: '', footer: '', gridLines: false },
    ...more,
  };
}

function cellOf(text: string, row: number, column: number): PlanCell[] {
  if (text === '.') return [];
  return [{ row, column, style: 1, value: valueOf(text) }];
}

function valueOf(text: string): PlanValue {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith('=')) return { kind: 'formula', formula: text.slice(1), result: 0 };
  return /^\d+(\.\d+)?$/.test(text) ? { kind: 'number', value: Number(text) } : { kind: 'text', value: text };
}

export function area(text: string): CellArea {
  const [from = '', to = from] = text.split(':');
  const a = parseA1(from)!;
  const b = parseA1(to)!;
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

export const text = (value: string): FieldValue => ({ kind: 'text', value });
export const number = (value: number): FieldValue => ({ kind: 'number', value: decimal(value) });
export const date = (serial: number): FieldValue => ({ kind: 'date', value: serial as CalendarDate });
export const BLANK: FieldValue = { kind: 'blank' };

export function filled(template: SheetPlan, data: TemplateData, options: FillOptions = {}): SheetPlan {
  const result = fillTemplate(template, data, options);
  if ('problems' in result) throw new Error(result.problems.map((problem) => planProblemText(problem).zh).join('\n'));
  return result.plan;
}

export function problemsOf(template: SheetPlan, data: TemplateData, options: FillOptions = {}): string[] {
  const result = fillTemplate(template, data, options);
  return 'problems' in result ? result.problems.map((problem) => planProblemText(problem).zh) : [];
}

/** The filled sheet, one text a row; a formula as `=formula → result`. Empty cells are not told. */
export function rowsOf(plan: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of plan.cells) {
    if (value.kind === 'blank') continue;
    rows.set(row, [...(rows.get(row) ?? []), `${a1(row, column)} ${value.kind === 'formula' ? `=${value.formula} → ${value.result}` : value.value}`]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

export function mergesOf(plan: SheetPlan): string[] {
  return plan.merges.map(areaA1).sort();
}
