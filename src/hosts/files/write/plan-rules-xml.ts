import type { Condition, ConditionalFormat, Validation } from '../../../core/workbook/plan-rules';
import { areaA1, type CellArea } from '../../../core/workbook/ref';
import type { LookList } from './plan-looks';
import { element, xmlText } from './plan-text';

export function conditionalFormatsXml(formats: readonly ConditionalFormat[], looks: LookList): string {
  return formats
    .map(({ areas, condition, priority, stopIfTrue }) => {
      const common = { priority, stopIfTrue: stopIfTrue ?? null };
      return element('conditionalFormatting', { sqref: sqref(areas) }, ruleXml(condition, common, looks));
    })
    .join('');
}

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, validations.map(validationXml).join(''));
}

function ruleXml(condition: Condition, common: Readonly<Record<string, number | boolean | null>>, looks: LookList): string {
  switch (condition.type) {
    case 'expression':
      return element('cfRule', { type: 'expression', dxfId: looks.index(condition.look), ...common }, formulaXml('formula', condition.formula));
    case 'cell':
      return element('cfRule', { type: 'cellIs', dxfId: looks.index(condition.look), ...common, operator: condition.operator }, condition.formulas.map((formula) => formulaXml('formula', formula)).join(''));
    case 'dataBar':
      return element('cfRule', { type: 'dataBar', ...common }, element('dataBar', {}, `<cfvo type="min"/><cfvo type="max"/>${element('color', { rgb: `FF${condition.colour.slice(1)}` })}`));
    case 'colourScale': {
      const stops = condition.colours.map((_, index, all) => (index === 0 ? '<cfvo type="min"/>' : index === all.length - 1 ? '<cfvo type="max"/>' : '<cfvo type="percentile" val="50"/>'));
      const colours = condition.colours.map((colour) => element('color', { rgb: `FF${colour.slice(1)}` }));
      return element('cfRule', { type: 'colorScale', ...common }, element('colorScale', {}, [...stops, ...colours].join('')));
    }
  }
}

function validationXml({ areas, type, operator, formulas, allowBlank, prompt, error }: Validation): string {
  return element(
    'dataValidation',
    {
      type,
      errorStyle: error && error.style !== 'stop' ? error.style : null,
      operator: type === 'list' || type === 'custom' || operator === 'between' ? null : operator,
      allowBlank: allowBlank || null,
      showInputMessage: prompt ? true : null,
      showErrorMessage: error ? true : null,
      errorTitle: error?.title || null,
      error: error?.text || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.text || null,
      sqref: sqref(areas),
    },
    formulas.map((formula, index) => formulaXml(`formula${index + 1}`, formula)).join(''),
  );
}

function formulaXml(name: string, formula: string): string {
  return `<${name}>${xmlText(formula)}</${name}>`;
}

function sqref(areas: readonly CellArea[]): string {
  return areas.map(areaA1).join(' ');
}
