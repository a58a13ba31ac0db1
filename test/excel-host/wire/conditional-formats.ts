import { intersect } from '../model/areas';
import type { CustomFormat } from '../model/sheet-parts';
import { colour, oneOf, range, require, requireUnlocked } from './checks';
import { flag, FONT_PROPERTIES } from './range-format';
import { wire, type FormatTarget, type RangeTarget, type WireClass, type WireObject } from './wire-class';

const touching = ({ sheet, area }: RangeTarget): CustomFormat[] => sheet.parts.conditionalFormats.filter((format) => format.areas.some((one) => intersect(one, area)));
const object = (sheet: RangeTarget['sheet'], format: CustomFormat | undefined): WireObject | null => (format ? wire('ConditionalFormat', { sheet, format }) : null);
const found = (one: WireObject | null): WireObject => {
  require(one, 'ItemNotFound');
  return one;
};
const byId = (self: RangeTarget, id: unknown): WireObject | null => object(self.sheet, self.sheet.parts.conditionalFormats.find((format) => format.id === id));

/** Of a range; the first in the list has the highest priority. Only custom formats (a formula) can be made here. */
export const conditionalFormatCollection: WireClass<RangeTarget> = {
  items: (self) => touching(self).map((format) => wire('ConditionalFormat', { sheet: self.sheet, format })),
  item: (self, id: unknown) => found(byId(self, id)),
  calls: {
    Add: (self, type: unknown) => {
      requireUnlocked(self, 'allowFormatCells');
      const format: CustomFormat = { id: self.sheet.book.newId(), areas: [self.area], type: oneOf(['Custom'], type), stopIfTrue: false, formula: '', format: { fill: null, numberFormat: null, font: {} } };
      self.sheet.parts.conditionalFormats.unshift(format);
      return wire('ConditionalFormat', { sheet: self.sheet, format });
    },
    ClearAll: (self) => {
      requireUnlocked(self, 'allowFormatCells');
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
