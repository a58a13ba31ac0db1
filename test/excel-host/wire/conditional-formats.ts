import type { CellArea } from '../../../src/core/workbook/ref';
import { intersect } from '../model/areas';
import type { CustomFormat } from '../model/sheet-parts';
import { colour, oneOf, range, require, requireUnlocked } from './checks';
import { flag, FONT_PROPERTIES } from './range-format';
import { wire, type FormatTarget, type Targets, type WireClass, type WireObject } from './wire-class';

type Formats = Targets['ConditionalFormatCollection'];

const TYPES = ['Custom', 'CellValue', 'DataBar', 'ColorScale'] as const;
const meets = (one: CellArea, { areas }: Formats): boolean => areas.some((area) => intersect(one, area));
const touching = (self: Formats): CustomFormat[] => self.sheet.parts.conditionalFormats.filter((format) => format.areas.some((one) => meets(one, self)));
const object = (sheet: Formats['sheet'], format: CustomFormat | undefined): WireObject | null => (format ? wire('ConditionalFormat', { sheet, format }) : null);
const found = (one: WireObject | null): WireObject => {
  require(one, 'ItemNotFound');
  return one;
};
const byId = (self: Formats, id: unknown): WireObject | null => object(self.sheet, self.sheet.parts.conditionalFormats.find((format) => format.id === id));

const requireFormats = ({ sheet, areas }: Formats): void => areas.forEach((area) => requireUnlocked({ sheet, area }, 'allowFormatCells'));

/** Of a range or several; the first in the list has the highest priority. */
export const conditionalFormatCollection: WireClass<Formats> = {
  items: (self) => touching(self).map((format) => wire('ConditionalFormat', { sheet: self.sheet, format })),
  item: (self, id: unknown) => found(byId(self, id)),
  calls: {
    Add: (self, type: unknown) => {
      requireFormats(self);
      const format: CustomFormat = { id: self.sheet.book.newId(), areas: [...self.areas], type: oneOf(TYPES, type), stopIfTrue: false, formula: '', format: { fill: null, numberFormat: null, font: {} } };
      self.sheet.parts.conditionalFormats.unshift(format);
      return wire('ConditionalFormat', { sheet: self.sheet, format });
    },
    ClearAll: (self) => {
      requireFormats(self);
      const gone = touching(self);
      self.sheet.parts.conditionalFormats = self.sheet.parts.conditionalFormats.filter((format) => !gone.includes(format));
    },
    GetCount: (self) => touching(self).length,
    GetItemAt: (self, index: number) => found(object(self.sheet, touching(self)[index])),
    GetItemOrNullObject: byId,
  },
};

export const conditionalFormat: WireClass<FormatTarget> = {
  identity: ({ format }) => ({ Id: format.id }),
  parts: {
    Custom: (self) => {
      require(self.format.type === 'Custom', 'InvalidOperation');
      return wire('CustomConditionalFormat', self);
    },
    CustomOrNullObject: (self) => (self.format.type === 'Custom' ? wire('CustomConditionalFormat', self) : null),
    CellValue: (self) => ofType(self, 'CellValue', wire('CellValueConditionalFormat', self)),
    DataBar: (self) => ofType(self, 'DataBar', wire('DataBarConditionalFormat', self)),
    ColorScale: (self) => ofType(self, 'ColorScale', wire('ColorScaleConditionalFormat', self)),
  },
  reads: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.parts.conditionalFormats.findIndex((one) => one.id === format.id),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  writes: {
    StopIfTrue: ({ format }, value: unknown) => void (format.stopIfTrue = flag(value)),
    Priority: ({ sheet, format }, to: unknown) => {
      require(typeof to === 'number' && to >= 0);
      const rest = sheet.parts.conditionalFormats.filter((one) => one.id !== format.id);
      rest.splice(to, 0, format);
      sheet.parts.conditionalFormats = rest;
    },
  },
  calls: {
    GetRange: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      require(area && others.length === 0, 'InvalidOperation');
      return range(sheet, area);
    },
    GetRangeOrNullObject: ({ sheet, format }) => (format.areas[0] && format.areas.length === 1 ? range(sheet, format.areas[0]) : null),
    GetRanges: ({ sheet, format }) => wire('RangeAreas', { sheet, areas: [...format.areas] }),
    Delete: ({ sheet, format }) => void (sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.filter((one) => one.id !== format.id)),
  },
};

function ofType({ format }: FormatTarget, type: string, object: WireObject): WireObject {
  require(format.type === type, 'InvalidOperation');
  return object;
}

const rule = (name: string): Pick<WireClass<FormatTarget>, 'reads' | 'writes'> => ({
  reads: { [name]: ({ format }) => format.rule ?? null },
  writes: { [name]: ({ format }, value: unknown) => void (format.rule = value) },
});

export const cellValueConditionalFormat: WireClass<FormatTarget> = { parts: { Format: (self) => wire('ConditionalRangeFormat', self) }, ...rule('Rule') };

export const colorScaleConditionalFormat: WireClass<FormatTarget> = rule('Criteria');

export const dataBarConditionalFormat: WireClass<FormatTarget> = { parts: { PositiveFormat: (self) => wire('ConditionalDataBarPositiveFormat', self) } };

export const conditionalDataBarPositiveFormat: WireClass<FormatTarget> = {
  reads: { FillColor: ({ format }) => format.format.fill ?? '' },
  writes: { FillColor: ({ format }, value: unknown) => void (format.format.fill = colour(value)) },
};

export const customConditionalFormat: WireClass<FormatTarget> = {
  parts: { Rule: (self) => wire('ConditionalFormatRule', self), Format: (self) => wire('ConditionalRangeFormat', self) },
};

const setFormula = ({ format }: FormatTarget, formula: unknown): void => {
  require(typeof formula === 'string' && formula.startsWith('='));
  format.formula = formula;
};

export const conditionalFormatRule: WireClass<FormatTarget> = {
  reads: { Formula: ({ format }) => format.formula, FormulaLocal: ({ format }) => format.formula },
  writes: { Formula: setFormula, FormulaLocal: setFormula },
};

export const conditionalRangeFormat: WireClass<FormatTarget> = {
  parts: { Fill: (self) => wire('ConditionalRangeFill', self), Font: (self) => wire('ConditionalRangeFont', self) },
  reads: { NumberFormat: ({ format }) => format.format.numberFormat ?? '' },
  writes: { NumberFormat: ({ format }, value: unknown) => void (format.format.numberFormat = String(value)) },
};

export const conditionalRangeFill: WireClass<FormatTarget> = {
  reads: { Color: ({ format }) => format.format.fill ?? '' },
  writes: { Color: ({ format }, value: unknown) => void (format.format.fill = colour(value)) },
  calls: { Clear: ({ format }) => void (format.format.fill = null) },
};

const CONDITIONAL_FONT = ['color', 'bold', 'italic', 'underline', 'strikethrough'] as const;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const conditionalRangeFont: WireClass<FormatTarget> = {
  reads: Object.fromEntries(CONDITIONAL_FONT.map((name) => [pascal(name), ({ format }: FormatTarget) => format.format.font[name] ?? null])),
  writes: Object.fromEntries(CONDITIONAL_FONT.map((name) => [pascal(name), ({ format }: FormatTarget, value: unknown) => void (format.format.font = { ...format.format.font, [name]: FONT_PROPERTIES[name](value) })])),
  calls: { Clear: ({ format }) => void (format.format.font = {}) },
};
