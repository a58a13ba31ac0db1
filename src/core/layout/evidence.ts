import type { Words } from '../words';
import type { FoundTable } from './sheet-layout';

/** Why a sheet was taken for its kind. */
export function evidenceOf(tables: readonly FoundTable[]): Words[] {
  const first = tables[0];
  if (!first) return [];
  const { candidate } = first;
  const words: Words[] = [];
  if (candidate.title !== null) words.push({ zh: `标题或工作表名写着「${candidate.title}」`, en: `The title or the sheet's name says “${candidate.title}”` });
  const fields = [...candidate.columns.keys()];
  const names = (language: 'zh' | 'en'): string => fields.map((id) => candidate.register.fields[id]?.[language] ?? id).join(language === 'zh' ? '、' : ', ');
  words.push({ zh: `认出 ${fields.length} 列：${names('zh')}`, en: `${fields.length} columns recognised: ${names('en')}` });
  if (candidate.missing.length > 0) {
    const missing = (language: 'zh' | 'en'): string => candidate.missing.map((id) => candidate.register.fields[id]?.[language] ?? id).join(language === 'zh' ? '、' : ', ');
    words.push({ zh: `没有找到：${missing('zh')}`, en: `Not found: ${missing('en')}` });
  }
  for (const [id, { header, sharedBy, score }] of candidate.columns) {
    const field = candidate.register.fields[id];
    if (sharedBy > 0 || !field) continue;
    const shown = header.replace(/\s+/g, ' ').trim();
    words.push({ zh: `列名「${shown}」不在常用列名里，按意思和内容当作${field.zh}（${Math.round(score * 100)}%）`, en: `“${shown}” is no usual column name; by its words and content it was taken for ${field.en} (${Math.round(score * 100)}%)` });
  }
  if (tables.length > 1) words.push({ zh: `这张工作表里有 ${tables.length} 块表`, en: `${tables.length} tables on this sheet` });
  return words;
}
