import type { Field } from '../../src/core/records/field';
import type { Register } from '../../src/core/records/register';
import type { PlanCell, PlanValue, SheetPlan } from '../../src/core/workbook/plan';
import { a1 } from '../../src/core/workbook/ref';
import type { RegisterForm } from './forms';
import { formStyles, styleOf } from './form-styles';
import { validationsOf } from './form-validations';

const TITLE = 0;
const LEAD = 1;
const HEADER = 2;
const FIRST = 3;

/** A register to be filled in by hand or in Excel: titles, header, ruled lines, sums, signatures; A4 across. */
export function formPlan(form: RegisterForm, register: Register): SheetPlan {
  const end = form.columns.length - 1;
  const fields = form.columns.map(({ field }) => fieldOf(register, field));
  const total = FIRST + form.lines;
  const signed = total + (form.sums.length > 0 ? 1 : 0);
  return {
    name: form.title,
    styles: formStyles,
    cells: [
      { row: TITLE, column: 0, style: styleOf('title'), value: text(form.title) },
      ...spread(form.lead, end, LEAD),
      ...fields.map((field, column): PlanCell => ({ row: HEADER, column, style: styleOf('head'), value: text(field.zh) })),
      ...Array.from({ length: form.lines }, (_, line) => fields.map((field, column): PlanCell => lineCell(field, column, line))).flat(),
      ...(form.sums.length > 0 ? sumRow(form, fields, total) : []),
      ...spread(form.signatures, end, signed),
    ],
    merges: [{ top: TITLE, left: 0, bottom: TITLE, right: end }],
    columns: form.columns.map(({ width }) => ({ width, hidden: false })),
    rows: new Map([
      [TITLE, { height: 34, hidden: false }],
      [LEAD, { height: 20, hidden: false }],
      [HEADER, { height: 34, hidden: false }],
      [signed, { height: 30, hidden: false }],
    ]),
    defaultRowHeight: 22,
    pageBreaks: [],
    validations: validationsOf(form, fields, FIRST, total - 1),
    conditionalFormats: [],
    pictures: [],
    freeze: { row: FIRST, column: 0 },
    showGridLines: true,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      scale: 100,
      fit: { wide: 1, tall: 0 },
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      centred: { across: true, down: false },
      repeatRows: [TITLE, HEADER],
      repeatColumns: null,
      printArea: { top: 0, left: 0, bottom: signed, right: end },
      header: '',
      footer: '&C第 &P 页，共 &N 页',
      gridLines: false,
    },
  };
}

function fieldOf(register: Register, id: string): Field {
  const field = register.fields[id];
  if (!field) throw new Error(`${register.id} has no field ${id}`);
  return field;
}

/** The first column is numbered, so that a printed form can be referred to; a number alone is no record. */
function lineCell(field: Field, column: number, line: number): PlanCell {
  const numbered = column === 0 && field.zh === '序号';
  return { row: FIRST + line, column, style: styleOf(numbered ? 'serial' : field.type), value: numbered ? { kind: 'number', value: line + 1 } : { kind: 'blank' } };
}

function sumRow({ lines, sums, columns }: RegisterForm, fields: readonly Field[], row: number): PlanCell[] {
  const label = columns.findIndex(({ field }) => sums.includes(field)) - 1;
  return fields.map((field, column): PlanCell => {
    const summed = sums.includes(columns[column]?.field ?? '');
    const value: PlanValue = summed
      ? { kind: 'formula', formula: `SUM(${a1(FIRST, column)}:${a1(FIRST + lines - 1, column)})`, result: 0 }
      : column === Math.min(1, label)
        ? text('合计')
        : { kind: 'blank' };
    return { row, column, style: styleOf(summed ? sumStyle(field) : 'total'), value };
  });
}

function sumStyle({ type }: Field): 'money-total' | 'number-total' {
  return type === 'money' ? 'money-total' : 'number-total';
}

/** Texts over the width of the form: left, in the middle, right. */
function spread(texts: readonly string[], end: number, row: number): PlanCell[] {
  return texts.map((value, index) => ({ row, column: Math.round((end * index) / texts.length), style: styleOf('lead'), value: text(value) }));
}

function text(value: string): PlanValue {
  return { kind: 'text', value };
}
