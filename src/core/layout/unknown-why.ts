import type { Words } from '../words';
import type { SheetLayout } from './sheet-layout';

/** Why a sheet belongs to no kind, in words that help to put it right. */
export function unknownWhy(layout: SheetLayout): Words {
  const best = layout.nearest;
  if (best === null || best.columns.size < 2) {
    return {
      zh: '没有找到登记表的表头:前几行里没有一行写着常见的列名(日期、部门、车牌号、品名等)。',
      en: 'No header of a register was found: no row names the usual columns (date, department, plate, item …).',
    };
  }
  const { register } = best;
  const list = (fields: readonly string[], language: 'zh' | 'en'): string =>
    fields.map((field) => register.fields[field]?.[language] ?? field).join(language === 'zh' ? '、' : ', ');
  const found = [...best.columns.keys()].filter((field) => field !== 'serial' && field !== 'remark');
  if (best.against !== null) {
    return {
      zh: `标题里的「${best.against}」说明它不是${register.name.zh},所以没有检查。如果其实是,请用「指定类型」选定。`,
      en: `“${best.against}” in the title says that this is no ${register.name.en}, so it was not checked. If it is one, say so by choosing the kind.`,
    };
  }
  const lacking = best.missing.length > 0 ? best.missing : register.anchors.find((group) => !group.some((field) => best.columns.has(field))) ?? [];
  return {
    zh: `与${register.name.zh}有些像(找到了${list(found, 'zh') || '序号'}),但缺少${list(lacking, 'zh') || '它特有的列'},不足以认定。如果其实是,请用「指定类型」选定。`,
    en: `Somewhat like a ${register.name.en} (found: ${list(found, 'en') || 'No.'}), but without ${list(lacking, 'en') || 'the columns of its own'} it can't be taken for one. If it is one, say so by choosing the kind.`,
  };
}
