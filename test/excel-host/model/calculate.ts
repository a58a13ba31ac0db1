import { intersect, parseAddress, splitSheet, WHOLE_SHEET } from './areas';
import type { Sheet } from './sheet';
import { isError, type Value } from './value';

/**
 * The result of the few formulas that cost nothing: a plain sum, a bare reference, a number.
 * Anything else is `#CALC!`, so that no test takes a made-up figure for Excel's.
 */
export function plainResult(formula: string, sheet: Sheet): Value {
  const number = /^=\s*(-?\d+(?:\.\d+)?)$/.exec(formula);
  if (number) return Number(number[1]);
  const sum = /^=\s*SUM\(([^()]+)\)$/i.exec(formula);
  if (sum?.[1]) return sumOf(sum[1].split(','), sheet);
  const cells = valuesOf(formula.slice(1), sheet);
  return cells?.length === 1 ? (cells[0] ?? 0) : { error: '#CALC!' };
}

function sumOf(parts: readonly string[], sheet: Sheet): Value {
  let total = 0;
  for (const part of parts) {
    const values = valuesOf(part.trim(), sheet);
    if (!values) return { error: '#CALC!' };
    for (const value of values) {
      if (isError(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

function valuesOf(reference: string, from: Sheet): Value[] | null {
  const { sheet: name, address } = splitSheet(reference);
  const sheet = name === null ? from : from.book.find(name);
  const area = parseAddress(address);
  if (!sheet || !area) return null;
  const used = intersect(area, sheet.usedArea(true) ?? { ...WHOLE_SHEET, bottom: 0, right: 0 });
  if (!used) return area.top === area.bottom && area.left === area.right ? [null] : [];
  const single = area.top === area.bottom && area.left === area.right;
  return single ? [sheet.at(area.top, area.left).value] : sheet.cells.within(used).map(({ cell }) => cell.value);
}
