import type { FieldType } from '../../src/core/records/field';
import type { CellStyle, Line } from '../../src/core/workbook/plan-style';
import { PLAIN_ALIGNMENT, PLAIN_FONT, PLAIN_STYLE } from '../../src/core/workbook/plan-style';

type StyleName = FieldType | 'title' | 'lead' | 'head' | 'total' | 'serial' | 'money-total' | 'number-total';

const THIN: Line = { style: 'thin', colour: null };
const BOX = { left: THIN, right: THIN, top: THIN, bottom: THIN };
const BODY = { ...PLAIN_FONT, size: 10 };
const BOLD = { ...BODY, bold: true };

function entry(numberFormat: string, horizontal: 'left' | 'center' | 'right', wrap = false): CellStyle {
  return { ...PLAIN_STYLE, ...BOX, numberFormat, font: BODY, alignment: { ...PLAIN_ALIGNMENT, horizontal, wrap }, locked: false };
}

const MONEY = '#,##0.00';
/** A sum of nothing prints nothing. */
const NO_ZERO = { money: '#,##0.00;-#,##0.00;', number: '#,##0;-#,##0;' } as const;

const STYLES = {
  title: { ...PLAIN_STYLE, font: { ...PLAIN_FONT, name: '黑体', size: 18 }, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'center' } },
  lead: { ...PLAIN_STYLE, font: BODY, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'left' }, locked: false },
  head: { ...PLAIN_STYLE, ...BOX, font: BOLD, fill: '#EFF2F5', alignment: { ...PLAIN_ALIGNMENT, horizontal: 'center', wrap: true } },
  total: { ...entry('General', 'center'), font: BOLD },
  'money-total': { ...entry(NO_ZERO.money, 'right'), font: BOLD },
  'number-total': { ...entry(NO_ZERO.number, 'right'), font: BOLD },
  serial: entry('0', 'center'),
  text: entry('@', 'left', true),
  person: entry('@', 'center', true),
  department: entry('@', 'center', true),
  plate: entry('@', 'center'),
  seal: entry('@', 'center', true),
  choice: entry('@', 'center'),
  date: entry('yyyy-mm-dd', 'center'),
  time: entry('h:mm', 'center'),
  month: entry('yyyy-mm', 'center'),
  money: entry(MONEY, 'right'),
  number: entry('General', 'right'),
  whole: entry('0', 'right'),
  yesNo: entry('@', 'center'),
  signature: entry('@', 'center'),
} as const satisfies Record<StyleName, CellStyle>;

const NAMES = Object.keys(STYLES);

export const formStyles: readonly CellStyle[] = Object.values(STYLES);

export function styleOf(name: StyleName): number {
  return NAMES.indexOf(name);
}
