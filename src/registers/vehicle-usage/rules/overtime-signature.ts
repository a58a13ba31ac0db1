import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';
import { isOutsideHours } from '../working-hours';

/** 3.10.2 */
export const overtimeSignature = rule.record({
  id: 'vehicle/overtime-signature',
  clause: ['3.10.2'],
  severity: 'error',
  title: { zh: '加班用车没有签字', en: 'Overtime not signed for' },
  why: {
    zh: '超出工作时间用车，由用车人在行车记录上签字确认时间；午休不算加班。',
    en: 'Use outside working hours is signed for by the user; the lunch break is not overtime.',
  },
  needs: { columns: ['overtimeSigned', 'depart'], parameters: ['workStart', 'workEnd'] },
  reads: ['date', 'return', 'returnDate'],
  messages: {
    unsigned: (data: { on: Words; depart: ClockTime; back: ClockTime | null; start: ClockTime; end: ClockTime }) => ({
      zh: `${data.on.zh} ${timeText(data.depart)} 出车${data.back === null ? '' : `、${timeText(data.back)} 返回`}，超出工作时间（${timeText(data.start)}–${timeText(data.end)}），没有用车人签字（车辆管理 十.2）。请用车人补签。`,
      en: `Left on ${data.on.en} at ${timeText(data.depart)}${data.back === null ? '' : `, back at ${timeText(data.back)}`}, outside ${timeText(data.start)}–${timeText(data.end)}, without the user's signature. Have it signed.`,
    }),
  },
  check(row, context) {
    if (row.overtimeSigned === true || row.date === null || row.depart === null) return null;
    const start = context.parameter('workStart', row.date);
    const end = context.parameter('workEnd', row.date);
    if (!isOutsideHours(row, start, end) || !context.policy.calendar.isWorkday(row.date)) return null;
    return { message: 'unsigned', at: 'overtimeSigned', data: { on: day(row.date), depart: row.depart, back: row.return, start, end } };
  },
  examples: [
    {
      says: { zh: '18:00 返回不算，18:01 就要签字；早于 9:00 出车也要', en: 'back at 18:00 is in time, 18:01 needs a signature; so does leaving before 9:00' },
      rows: [trip('9:00', '18:00', ''), trip('15:00', '18:01', ''), trip('8:50', '10:00', '否'), trip('8:50', '10:00', '林峰'), trip('12:10', '12:50', '')],
      finds: [[1, 'overtimeSigned'], [2, 'overtimeSigned']],
    },
    {
      says: { zh: '没有填返回时间，只看出车时间', en: 'without a time of return, the time of leaving decides' },
      rows: [trip('17:30', '', ''), trip('18:30', '', '')],
      finds: [[1, 'overtimeSigned']],
    },
    {
      says: { zh: '休息日另有规定；调休上班的周六算工作日', en: 'rest days have a rule of their own; a Saturday made up for is a workday' },
      rows: [trip('20:00', '21:00', '', '2026-03-07'), trip('20:00', '21:00', '', '2026-02-14')],
      finds: [[1, 'overtimeSigned']],
    },
  ],
});

function trip(depart: string, back: string, overtimeSigned: string, date = '2026-03-05') {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', depart, return: back, overtimeSigned, km: 30 };
}
