import { changed, type FontLook, type Look } from '../model/look';
import { colour, oneOf, require, requireUnlocked } from './checks';
import { common, paint } from './range-grid';
import { wire, type RangeTarget, type WireClass } from './wire-class';

export const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Points in one unit of a column's width, about: the emulator has no fonts to measure. */
const POINTS_A_CHARACTER = 5.9;

export const flag = (value: unknown): boolean => {
  require(typeof value === 'boolean');
  return value;
};

export const amount = (value: unknown, most = 409.5): number => {
  require(typeof value === 'number' && value >= 0 && value <= most);
  return value;
};

type Plain = Exclude<keyof Look, 'font' | 'borders' | 'fill' | 'numberFormat'>;

/** The simple properties of a cell's look, and what each takes. */
export const PLAIN_PROPERTIES: Readonly<Partial<Record<Plain, (value: unknown) => unknown>>> = {
  horizontalAlignment: (value) => oneOf(HORIZONTAL, value),
  verticalAlignment: (value) => oneOf(VERTICAL, value),
  wrapText: flag,
  shrinkToFit: flag,
  indentLevel: (value) => amount(value, 250),
  textOrientation: (value) => {
    require(typeof value === 'number' && (value === 180 || (value >= -90 && value <= 90)));
    return value;
  },
  readingOrder: (value) => oneOf(['Context', 'LeftToRight', 'RightToLeft'], value),
};

export const FONT_PROPERTIES: Readonly<Record<keyof FontLook, (value: unknown) => unknown>> = {
  name: (value) => {
    require(typeof value === 'string' && value !== '');
    return value;
  },
  size: (value) => {
    require(typeof value === 'number' && value >= 1 && value <= 409);
    return value;
  },
  color: colour,
  bold: flag,
  italic: flag,
  underline: (value) => oneOf(UNDERLINE, value),
  strikethrough: flag,
  subscript: flag,
  superscript: flag,
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const names = <T extends object>(properties: T): (keyof T & string)[] => Object.keys(properties) as (keyof T & string)[];

/** Size of a line in points; a hidden one has none. */
export function lineSize({ sheet }: Pick<RangeTarget, 'sheet'>, of: 'rows' | 'columns', index: number): number {
  const line = sheet.line(of, index);
  if (line.hidden) return 0;
  return line.size ?? (of === 'rows' ? sheet.parts.standardHeight : Math.round(sheet.parts.standardWidth * POINTS_A_CHARACTER * 100) / 100);
}

function sizes(range: RangeTarget, of: 'rows' | 'columns'): number | null {
  const { area, sheet } = range;
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const own = Object.keys(sheet.parts[of]).map(Number).filter((index) => index >= from && index <= to);
  const found = new Set(own.map((index) => lineSize(range, of, index)));
  if (own.length < to - from + 1) found.add(lineSize(range, of, -1));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function resize({ area, sheet }: RangeTarget, of: 'rows' | 'columns', size: number | null): void {
  requireUnlocked({ area, sheet }, of === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (to - from > 100_000) {
    if (of === 'rows' && size !== null) sheet.parts.standardHeight = size;
    return;
  }
  for (let index = from; index <= to; index++) sheet.setLine(of, index, { size });
}

export const rangeFormat: WireClass<RangeTarget> = {
  parts: {
    Fill: (range) => wire('RangeFill', range),
    Font: (range) => wire('RangeFont', range),
    Borders: (range) => wire('RangeBorderCollection', range),
    Protection: (range) => wire('FormatProtection', range),
  },
  reads: {
    ...Object.fromEntries(names(PLAIN_PROPERTIES).map((name) => [pascal(name), (range: RangeTarget) => common(range, (look) => look[name])])),
    ColumnWidth: (range) => sizes(range, 'columns'),
    RowHeight: (range) => sizes(range, 'rows'),
    UseStandardHeight: ({ sheet, area }) => sheet.line('rows', area.top).size === null,
    UseStandardWidth: ({ sheet, area }) => sheet.line('columns', area.left).size === null,
  },
  writes: {
    ...Object.fromEntries(names(PLAIN_PROPERTIES).map((name) => [pascal(name), (range: RangeTarget, value: unknown) => paint(range, (look) => changed(look, { [name]: PLAIN_PROPERTIES[name]?.(value) }))])),
    ColumnWidth: (range, value: unknown) => resize(range, 'columns', amount(value, 2000)),
    RowHeight: (range, value: unknown) => resize(range, 'rows', amount(value)),
    UseStandardHeight: (range, value: unknown) => flag(value) && resize(range, 'rows', null),
    UseStandardWidth: (range, value: unknown) => flag(value) && resize(range, 'columns', null),
  },
  calls: {
    AutofitColumns: (range) => resize(range, 'columns', null),
    AutofitRows: (range) => resize(range, 'rows', null),
  },
};

export const rangeFill: WireClass<RangeTarget> = {
  reads: {
    Color: (range) => common(range, (look) => look.fill ?? '#FFFFFF', ''),
    Pattern: (range) => common(range, (look) => (look.fill === null ? 'None' : 'Solid')),
  },
  writes: {
    Color: (range, value: unknown) => paint(range, (look) => changed(look, { fill: colour(value) })),
    Pattern: (range, value: unknown) => paint(range, (look) => changed(look, { fill: oneOf(['None', 'Solid'], value) === 'None' ? null : (look.fill ?? '#FFFFFF') })),
  },
  calls: { Clear: (range) => paint(range, (look) => changed(look, { fill: null })) },
};

export const rangeFont: WireClass<RangeTarget> = {
  reads: Object.fromEntries(names(FONT_PROPERTIES).map((name) => [pascal(name), (range: RangeTarget) => common(range, (look) => look.font[name], name === 'color' ? '' : null)])),
  writes: Object.fromEntries(names(FONT_PROPERTIES).map((name) => [pascal(name), (range: RangeTarget, value: unknown) => paint(range, (look) => changed(look, { font: { [name]: FONT_PROPERTIES[name](value) } }))])),
};

export const formatProtection: WireClass<RangeTarget> = {
  reads: { Locked: (range) => common(range, (look) => look.locked), FormulaHidden: (range) => common(range, (look) => look.formulaHidden) },
  writes: {
    Locked: (range, value: unknown) => paint(range, (look) => changed(look, { locked: flag(value) })),
    FormulaHidden: (range, value: unknown) => paint(range, (look) => changed(look, { formulaHidden: flag(value) })),
  },
};
