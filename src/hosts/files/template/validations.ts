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
    if (type === 'list' && (OWN_LIST.exec(child(each, 'formula1')?.text ?? '')?.[1]?.length ?? 0) > LONGEST_LIST) {
      refuse({ row: first.top, column: first.left }, '合起来超过 255 个字的下拉选项（请写进一列单元格作来源）', 'dropdown choices of more than 255 characters (write them into a column of cells as the source)');
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

/** Excel repairs a file whose list holds more entries of its own than this. */
const LONGEST_LIST = 255;
const OWN_LIST = /^"(.*)"$/s;

const TYPES = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const satisfies readonly Validation['type'][];
export const OPERATORS = ['between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const satisfies readonly Validation['operator'][];
const STYLES = ['stop', 'warning', 'information'] as const;
