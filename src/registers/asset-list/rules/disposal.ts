import { saysNothing } from '../../../core/checks/names-in';
import { rule } from '../rule-kit';
import { isScrapped, isUnknownStatus, unknownStatus } from '../status';

/** 13 (title only) */
export const disposal = rule.record({
  id: 'asset/disposal',
  clause: ['13'],
  severity: 'warning',
  title: { zh: '报废手续不全', en: 'Scrapped without date or approval' },
  why: {
    zh: '手册第十三节只有标题；通常报废要有日期和批准人，才能销账。',
    en: 'Section 13 of the manual is a title only; good practice scraps an asset on a date and with an approval.',
  },
  needs: { columns: ['status'] },
  reads: ['disposedOn', 'disposalApprover', 'name'],
  messages: {
    lacks: (data: { name: string; date: boolean; approver: boolean }) => ({
      zh: `${data.name}已报废，没有${[data.date && '报废日期', data.approver && '批准人'].filter(Boolean).join('和')}；报废要有日期和批准人。请补齐手续后登记。`,
      en: `${data.name} is scrapped without ${[data.date && 'a date', data.approver && 'an approver'].filter(Boolean).join(' and ')}. Complete and record both.`,
    }),
  },
  examples: [
    {
      says: { zh: '日期和批准人都要；待报废的还不要', en: 'both are wanted; not yet where it only awaits scrapping' },
      rows: [
        { assetNo: 'A-1', name: '旧空调', originalValue: 6000, purchasedOn: '2012-03-10', department: '销售部', status: '报废', disposedOn: '2026-01-20', disposalApprover: '陈立' },
        { assetNo: 'A-2', name: '旧空调', originalValue: 6000, purchasedOn: '2012-03-10', department: '销售部', status: '报废' },
        { assetNo: 'A-3', name: '旧空调', originalValue: 6000, purchasedOn: '2012-03-10', department: '销售部', status: '已报废', disposedOn: '2026-01-20' },
        { assetNo: 'A-4', name: '旧空调', originalValue: 6000, purchasedOn: '2012-03-10', department: '销售部', status: '待报废' },
      ],
      finds: [[1, 'disposedOn'], [2, 'disposalApprover']],
    },
    {
      says: { zh: '没有这两栏的，等于都没有登记', en: 'without these columns nothing is recorded' },
      rows: [{ assetNo: 'A-1', name: '旧空调', originalValue: 6000, purchasedOn: '2012-03-10', department: '销售部', status: '报废' }],
      finds: [[0, 'status']],
    },
  ],
  check(row) {
    if (isUnknownStatus(row.status)) return unknownStatus(row.status);
    if (!isScrapped(row.status)) return null;
    const date = row.disposedOn === null;
    const approver = saysNothing(row.disposalApprover);
    if (!date && !approver) return null;
    const { columns } = row.$.table;
    const at = date && columns.has('disposedOn') ? 'disposedOn' : approver && columns.has('disposalApprover') ? 'disposalApprover' : 'status';
    return { message: 'lacks', at, data: { name: row.name ?? '该资产', date, approver } };
  },
});
