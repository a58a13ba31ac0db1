import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';
import { minutesAway } from '../trip-time';

export const timeOrder = rule.record({
  id: 'vehicle/time-order',
  clause: [],
  severity: 'error',
  title: { zh: '返回不在出车之后', en: 'Back before it left' },
  why: {
    zh: '返回时间应在出车时间之后；过夜的行程要登记返回日期。',
    en: 'A car comes back after it left; a trip over midnight needs its return date.',
  },
  needs: { columns: ['depart', 'return'] },
  reads: ['date', 'returnDate'],
  messages: {
    backwards: (data: { on: Words; depart: ClockTime; back: ClockTime }) => ({
      zh: `${data.on.zh} ${timeText(data.depart)} 出车，${timeText(data.back)} 返回，返回不在出车之后。请核对两个时间；过夜的请填返回日期。`,
      en: `Left on ${data.on.en} at ${timeText(data.depart)} and back at ${timeText(data.back)}, which is not later. Check both times; for a trip over midnight enter the return date.`,
    }),
    dayBefore: (data: { on: Words; back: Words }) => ({
      zh: `${data.on.zh}出车，返回日期却是${data.back.zh}。请核对两个日期。`,
      en: `Left on ${data.on.en}, but the return date is ${data.back.en}. Check both dates.`,
    }),
  },
  check(row) {
    if (row.date !== null && row.returnDate !== null && row.returnDate < row.date) {
      return { message: 'dayBefore', at: 'returnDate', data: { on: day(row.date), back: day(row.returnDate) } };
    }
    const { depart, return: back } = row;
    const minutes = minutesAway(row);
    if (minutes !== null && minutes <= 0 && depart !== null && back !== null) {
      return { message: 'backwards', at: 'return', data: { on: day(row.date), depart, back } };
    }
    return null;
  },
  examples: [
    {
      says: { zh: '返回早于或等于出车', en: 'back before, or at, the time of leaving' },
      rows: [trip('9:00', '11:00'), trip('9:00', '8:30'), trip('9:00', '9:00'), trip('9:00', '')],
      finds: [[1, 'return'], [2, 'return']],
    },
    {
      says: { zh: '过夜的行程有返回日期', en: 'a trip over midnight with its return date' },
      rows: [trip('20:00', '1:30', '2026-03-06'), trip('20:00', '1:30'), trip('9:00', '11:00', '2026-03-04')],
      finds: [[1, 'return'], [2, 'returnDate']],
    },
  ],
});

function trip(depart: string, back: string, returnDate = '') {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', depart, return: back, returnDate, km: 30 };
}
