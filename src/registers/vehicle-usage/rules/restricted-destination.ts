import type { Decimal } from '../../../core/values/decimal';
import { decimalText, SCALE } from '../../../core/values/decimal';
import { counted } from '../../../core/words';
import { pressingCase } from '../allowed';
import { rule } from '../rule-kit';

/** 3.6.1, 3.6.2 */
export const restrictedDestination = rule.record({
  id: 'vehicle/restricted-destination',
  clause: ['3.6.1', '3.6.2'],
  severity: 'error',
  title: { zh: '限制派车的地点', en: 'A place that restricts a car' },
  why: {
    zh: '骑车半小时以内、公交不用换乘两次就能到的地点限制派车；优先用车、紧急、政府人员、客人、公司活动和存取现金不在此限。',
    en: 'No car for what is half an hour by bicycle or fewer than two bus changes away, unless for a priority use, an emergency, government staff, guests, a company event or cash.',
  },
  needs: { anyOf: ['cyclingMinutes', 'transfers'], parameters: ['cyclingLimitMinutes', 'minTransfers'] },
  reads: ['date', 'user', 'purpose', 'destination', 'reasonClass'],
  messages: {
    cycling: (data: { place: string; minutes: Decimal; limit: number }) => ({
      zh: `${data.place}骑车 ${decimalText(data.minutes)} 分钟可到；${data.limit} 分钟以内限制派车（车辆管理 六.1），事由里也看不出优先、紧急等例外。请核对骑行时间或补写事由。`,
      en: `${data.place} is ${decimalText(data.minutes)} minutes away by bicycle; up to ${data.limit} a car is restricted, and the purpose names no exception. Check the minutes, or complete the purpose.`,
    }),
    bus: (data: { place: string; transfers: number; least: number }) => ({
      zh: `到${data.place}公交只需换乘 ${data.transfers} 次；少于 ${data.least} 次限制派车（车辆管理 六.2），事由里也看不出优先、紧急等例外。请核对换乘次数或补写事由。`,
      en: `The bus to ${data.place} takes ${counted(data.transfers, 'change')}; below ${data.least} a car is restricted, and the purpose names no exception. Check the changes, or complete the purpose.`,
    }),
  },
  check(row, context) {
    const { cyclingMinutes: minutes, transfers } = row;
    const limit = context.parameter('cyclingLimitMinutes', row.date);
    const least = context.parameter('minTransfers', row.date);
    const byBicycle = minutes !== null && minutes <= limit * SCALE;
    const byBus = transfers !== null && transfers < least;
    if ((!byBicycle && !byBus) || pressingCase(row, context.policy) !== null) return null;
    const place = row.destination ?? '目的地';
    if (byBicycle) return { message: 'cycling', at: 'cyclingMinutes', clause: byBus ? ['3.6.1', '3.6.2'] : ['3.6.1'], data: { place, minutes, limit } };
    else if (transfers !== null) return { message: 'bus', at: 'transfers', clause: ['3.6.2'], data: { place, transfers, least } };
    return null;
  },
  examples: [
    {
      says: { zh: '骑行 30 分钟、换乘 1 次都限制；31 分钟且换乘 2 次可以', en: '30 minutes or 1 change restrict; 31 and 2 do not' },
      rows: [trip('送资料', 30, 2), trip('送资料', 31, 2), trip('送资料', 31, 1), trip('送资料', '', '')],
      finds: [[0, 'cyclingMinutes'], [2, 'transfers']],
    },
    {
      says: { zh: '优先、紧急、政府人员、客人、活动、现金例外', en: 'exceptions: priority, urgent, government staff, guests, events, cash' },
      rows: [
        trip('接送客户', 10, 0),
        trip('紧急送件', 10, 0),
        trip('陪同工商局人员检查', 10, 0),
        trip('接待来宾', 10, 0),
        trip('公司年会', 10, 0),
        trip('到银行取现金', 10, 0),
        { ...trip('送资料', 10, 0), reasonClass: '高层管理' },
        { ...trip('送资料', 10, 0), reasonClass: '公交不便' },
        { ...trip('陪同抽检', 10, 0), reasonClass: '与政府人员同行' },
        trip('送政府部门的资料', 10, 0),
      ],
      finds: [[7, 'cyclingMinutes'], [9, 'cyclingMinutes']],
    },
  ],
});

function trip(purpose: string, cyclingMinutes: number | string, transfers: number | string) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose, destination: '湖里', cyclingMinutes, transfers, km: 8 };
}
