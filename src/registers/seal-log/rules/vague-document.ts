import { saysNothing } from '../../../core/checks/names-in';
import { rule } from '../rule-kit';

const EMPTY_WORDS = /^(?:文件|资料|材料|文书|单据|公文|盖章|盖公章|用印|用章|公章|印章|使用|申请|需要|工作|业务|办事|办理|公务|事务|事宜|事项|相关|有关|各类|各种|公司|部门|日常|一般|普通|其他|其它|若干|一批|等|的|用|类|及|和|与|[\d一二两三四五六七八九十]*[份张页个件批]|[\s、,.。/\\\-—–_*?()])+$/;
const EMPTY_ENGLISH = /^(?:(?:the|a|some|misc|miscellaneous|various|other|general|company|seal(?:ing)?|stamp(?:ing)?|documents?|docs?|files?|papers?|materials?|n\/?a)[\s.,/]*)+$/i;

/** A longer name says something, and is not worth trying word by word. */
const LONGEST = 24;

/** 2.6.2 */
export const vagueDocument = rule.record({
  id: 'seal/vague-document',
  clause: ['2.6.2'],
  severity: 'info',
  title: { zh: '文件名称没有内容', en: "The document's name says nothing" },
  why: {
    zh: '盖章前要检查文件内容；只写「文件」「盖章」的，事后查不出盖了什么。',
    en: 'The content is checked before stamping; a bare “document” cannot be traced afterwards.',
  },
  needs: { columns: ['document'], filled: ['document'] },
  messages: {
    vague: (data: { document: string }) => ({
      zh: `文件名称只写了「${data.document}」，看不出盖的是什么。请写明文件的全名。`,
      en: `The document is given only as “${data.document}”. Enter its full name.`,
    }),
  },
  examples: [
    {
      says: { zh: '文件、资料、盖章、斜线说明不了什么；有具体名称的可以', en: 'bare words and strokes say nothing; a specific name does' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '文件', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '相关资料2份', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '盖章', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '/', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '介绍信', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '工作证明', copies: 1, approver: '周敏' },
      ],
      finds: [[0, 'document'], [1, 'document'], [2, 'document'], [3, 'document']],
    },
  ],
  check(row) {
    if (row.document === null) return null;
    const text = row.document.normalize('NFKC').trim();
    if (text.length > LONGEST) return null;
    if (saysNothing(text) || EMPTY_WORDS.test(text) || EMPTY_ENGLISH.test(text)) return { message: 'vague', at: 'document', data: { document: row.document.trim() } };
    return null;
  },
});
