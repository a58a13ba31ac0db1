import type { CellArea } from '../../../src/core/workbook/ref';
import { absoluteAddress, addressOf, parseAddress, quoteSheet } from './areas';
import { movedArea } from './shift';

export interface Shift {
  readonly area: CellArea;
  /** Rows or columns; below 0: taken out. */
  readonly by: number;
  readonly along: 'rows' | 'columns';
}

const REFERENCE = /"[^"]*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/gu;

/** A formula's references to a sheet follow its cells; what was taken out becomes `#REF!`. */
export function shiftFormula(formula: string, sheet: string, isOwn: boolean, shift: Shift): string {
  return formula.replace(REFERENCE, (whole, prefix: string | undefined, address: string | undefined) => {
    if (!address || (prefix === undefined ? !isOwn : prefix !== `${quoteSheet(sheet)}!`)) return whole;
    const area = parseAddress(address);
    if (!area) return whole;
    const moved = movedArea(area, shift);
    if (moved === null) return `${prefix ?? ''}#REF!`;
    const text = address.includes('$') ? absoluteAddress(moved) : addressOf(moved);
    return (prefix ?? '') + (address.includes(':') && !text.includes(':') ? `${text}:${text}` : text);
  });
}
