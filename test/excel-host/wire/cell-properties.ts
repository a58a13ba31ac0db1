import { columnsOf, fullAddress, rowsOf } from '../model/areas';
import { changed, type Look, SIDES, type Side } from '../model/look';
import { BORDER_STYLES, BORDER_WEIGHTS, drawn } from './borders';
import { colour, oneOf, require, requireUnlocked } from './checks';
import { amount, flag, FONT_PROPERTIES, lineSize, PLAIN_PROPERTIES } from './range-format';
import { common, paint } from './range-grid';
import type { RangeTarget } from './wire-class';

type Json = Readonly<Record<string, unknown>>;
type Lines = 'rows' | 'columns';

const pick = (from: Json, wanted: unknown): Json => {
  if (wanted === true) return from;
  return Object.fromEntries(Object.entries((wanted ?? {}) as Json).flatMap(([name, want]) => (want === false || want === undefined ? [] : [[name, member(from, name, want)]])));
};

function member(from: Json, name: string, wanted: unknown): unknown {
  require(name in from);
  const value = from[name];
  if (typeof value !== 'object' || value === null) return value;
  // A border is asked for without its sides: what is wanted holds for each of them.
  return name === 'borders' ? Object.fromEntries(Object.entries(value as Json).map(([side, line]) => [side, pick(line as Json, wanted)])) : pick(value as Json, wanted);
}

function formatJson(of: <T>(read: (look: Look) => T) => unknown): Json {
  const border = (side: Side): Json => ({ style: of((look) => look.borders[side]?.style ?? 'None'), weight: of((look) => look.borders[side]?.weight ?? 'Thin'), color: of((look) => look.borders[side]?.color ?? '#000000') });
  return {
    fill: { color: of((look) => look.fill ?? '#FFFFFF'), pattern: of((look) => (look.fill === null ? 'None' : 'Solid')) },
    font: Object.fromEntries(Object.keys(FONT_PROPERTIES).map((name) => [name, of((look) => look.font[name as keyof Look['font']])])),
    borders: Object.fromEntries(SIDES.map((side) => [side, border(side)])),
    protection: { locked: of((look) => look.locked), formulaHidden: of((look) => look.formulaHidden) },
    ...Object.fromEntries(Object.keys(PLAIN_PROPERTIES).map((name) => [name, of((look) => look[name as keyof Look])])),
  };
}

/** `getCellProperties`: what was asked for of each cell, in rows. */
export function cellProperties({ sheet, area }: RangeTarget, wanted: Json): Json[][] {
  const { format, ...others } = wanted;
  const formats = new Map<Look, Json>();
  const formatOf = (look: Look): Json => {
    const known = formats.get(look) ?? pick({ format: formatJson((read) => read(look)) }, { format });
    formats.set(look, known);
    return known;
  };
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_unused, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const { look } = sheet.at(row, column);
      const address = fullAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
      const hidden = sheet.line('rows', row).hidden || sheet.line('columns', column).hidden;
      return { ...pick({ address, addressLocal: address, hidden, style: 'Normal' }, others), ...(format === undefined ? {} : formatOf(look)) };
    }),
  );
}

/** `getRowProperties` and `getColumnProperties`. */
export function lineProperties({ sheet, area }: RangeTarget, of: Lines, wanted: Json): Json[] {
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const index = from + offset;
    const line: RangeTarget = { sheet, area: of === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index } };
    const whole = of === 'rows' ? { ...line.area, left: 0, right: 16_383 } : { ...line.area, top: 0, bottom: 1_048_575 };
    const size = lineSize({ sheet }, of, index);
    const { hidden } = sheet.line(of, index);
    const address = fullAddress(sheet.name, whole);
    // Costly: only where it was asked for.
    const format = wanted.format === undefined ? {} : { ...formatJson((read) => common(line, read)), ...(of === 'rows' ? { rowHeight: size } : { columnWidth: size }) };
    return pick({ address, addressLocal: address, hidden, style: 'Normal', format, ...(of === 'rows' ? { rowHidden: hidden, rowIndex: index } : { columnHidden: hidden, columnIndex: index }) }, wanted);
  });
}

/** `setCellProperties`: one entry a cell; an empty entry leaves its cell alone. */
export function setCellProperties(range: RangeTarget, given: unknown): void {
  const { area } = range;
  require(Array.isArray(given) && given.length === rowsOf(area) && given.every((line) => Array.isArray(line) && line.length === columnsOf(area)));
  const rows = given as Json[][];
  paint(range, (look, row, column) => formatted(look, rows[row - area.top]?.[column - area.left]?.format as Json | undefined));
}

export function setLineProperties({ sheet, area }: RangeTarget, of: Lines, given: unknown): void {
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  require(Array.isArray(given) && given.length === to - from + 1);
  requireUnlocked({ sheet, area }, of === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  (given as Json[]).forEach((entry, offset) => {
    const index = from + offset;
    const { rowHeight, columnWidth, ...format } = (entry.format ?? {}) as Json;
    const size = of === 'rows' ? rowHeight : columnWidth;
    const hidden = of === 'rows' ? entry.rowHidden : entry.columnHidden;
    if (size !== undefined) sheet.setLine(of, index, { size: amount(size, 2000) });
    if (hidden !== undefined) sheet.setLine(of, index, { hidden: flag(hidden) });
    if (Object.keys(format).length > 0) sheet.restyle(of === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index }, (look) => formatted(look, format));
  });
}

function formatted(look: Look, format: Json | undefined): Look {
  if (!format) return look;
  let result = look;
  for (const [name, value] of Object.entries(format)) {
    const json = value as Json;
    if (name === 'fill') result = changed(result, { fill: json.pattern === 'None' ? null : colour(json.color ?? '#FFFFFF') });
    else if (name === 'font') result = changed(result, { font: checked(FONT_PROPERTIES, json) });
    else if (name === 'protection') result = changed(result, json as Partial<Look>);
    else if (name === 'borders') for (const side of SIDES) result = json[side] ? drawn(result, side, line(json[side] as Json)) : result;
    else result = changed(result, checked(PLAIN_PROPERTIES, { [name]: value }));
  }
  return result;
}

function checked(properties: Readonly<Record<string, ((value: unknown) => unknown) | undefined>>, given: Json): Record<string, never> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const check = properties[name];
      require(check);
      return [name, check(value) as never];
    }),
  );
}

function line(json: Json): Parameters<typeof drawn>[2] {
  return {
    ...(json.style === undefined ? {} : { style: oneOf(BORDER_STYLES, json.style) }),
    ...(json.weight === undefined ? {} : { weight: oneOf(BORDER_WEIGHTS, json.weight) }),
    ...(json.color === undefined ? {} : { color: colour(json.color) }),
  };
}
