import { isEntireColumn, isEntireRow } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { areaFrom, range, require } from './checks';
import type { WireClass, WireObject } from './wire-class';

function protect(sheet: Sheet, options: unknown, password: unknown): void {
  require(!sheet.parts.protection, 'InvalidOperation');
  sheet.parts.protection = { password: typeof password === 'string' ? password : '', options: (options ?? {}) as Record<string, unknown> };
  sheet.book.tell({ kind: 'protectionChanged', sheet });
}

export const worksheetProtection: WireClass<Sheet> = {
  reads: { Protected: (sheet) => sheet.parts.protection !== null, Options: (sheet) => sheet.parts.protection?.options ?? null },
  calls: {
    Protect: protect,
    Unprotect: (sheet, password: unknown) => {
      const { protection } = sheet.parts;
      if (!protection) return;
      require(protection.password === '' || protection.password === password);
      sheet.parts.protection = null;
      sheet.book.tell({ kind: 'protectionChanged', sheet });
    },
  },
};

const frozen = (sheet: Sheet): WireObject | null => {
  const panes = sheet.parts.frozen;
  if (!panes) return null;
  return range(sheet, { top: 0, left: 0, bottom: panes.rows > 0 ? panes.rows - 1 : 1_048_575, right: panes.columns > 0 ? panes.columns - 1 : 16_383 });
};

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  sheet.parts.frozen = rows > 0 || columns > 0 ? { rows, columns } : null;
};

export const freezePanes: WireClass<Sheet> = {
  calls: {
    FreezeAt: (sheet, given: unknown) => {
      const { area } = areaFrom(given, sheet);
      freeze(sheet, isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
    },
    FreezeRows: (sheet, count: number) => freeze(sheet, count, 0),
    FreezeColumns: (sheet, count: number) => freeze(sheet, 0, count),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: frozen,
    GetLocation: (sheet) => {
      const found = frozen(sheet);
      require(found, 'ItemNotFound');
      return found;
    },
  },
};

/** Filters are kept, rows are hidden by the test that sets the scene. */
export const autoFilter: WireClass<Sheet> = {
  reads: {
    Enabled: (sheet) => sheet.parts.autoFilter !== null,
    IsDataFiltered: (sheet) => (sheet.parts.autoFilter?.criteria.length ?? 0) > 0,
    Criteria: (sheet) => sheet.parts.autoFilter?.criteria ?? [],
  },
  calls: {
    Apply: (sheet, given: unknown, columnIndex: unknown, criteria: unknown) => {
      require(!sheet.parts.protection, 'AccessDenied');
      const { area } = areaFrom(given, sheet);
      sheet.parts.autoFilter = { area, criteria: criteria === null || criteria === undefined ? [] : [{ columnIndex, criteria }] };
    },
    ClearCriteria: (sheet) => void (sheet.parts.autoFilter = sheet.parts.autoFilter && { ...sheet.parts.autoFilter, criteria: [] }),
    Remove: (sheet) => void (sheet.parts.autoFilter = null),
    GetRangeOrNullObject: (sheet) => sheet.parts.autoFilter && range(sheet, sheet.parts.autoFilter.area),
  },
};
