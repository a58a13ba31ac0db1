import type { Register } from '../records/register';
import type { Words } from '../words';
import type { SheetLayout } from './sheet-layout';

/** Why a sheet belongs to no kind, in words that help to put it right. */
export function unknownWhy(layout: SheetLayout, registers: readonly Register[]): Words {
  const best = layout.nearest;
  if (best === null || best.cells.length < 2) {
    return {
      zh: '没有找到登记表的表头：没有一行写着日期、部门、车牌号、品名这样的列名。',
      en: 'No header of a register was found: no row names columns such as date, department, plate or item.',
    };
  }
  const { register } = best;
  const shown = best.cells.slice(0, 6).map((cell) => cell.text.replace(/\s+/g, ' ').trim());
  const more = best.cells.length > shown.length;
  const zhColumns = shown.join('、') + (more ? '等' : '');
  const enColumns = shown.join(', ') + (more ? ' …' : '');
  const kinds = (language: 'zh' | 'en'): string => registers.map((one) => one.name[language]).join(language === 'zh' ? '、' : ', ');
  const list = (fields: readonly string[], language: 'zh' | 'en'): string =>
    fields.map((field) => register.fields[field]?.[language] ?? field).join(language === 'zh' ? '、' : ', ');
  if (best.against !== null) {
    return {
      zh: `标题或工作表名里的「${best.against}」说明它是另一种表（列：${zhColumns}），没有检查。如果其实是登记表，请指定它的类型。`,
      en: `“${best.against}” in the title or the sheet's name says that this is something else (columns: ${enColumns}); not checked. If it is a register after all, say of which kind.`,
    };
  }
  const lackedAnchor = register.anchors.find((group) => !group.some((field) => best.columns.has(field)));
  if (best.confidence < 0.34 || (lackedAnchor !== undefined && best.missing.length > best.columns.size)) {
    return {
      zh: `这些列（${zhColumns}）不属于任何一种登记表（${kinds('zh')}）。如果其实是，请指定它的类型。`,
      en: `These columns (${enColumns}) belong to no kind of register (${kinds('en')}). If it is one, say of which kind.`,
    };
  }
  const found = [...best.columns.keys()].filter((field) => field !== 'serial' && field !== 'remark');
  const lacking = best.missing.length > 0 ? best.missing : (lackedAnchor ?? []);
  return {
    zh: `与「${register.name.zh}」有些像（有${list(found, 'zh') || '序号'}），但没有${list(lacking, 'zh') || '它特有的列'}，不足以认定。如果其实是，请指定它的类型。`,
    en: `Somewhat like “${register.name.en}” (${list(found, 'en') || 'No.'}), but without ${list(lacking, 'en') || 'the columns of its own'}: not enough to take it for one. If it is one, say so.`,
  };
}
