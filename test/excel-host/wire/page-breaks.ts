import type { Sheet } from '../model/sheet';
import { areaFrom, range, require } from './checks';
import { wire, type Targets, type WireClass } from './wire-class';

type Breaks = Targets['PageBreakCollection'];

const list = ({ sheet, way }: Breaks): number[] => sheet.parts.breaks[way];
const keep = (sheet: Sheet, way: Breaks['way'], breaks: number[]): void => {
  sheet.parts.breaks[way] = [...new Set(breaks)].sort((a, b) => a - b);
};

/** A page ends before each of these rows, or columns. */
export const pageBreakCollection: WireClass<Breaks> = {
  items: (self) => list(self).map((before) => wire('PageBreak', { ...self, before })),
  item: (self, before: unknown) => {
    require(typeof before === 'number' && list(self).includes(before), 'ItemNotFound');
    return wire('PageBreak', { ...self, before });
  },
  calls: {
    Add: (self, given: unknown) => {
      const { area } = areaFrom(given, self.sheet);
      const before = self.way === 'horizontal' ? area.top : area.left;
      require(before > 0);
      keep(self.sheet, self.way, [...list(self), before]);
      return wire('PageBreak', { ...self, before });
    },
    GetCount: (self) => list(self).length,
    RemovePageBreaks: ({ sheet, way }) => keep(sheet, way, []),
  },
};

export const pageBreak: WireClass<Targets['PageBreak']> = {
  identity: ({ before }) => ({ _Id: before }),
  reads: {
    _Id: ({ before }) => before,
    RowIndex: ({ way, before }) => (way === 'horizontal' ? before : 0),
    ColumnIndex: ({ way, before }) => (way === 'vertical' ? before : 0),
  },
  calls: {
    Delete: ({ sheet, way, before }) => keep(sheet, way, sheet.parts.breaks[way].filter((one) => one !== before)),
    GetCellAfterBreak: ({ sheet, way, before }) => {
      const [row, column] = way === 'horizontal' ? [before, 0] : [0, before];
      return range(sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
};
