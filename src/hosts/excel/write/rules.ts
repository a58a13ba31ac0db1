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
  for (const validation of validations.filter((one) => !isTooLong(one))) for (const area of validation.areas) validate(rangeOf(sheet, area).dataValidation, validation);
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
  target.rule = ruleOf(validation);
  target.ignoreBlanks = validation.allowBlank;
  const { prompt, error } = validation;
  target.prompt = { showPrompt: prompt !== null, ...said(prompt) };
  target.errorAlert = { showAlert: error !== null, style: error?.style === 'warning' ? 'Warning' : error?.style === 'information' ? 'Information' : 'Stop', ...said(error) };
}

/** Excel's boxes show so much and no more. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function said(box: { readonly title: string; readonly text: string } | null): { title: string; message: string } {
  return { title: (box?.title ?? '').slice(0, LONGEST_TITLE), message: (box?.text ?? '').slice(0, LONGEST_MESSAGE) };
}

/** Of a list's own entries Excel takes so many characters. */
const LONGEST_LIST = 255;

/** A list with more entries of its own than Excel takes: it is left out, and the user is told. */
export function isTooLong({ type, formulas: [first = ''] }: Validation): boolean {
  return type === 'list' && (ownList(first)?.length ?? 0) > LONGEST_LIST;
}

/** Null: the list's entries stand in cells. */
function ownList(formula: string): string | null {
  return /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

function ruleOf({ type, operator, formulas }: Validation): Excel.DataValidationRule {
  const [first = '', second] = formulas;
  const compared = { operator: VALIDATION_OPERATORS[operator], formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) } as Excel.BasicDataValidation;
  switch (type) {
    case 'list': {
      return { list: { inCellDropDown: true, source: ownList(first) ?? `=${first}` } };
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
