import type { CellArea } from '../../../src/core/workbook/ref';
import { isOnSheet, parseAddress, splitSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { HostError } from './host-error';
import { wire, type RangeTarget, type WireObject } from './wire-class';

/** Refuses what Excel refuses, in its way. */
export function require(condition: unknown, code: ConstructorParameters<typeof HostError>[0] = 'InvalidArgument'): asserts condition {
  if (!condition) throw new HostError(code);
}

export function oneOf<const T extends string>(choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  require(found !== undefined);
  return found;
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080' };

/** Colours go in as `#abc123` or a plain English name, and come out as `#ABC123`. */
export function colour(value: unknown): string {
  require(typeof value === 'string');
  const named = NAMED[value.toLowerCase()];
  require(named !== undefined || /^#?[0-9a-f]{6}$/i.test(value));
  return named ?? `#${value.replace('#', '').toUpperCase()}`;
}

/** A range from its parts; outside the sheet it is an error, as in Excel. */
export function range(sheet: Sheet, area: CellArea): WireObject {
  require(isOnSheet(area));
  return wire('Range', { sheet, area });
}

/** A range from what a caller handed in: an address, or a range. */
export function areaFrom(given: unknown, sheet: Sheet): RangeTarget {
  if (isRange(given)) return given.self;
  require(typeof given === 'string');
  const { sheet: name, address } = splitSheet(given);
  const area = parseAddress(address);
  const on = name === null ? sheet : sheet.book.find(name);
  require(area && on);
  return { sheet: on, area };
}

export function isRange(given: unknown): given is Extract<WireObject, { type: 'Range' }> {
  return typeof given === 'object' && given !== null && (given as Partial<WireObject>).type === 'Range';
}

/** A protected sheet takes nothing into locked cells. */
export function requireUnlocked({ sheet, area }: RangeTarget, permission?: string): void {
  const { protection } = sheet.parts;
  if (!protection || (permission !== undefined && protection.options[permission] === true)) return;
  if (permission === undefined) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) require(!sheet.at(row, column).look.locked, 'AccessDenied');
    }
    return;
  }
  throw new HostError('AccessDenied');
}
