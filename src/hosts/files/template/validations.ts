import type { Validation } from '../../../core/workbook/plan-rules';
import { areasOf } from './areas';
import type { Refuse } from './template-book';
import { attribute, child, childrenOf, flag, type XmlNode } from './xml-tree';

export function readValidations(node: XmlNode | undefined, refuse: Refuse): Validation[] {
  return childrenOf(node, 'dataValidation').flatMap((each) => {
    const areas = areasOf(attribute(each, 'sqref'));
    const [first] = areas;
    const written = attribute(each, 'type') ?? 'none';
    const prompt = wordsOf(each, 'showInputMessage', 'promptTitle', 'prompt');
    if (!first || (written === 'none' && !prompt)) return [];
    const type = TYPES.find((known) => known === written);
    if (!type) {
      refuse({ row: first.top, column: first.left }, '只有提示、没有条件的数据有效性', 'a validation that only shows a message');
      return [];
    }
    const operator = OPERATORS.find((known) => known === attribute(each, 'operator')) ?? 'between';
    // LibreOffice writes a second bound even where none is looked at.
    const bounds = type !== 'list' && type !== 'custom' && /etween$/.test(operator) ? ['formula1', 'formula2'] : ['formula1'];
    const error = flag(each, 'showErrorMessage') ? { title: attribute(each, 'errorTitle') ?? '', text: attribute(each, 'error') ?? '' } : null;
    return [
      {
        areas,
        type,
        operator: type === 'list' || type === 'custom' ? 'between' : operator,
        formulas: bounds.flatMap((name) => child(each, name)?.text ?? []),
        allowBlank: flag(each, 'allowBlank'),
        prompt,
        error: error && { style: STYLES.find((known) => known === attribute(each, 'errorStyle')) ?? 'stop', ...error },
      },
    ];
  });
}

function wordsOf(node: XmlNode, shown: string, title: string, text: string) {
  const words = { title: attribute(node, title) ?? '', text: attribute(node, text) ?? '' };
  return flag(node, shown) && (words.title !== '' || words.text !== '') ? words : null;
}

const TYPES = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const satisfies readonly Validation['type'][];
export const OPERATORS = ['between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const satisfies readonly Validation['operator'][];
const STYLES = ['stop', 'warning', 'information'] as const;
