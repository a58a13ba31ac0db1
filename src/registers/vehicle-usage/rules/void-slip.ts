import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';

/** 3.5.3 */
export const voidSlip = rule.record({
  id: 'vehicle/void-slip',
  clause: ['3.5.3'],
  severity: 'error',
  title: { zh: '派车单作废后出车', en: 'Left after the slip was void' },
  why: {
    zh: '按派车单上的时间出车；超过半小时还没有出车的，这张单作废，要重新派车。',
    en: "A car leaves at the slip's time; half an hour later the slip is void and a new one is needed.",
  },
  needs: { columns: ['plannedDepart', 'depart'], parameters: ['slipValidMinutes'] },
  reads: ['date'],
  messages: {
    late: (data: { on: Words; planned: ClockTime; depart: ClockTime; late: number; valid: number }) => ({
      zh: `${data.on.zh} ${timeText(data.depart)} 出车，派车单时间 ${timeText(data.planned)}，晚 ${data.late} 分钟；超过 ${data.valid} 分钟派车单作废（车辆管理 五.3）。请补开派车单，或在备注说明后豁免。`,
      en: `Left on ${data.on.en} at ${timeText(data.depart)}, ${data.late} minutes after the slip's ${timeText(data.planned)}; after ${data.valid} minutes the slip is void. Have a new slip made out, or explain it in the remark and waive it.`,
    }),
  },
  check(row, context) {
    const { plannedDepart: planned, depart } = row;
    if (planned === null || depart === null) return null;
    const valid = context.parameter('slipValidMinutes', row.date);
    const late = minutesLate(planned, depart);
    if (late > valid) return { message: 'late', at: 'depart', data: { on: day(row.date), planned, depart, late, valid } };
    return null;
  },
  examples: [
    {
      says: { zh: '晚 30 分钟还有效，晚 31 分钟作废，早走不算', en: '30 minutes late is still valid, 31 is not; leaving early is no matter' },
      rows: [trip('9:00', '9:30'), trip('9:00', '9:31'), trip('9:00', '8:40')],
      finds: [[1, 'depart']],
    },
    {
      says: { zh: '派车单时间在午夜前，过了午夜才出车', en: 'a slip for just before midnight, left after it' },
      rows: [trip('23:50', '0:05'), trip('23:30', '0:20')],
      finds: [[1, 'depart']],
    },
    {
      says: { zh: '有效时间改成 45 分钟', en: 'valid for 45 minutes' },
      parameters: { slipValidMinutes: 45 },
      rows: [trip('9:00', '9:44'), trip('9:00', '9:46')],
      finds: [[1, 'depart']],
    },
  ],
});

/** A slip for the late evening may be used after midnight. */
function minutesLate(planned: ClockTime, depart: ClockTime): number {
  const overMidnight = planned >= 18 * 60 && depart < 6 * 60;
  return depart - planned + (overMidnight ? 1440 : 0);
}

function trip(plannedDepart: string, depart: string) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', plannedDepart, depart, km: 30 };
}
