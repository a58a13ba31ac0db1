import type { Field } from '../../src/core/records/field';
import type { Validation } from '../../src/core/workbook/plan-rules';
import type { RegisterForm } from './forms';

/** Dropdowns, dates and numbers as the fields want them. Another word is warned of, not refused: life is wider than a list. */
export function validationsOf({ columns }: RegisterForm, fields: readonly Field[], top: number, bottom: number): Validation[] {
  return columns.flatMap(({ prompt }, column) => {
    const field = fields[column];
    const rule = field ? ruleOf(field) : null;
    if (!field || (!rule && prompt === undefined)) return [];
    return [
      {
        areas: [{ top, left: column, bottom, right: column }],
        ...(rule ?? { type: 'textLength' as const, operator: 'lessThanOrEqual' as const, formulas: ['200'] }),
        allowBlank: true,
        prompt: prompt === undefined ? null : { title: field.zh, text: prompt },
        error: { style: 'warning' as const, title: field.zh, text: wanted(field) },
      },
    ];
  });
}

function ruleOf({ type, choices }: Field): Pick<Validation, 'type' | 'operator' | 'formulas'> | null {
  switch (type) {
    case 'choice':
      return list(Object.keys(choices ?? {}));
    case 'yesNo':
      return list(['是', '否']);
    case 'date':
      return { type: 'date', operator: 'between', formulas: ['DATE(2000,1,1)', 'DATE(2099,12,31)'] };
    case 'time':
      return { type: 'time', operator: 'between', formulas: ['0', '0.999988425925926'] };
    case 'whole':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulas: ['0'] };
    case 'number':
    case 'money':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulas: ['0'] };
    default:
      return null;
  }
}

function list(words: readonly string[]): Pick<Validation, 'type' | 'operator' | 'formulas'> {
  return { type: 'list', operator: 'between', formulas: [`"${words.join(',')}"`] };
}

function wanted({ type, choices }: Field): string {
  if (type === 'choice') return `请从列表中选择：${Object.keys(choices ?? {}).join('、')}`;
  if (type === 'yesNo') return '请填「是」或「否」';
  if (type === 'date') return '请填日期，例如 2026-03-05';
  if (type === 'time') return '请填时间，例如 9:30';
  if (type === 'whole') return '请填整数';
  return type === 'number' || type === 'money' ? '请填数字，不带单位' : '文字不要超过 200 个字';
}
