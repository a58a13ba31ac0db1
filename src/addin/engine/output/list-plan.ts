import { displayWidth, wrapped } from '../../../core/workbook/display-width';
import type { PlanCell, SheetPlan } from '../../../core/workbook/plan';
import type { CellStyle } from '../../../core/workbook/plan-style';
import { PLAIN_ALIGNMENT, PLAIN_FONT, PLAIN_STYLE } from '../../../core/workbook/plan-style';

export interface ListColumn {
  readonly title: string;
  /** Numbers stand on the right and are shown by it; null: text. */
  readonly format: string | null;
}

export interface ListValue {
  readonly text: string;
  readonly link?: string;
}

/** Null: an empty cell. A text is a text, whatever it begins with. */
export type ListRow = readonly (string | number | ListValue | null)[];

/** In characters; what is longer goes on in the next line. */
const NARROWEST = 8;
const WIDEST = 60;
/** Points. */
const LINE = 15;

/** A plain list as a sheet that can be printed: a head that stays in sight and is repeated on every page, A4 across. */
export function listPlan(name: string, columns: readonly ListColumn[], rows: readonly ListRow[]): SheetPlan {
  const widths = columns.map(({ title }, at) => Math.min(WIDEST, Math.max(NARROWEST, displayWidth(title) + 2, ...rows.slice(0, 2000).map((row) => displayWidth(textOf(row[at])) + 2))));
  const heads = columns.map(({ title }, column): PlanCell => ({ row: 0, column, style: 0, value: { kind: 'text', value: title } }));
  const cells = rows.flatMap((row, at) => row.flatMap((value, column) => cellOf(value, at + 1, column, 1 + column)));
  const heights = rows.map((row, at) => [at + 1, { height: LINE * Math.max(1, ...row.map((value, column) => wrapped(textOf(value), (widths[column] ?? WIDEST) - 1).length)), hidden: false }] as const);
  return {
    name,
    styles: [HEAD, ...columns.map(({ format }) => (format === null ? TEXT : { ...TEXT, numberFormat: format, alignment: { ...TEXT.alignment, horizontal: 'right' as const } }))],
    cells: [...heads, ...cells],
    merges: [],
    columns: widths.map((width) => ({ width, hidden: false })),
    rows: new Map(heights.filter(([, { height }]) => height > LINE)),
    defaultRowHeight: LINE,
    pageBreaks: [],
    validations: [],
    conditionalFormats: [],
    pictures: [],
    freeze: { row: 1, column: 0 },
    showGridLines: true,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      scale: 100,
      fit: { wide: 1, tall: 0 },
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      centred: { across: false, down: false },
      repeatRows: [0, 0],
      repeatColumns: null,
      printArea: null,
      header: '',
      footer: '&L&A&C第 &P 页，共 &N 页',
      gridLines: true,
    },
  };
}

function cellOf(value: ListRow[number] | undefined, row: number, column: number, style: number): PlanCell[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number') return [{ row, column, style, value: { kind: 'number', value } }];
  const { text, link } = typeof value === 'string' ? { text: value, link: undefined } : value;
  if (text === '') return [];
  return [{ row, column, style, value: { kind: 'text', value: text }, ...(link === undefined ? {} : { link }) }];
}

function textOf(value: ListRow[number] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.text : String(value);
}

const LINE_BELOW = { style: 'thin', colour: '#59636E' } as const;
const HEAD: CellStyle = { ...PLAIN_STYLE, font: { ...PLAIN_FONT, bold: true }, fill: '#EFF2F5', bottom: LINE_BELOW };
const TEXT: CellStyle = { ...PLAIN_STYLE, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'left', vertical: 'top', wrap: true } };
