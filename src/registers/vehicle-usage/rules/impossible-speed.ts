import type { Decimal } from '../../../core/values/decimal';
import { decimalText, toNumber } from '../../../core/values/decimal';
import { distanceOf } from '../distance';
import { rule } from '../rule-kit';
import { minutesAway } from '../trip-time';

export const impossibleSpeed = rule.record({
  id: 'vehicle/impossible-speed',
  clause: [],
  severity: 'warning',
  title: { zh: '时速不合常理', en: 'Faster than a car goes' },
  why: {
    zh: '公里数除以用车时间高得不合常理，不是公里数写错，就是时间写错。',
    en: 'A distance that no car covers in the time means that one of the two is wrong.',
  },
  needs: { columns: ['depart', 'return'], parameters: ['maxSpeedKmh'] },
  reads: ['date', 'returnDate', 'km', 'startKm', 'endKm'],
  messages: {
    fast: (data: { km: Decimal; minutes: number; speed: number; limit: number }) => ({
      zh: `${data.minutes} 分钟行驶 ${decimalText(data.km)} 公里，合每小时 ${data.speed} 公里，车开不到这么快（以每小时 ${data.limit} 公里为限）。请核对公里数和出车、返回时间。`,
      en: `${decimalText(data.km)} km in ${data.minutes} minutes is ${data.speed} km/h, faster than a car goes (${data.limit} km/h). Check the distance and both times.`,
    }),
  },
  check(row, context) {
    const minutes = minutesAway(row);
    const km = distanceOf(row);
    if (minutes === null || km === null || minutes <= 0 || km <= 0) return null;
    const limit = context.parameter('maxSpeedKmh', row.date);
    if (toNumber(km) * 60 <= limit * minutes) return null;
    const at = row.km !== null ? 'km' : 'endKm';
    return { message: 'fast', at, data: { km, minutes, speed: Math.round((toNumber(km) * 60) / minutes), limit } };
  },
  examples: [
    {
      says: { zh: '半小时 60 公里还可能，65 公里就不可能', en: '60 km in half an hour may be, 65 may not' },
      rows: [trip('9:00', '9:30', 60), trip('9:00', '9:30', 65), trip('9:00', '', 500)],
      finds: [[1, 'km']],
    },
    {
      says: { zh: '隔天返回的长途', en: 'a long way, back the next day' },
      rows: [{ ...trip('9:00', '8:00', 900), returnDate: '2026-03-06' }],
      finds: [],
    },
  ],
});

function trip(depart: string, back: string, km: number) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '漳州', depart, return: back, km };
}
