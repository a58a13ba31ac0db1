import { saysNothing } from '../../../core/checks/names-in';
import { simplified } from '../../../core/values/simplified';
import { rule } from '../rule-kit';

const EMPTY_WORDS = /^(?:文件|资料|材料|文书|文档|单据|单证|票据|单子|表格|公文|附件|原件|副本|正本|复印件|扫描件|传真件|空白纸?|纸张?|东西|手续|盖章|盖公章|盖个章|盖印|用印|用章|公章|印章|红章|骑缝章|章|使用|申请|需要?|要|来|工作|业务|办事情?|办理|办|公务|事务|事宜|事项|相关|有关|某|各类|各种|公司|部门|客户|领导|安排|日常|一般|普通|急用|急|其他|其它|若干|一批|等|的|用|类|及|和|与|[\d一二两三四五六七八九十]*[份张页个件批]|[\s、,.。/\\\-—–_*?()])+$/;
/** A kind of paper alone does not tell which: 合同, 证明. */
const BARE_KIND = /^(?:证明|合同|协议|报告|函|申请书?|通知|表|清单|letter|contract|agreement|certificate|report|form)[\d一二两三四五六七八九十]*[份张页]?$/i;
const REFERS = /^(?:见附件|附后|同上|同前|略|待补|补盖|as above|same as above|as attached|see attach(?:ed|ment)|ditto|tbc|tbd)$/i;
const EMPTY_ENGLISH = /^(?:(?:the|a|some|for|use|work|business|stuff|things?|forms?|letters?|paperwork|attachments?|misc|miscellaneous|various|other|general|company|seal(?:ing)?|stamp(?:ing)?|documents?|docs?|files?|papers?|materials?|n\/?a)[\s.,/]*)+$/i;

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
    {
      says: { zh: '只写一种文书、盖了什么章、见附件的也看不出；说了是哪一份的可以', en: 'a bare kind of paper, a stamp or a reference says nothing either; which one it is does' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '合同', copies: 1, approver: '陈立' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '盖个章', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '见附件', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '需要蓋章的資料', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '租房合同', copies: 1, approver: '陈立' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '开户资料', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '出差申请单', copies: 1, approver: '周敏' },
      ],
      finds: [[0, 'document'], [1, 'document'], [2, 'document'], [3, 'document']],
    },
  ],
  check(row) {
    if (row.document === null) return null;
    const text = simplified(row.document.normalize('NFKC')).trim();
    if (text.length > LONGEST) return null;
    if (saysNothing(text) || EMPTY_WORDS.test(text) || BARE_KIND.test(text) || REFERS.test(text) || EMPTY_ENGLISH.test(text)) return { message: 'vague', at: 'document', data: { document: row.document.trim() } };
    return null;
  },
});
