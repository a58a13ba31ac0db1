import type { Decimal } from '../../../core/values/decimal';
import { decimalText, SCALE } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';

/** 3.5.2 */
export const waiting = rule.record({
  id: 'vehicle/waiting',
  clause: ['3.5.2'],
  severity: 'error',
  title: { zh: '车辆等候过久', en: 'The car waited too long' },
  why: {
    zh: '在同一地点停留一小时以上的，不留车等候，返程自行解决。',
    en: 'For a stay of an hour or more at one place the car does not wait; the way back is the user’s own affair.',
  },
  needs: { columns: ['waitMinutes'], parameters: ['maxWaitMinutes'] },
  reads: ['date', 'destination'],
  messages: {
    long: (data: { on: Words; place: string; waited: Decimal; limit: number }) => ({
      zh: `${data.on.zh}在${data.place}等候 ${decimalText(data.waited)} 分钟；停留满 ${data.limit} 分钟就不留车等候（车辆管理 五.2）。请核对等候时间，属实的请用车人说明。`,
      en: `The car waited ${decimalText(data.waited)} minutes on ${data.on.en}; from ${data.limit} minutes on it does not wait. Check the time, or have the user explain.`,
    }),
  },
  check(row, context) {
    if (row.waitMinutes === null) return null;
    const limit = context.parameter('maxWaitMinutes', row.date);
    if (row.waitMinutes >= limit * SCALE) {
      return { message: 'long', at: 'waitMinutes', data: { on: day(row.date), place: row.destination ?? '同一地点', waited: row.waitMinutes, limit } };
    }
    return null;
  },
  examples: [
    {
      says: { zh: '59 分钟可以，满 60 分钟就不行', en: '59 minutes pass, 60 do not' },
      rows: [trip(0), trip(59), trip(60), trip(95), trip('')],
      finds: [[2, 'waitMinutes'], [3, 'waitMinutes']],
    },
  ],
});

function trip(waitMinutes: number | string) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', waitMinutes, km: 30 };
}
