import type { CellArea } from '../../../src/core/workbook/ref';
import { cellsOf, fullAddress, intersect } from '../model/areas';
import { PLAIN_LOOK } from '../model/look';
import { require } from './checks';
import { wire, type Targets, type WireClass } from './wire-class';

type Areas = Targets['RangeAreas'];

/** Several areas of a sheet, as searches give them. */
export const rangeAreas: WireClass<Areas> = {
  byReference: true,
  parts: {
    Areas: (self) => wire('RangeCollection', self),
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    ConditionalFormats: (self) => wire('ConditionalFormatCollection', self),
  },
  reads: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
  },
  calls: {
    Clear: ({ sheet, areas }, what: unknown) => {
      for (const area of areas) {
        if (what !== 'Formats') sheet.changing(area, () => sheet.cells.within(area).forEach(({ row, column }) => sheet.setCell(row, column, { value: null, formula: null })));
        if (what !== 'Contents') sheet.restyle(area, () => PLAIN_LOOK);
      }
    },
    GetIntersectionOrNullObject: ({ sheet, areas }, other: { self: { area: CellArea } }) => {
      const found = areas.flatMap((area) => intersect(area, other.self.area) ?? []);
      return found.length === 0 ? null : wire('RangeAreas', { sheet, areas: found });
    },
  },
};

export const rangeCollection: WireClass<Targets['RangeCollection']> = {
  items: ({ sheet, areas }) => areas.map((area) => wire('Range', { sheet, area })),
  calls: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, index: number) => {
      const area = areas[index];
      require(area);
      return wire('Range', { sheet, area });
    },
  },
};
