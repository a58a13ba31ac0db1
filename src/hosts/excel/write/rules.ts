import type { SheetPlan } from '../../../core/workbook/plan';
import type { Condition, ConditionalLook, Validation } from '../../../core/workbook/plan-rules';
import { areaA1 } from '../../../core/workbook/ref';
import { rangeOf } from '../snapshot/areas';

const OPERATORS = { between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqual', lessThanOrEqual: 'LessThanOrEqual' } as const;
const VALIDATION_OPERATORS = { ...OPERATORS, greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' } as const;

/** What a cell accepts, and how it looks while a condition holds. */
export function writeRules(sheet: Excel.Worksheet, { conditionalFormats, validations }: SheetPlan): void {
  // A new one goes before all others: so the last of the line is made first.
  for (const { areas, condition, stopIfTrue } of [...conditionalFormats].sort((a, b) => b.priority - a.priority)) {
    const range = sheet.getRanges(areas.map(areaA1).join(','));
    addCondition(range.conditionalFormats, condition, stopIfTrue === true);
  }
  for (const validation of validations) for (const area of validation.areas) validate(rangeOf(sheet, area).dataValidation, validation);
}

function addCondition(formats: Excel.ConditionalFormatCollection, condition: Condition, stop: boolean): void {
  switch (condition.type) {
    case 'expression': {
      const format = formats.add('Custom');
      format.custom.rule.formula = `=${condition.formula}`;
      dress(format.custom.format, condition.look);
      if (stop) format.stopIfTrue = true;
      return;
    }
    case 'cell': {
      const format = formats.add('CellValue');
      const [formula1 = '0', formula2] = condition.formulas.map((formula) => `=${formula}`);
      format.cellValue.rule = { operator: OPERATORS[condition.operator], formula1, ...(formula2 !== undefined && { formula2 }) };
      dress(format.cellValue.format, condition.look);
      if (stop) format.stopIfTrue = true;
      return;
    }
    case 'dataBar':
      formats.add('DataBar').dataBar.positiveFormat.fillColor = condition.colour;
      return;
    case 'colourScale': {
      const [first = '#FFFFFF', middle, last] = condition.colours;
      const point = (type: 'LowestValue' | 'HighestValue', color: string): Excel.ConditionalColorScaleCriterion => ({ type, color });
      formats.add('ColorScale').colorScale.criteria = {
        minimum: point('LowestValue', first),
        ...(last !== undefined && middle !== undefined && { midpoint: { type: 'Percentile', formula: '50', color: middle } }),
        maximum: point('HighestValue', last ?? middle ?? first),
      };
    }
  }
}

function dress(format: Excel.ConditionalRangeFormat, { bold, italic, colour, fill }: ConditionalLook): void {
  if (bold !== null) format.font.bold = bold;
  if (italic !== null) format.font.italic = italic;
  if (colour !== null) format.font.color = colour;
  if (fill !== null) format.fill.color = fill;
}

function validate(target: Excel.DataValidation, validation: Validation): void {
  const rule = ruleOf(validation);
  if (rule === null) return;
  target.rule = rule;
  target.ignoreBlanks = validation.allowBlank;
  const { prompt, error } = validation;
  target.prompt = { showPrompt: prompt !== null, title: prompt?.title ?? '', message: prompt?.text ?? '' };
  target.errorAlert = { showAlert: error !== null, style: error?.style === 'warning' ? 'Warning' : error?.style === 'information' ? 'Information' : 'Stop', title: error?.title ?? '', message: error?.text ?? '' };
}

/** Of a list's own entries Excel takes so many characters. */
const LONGEST_LIST = 255;

function ruleOf({ type, operator, formulas }: Validation): Excel.DataValidationRule | null {
  const [first = '', second] = formulas;
  const compared = { operator: VALIDATION_OPERATORS[operator], formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) } as Excel.BasicDataValidation;
  switch (type) {
    case 'list': {
      const own = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
      if (own !== undefined && own.length > LONGEST_LIST) return null;
      return { list: { inCellDropDown: true, source: own ?? `=${first}` } };
    }
    case 'custom':
      return { custom: { formula: `=${first}` } };
    case 'whole':
      return { wholeNumber: compared };
    case 'decimal':
      return { decimal: compared };
    case 'textLength':
      return { textLength: compared };
    case 'date':
      return { date: compared as Excel.DateTimeDataValidation };
    case 'time':
      return { time: compared as Excel.DateTimeDataValidation };
  }
}
