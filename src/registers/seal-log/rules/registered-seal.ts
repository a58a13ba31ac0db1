import { isoDate, spokenDate } from '../../../core/values/calendar-date';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';

interface Outside {
  readonly seal: string;
  readonly date: CalendarDate;
  readonly limit: CalendarDate;
}

/** 2.2; after its last day in service: no clause */
export const registeredSeal = rule.record({
  id: 'seal/registered-seal',
  clause: ['2.2'],
  severity: 'error',
  title: { zh: '印章未备案或不在启用期内', en: 'Seal not registered or not in service' },
  why: {
    zh: '印章先在管理部登记备案，写明启用时间，才能领用；停用后不再使用。',
    en: 'A seal is recorded with its first day before it is used, and is not used after its last.',
  },
  needs: { rosters: ['seals'] },
  reads: ['seal', 'date', 'department', 'decision', 'remark'],
  messages: {
    unknown: (data: { seal: string }) => ({
      zh: `「${data.seal}」不在印章名册里；印章要先备案后使用。请核对名称，确有此章的补办备案。`,
      en: `${data.seal} is not on the roster of seals. Check its name, or have it registered.`,
    }),
    early: (data: Outside) => ({
      zh: `「${data.seal}」${spokenDate(data.limit)}启用，${spokenDate(data.date)}就已使用。请核对用印日期和印章名册。`,
      en: `${data.seal} came into service on ${isoDate(data.limit)}, but was used on ${isoDate(data.date)}. Check the date and the roster.`,
    }),
    late: (data: Outside) => ({
      zh: `「${data.seal}」${spokenDate(data.limit)}停用，${spokenDate(data.date)}还在使用。请核对用印日期和印章名册（手册未就停用作规定）。`,
      en: `${data.seal} went out of service on ${isoDate(data.limit)}, but was used on ${isoDate(data.date)}. Check the date and the roster (the manual has no clause on this).`,
    }),
  },
  examples: [
    {
      says: { zh: '不在名册，启用前，停用后；首日和末日都算在内', en: 'not on the roster, before its first day, after its last; both days are in service' },
      rosters: {
        印章: [
          { 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2026-02-01' },
          { 印章名称: '合同专用章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2020-01-01', 停用日期: '2026-03-10' },
        ],
      },
      rows: [
        { date: '2026-02-01', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
        { date: '2026-01-31', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
        { date: '2026-03-10', department: '销售部', applicant: '林峰', document: '采购合同', copies: 1, seal: '合同章', approver: '陈立' },
        { date: '2026-03-11', department: '销售部', applicant: '林峰', document: '采购合同', copies: 1, seal: '合同专用章', approver: '陈立' },
        { date: '2026-03-11', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '投标专用章', approver: '陈立' },
        { date: '2026-03-12', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '投标专用章', approver: '陈立', decision: '拒盖' },
      ],
      finds: [[1, 'seal'], [3, 'seal'], [4, 'seal']],
    },
    {
      says: { zh: '重新刻制的章，按当天在用的那一枚', en: 'a seal cut anew: the one in service on the day counts' },
      rosters: {
        印章: [
          { 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2020-01-01', 停用日期: '2026-01-31' },
          { 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2026-02-05' },
        ],
      },
      rows: [
        { date: '2026-01-31', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
        { date: '2026-02-03', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
        { date: '2026-02-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
      ],
      finds: [[1, 'seal']],
    },
  ],
  check(row, context) {
    if (nothingStamped(row)) return null;
    for (const { name, roster, fromTitle } of sealsOf(row, context.policy)) {
      if (roster === null) {
        if (fromTitle) return { notJudged: { zh: `标题里的「${name}」对不上印章名册`, en: `the title's ${name} matches nothing on the roster of seals` } };
        return { message: 'unknown', at: 'seal', data: { seal: name } };
      }
      if (row.date === null) continue;
      if (roster.from !== null && row.date < roster.from) return { message: 'early', at: 'seal', data: { seal: name, date: row.date, limit: roster.from } };
      if (roster.to !== null && row.date > roster.to) return { message: 'late', at: 'seal', clause: [], data: { seal: name, date: row.date, limit: roster.to } };
    }
    return null;
  },
});
