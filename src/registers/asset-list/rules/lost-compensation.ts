import { saysNothing } from '../../../core/checks/names-in';
import { asWritten } from '../../shared/as-written';
import { rule } from '../rule-kit';
import { isBroken, isLost, isUnknownStatus, unknownStatus } from '../status';

const NOT_PAID = /^(?:[¥]?0+(?:\.0+)?元?|否|未|无|不|没|待|应|no\b|n$|×|x$|false)/i;
const NOBODY_LIABLE = /免赔|免于赔偿|不予赔偿|正常损耗|自然损耗|无需赔偿/;

/** 4.5, 3.11.6 */
export const lostCompensation = rule.record({
  id: 'asset/lost-compensation',
  clause: ['4.5', '3.11.6'],
  severity: 'error',
  title: { zh: '遗失或损坏未赔偿', en: 'Lost or broken, and not compensated' },
  why: {
    zh: '非易耗品遗失要照价赔偿；无正当理由丢失、损坏的由责任人按价赔偿，正常损耗除外。',
    en: 'A lost durable is paid for at its price; so is one lost or broken without good reason, wear excepted.',
  },
  needs: { columns: ['status', 'compensation'] },
  reads: ['name', 'remark'],
  messages: {
    unpaid: (data: { name: string; status: string; recorded: string | null }) => ({
      zh: `${data.name}的状态是「${data.status}」，赔偿栏${data.recorded === null ? '没有填' : `填的是「${data.recorded}」`}；应由责任人按价赔偿。请登记赔偿金额，正常损耗的在备注写明。`,
      en: `${data.name} is recorded as “${data.status}”, and ${data.recorded === null ? 'no compensation is entered' : `the compensation reads “${data.recorded}”`}. Whoever is liable pays its price: enter the amount, or note that it was normal wear.`,
    }),
  },
  examples: [
    {
      says: { zh: '遗失、损坏要有赔偿；写了金额或已赔的通过', en: 'lost or broken needs compensation; an amount or the word that it was paid will do' },
      rows: [
        { assetNo: 'A-1', name: '数码相机', originalValue: 3200, purchasedOn: '2024-03-10', department: '销售部', status: '遗失' },
        { assetNo: 'A-2', name: '数码相机', originalValue: 3200, purchasedOn: '2024-03-10', department: '销售部', status: '遗失', compensation: 3200 },
        { assetNo: 'A-3', name: '投影仪', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '损坏', compensation: 0 },
        { assetNo: 'A-4', name: '投影仪', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '损坏', compensation: '已赔偿' },
        { assetNo: 'A-5', name: '办公椅', originalValue: 300, purchasedOn: '2014-03-10', department: '销售部', status: '损坏', remark: '正常损耗,经批准免赔' },
        { assetNo: 'A-6', name: '空调', originalValue: 6000, purchasedOn: '2024-03-10', department: '销售部', status: '维修' },
      ],
      finds: [[0, 'compensation'], [2, 'compensation']],
    },
    {
      says: { zh: '坏了、丢了、不见了也是；没坏、不能用、看不懂的不是', en: 'plain words for lost and broken count; in order, out of order or not understood do not' },
      rows: [
        { assetNo: 'A-1', name: '数码相机', originalValue: 3200, purchasedOn: '2024-03-10', department: '销售部', status: '丢了', compensation: '' },
        { assetNo: 'A-2', name: '投影仪', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '摔坏了' },
        { assetNo: 'A-3', name: '对讲机', originalValue: 800, purchasedOn: '2024-03-10', department: '销售部', status: '不见了' },
        { assetNo: 'A-4', name: '投影仪', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '没坏' },
        { assetNo: 'A-5', name: '空调', originalValue: 6000, purchasedOn: '2024-03-10', department: '销售部', status: '不能用' },
        { assetNo: 'A-6', name: '空调', originalValue: 6000, purchasedOn: '2024-03-10', department: '销售部', status: '另议' },
      ],
      finds: [[0, 'compensation'], [1, 'compensation'], [2, 'compensation']],
    },
  ],
  check(row) {
    if (isUnknownStatus(row.status)) return unknownStatus(row.status);
    const lost = isLost(row.status);
    if (!lost && !isBroken(row.status)) return null;
    const { compensation } = row;
    if (!saysNothing(compensation) && compensation !== null && !NOT_PAID.test(compensation.normalize('NFKC').trim())) return null;
    if (row.remark !== null && NOBODY_LIABLE.test(row.remark)) return null;
    return {
      message: 'unpaid',
      at: 'compensation',
      clause: lost ? ['4.5', '3.11.6'] : ['3.11.6'],
      data: { name: row.name ?? '该资产', status: asWritten(row, 'status') ?? row.status ?? '', recorded: compensation },
    };
  },
});
