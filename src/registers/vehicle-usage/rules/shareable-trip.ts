import { remembered } from '../../../core/checks/remembered';
import { wholeRow } from '../../../core/checks/whole-row';
import { nameKey } from '../../../core/policy/names';
import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import { counted } from '../../../core/words';
import { rule } from '../rule-kit';
import { carOf } from '../trip-line';

/** 3.5.1 */
export const shareableTrip = rule.workbook({
  id: 'vehicle/shareable-trip',
  clause: ['3.5.1'],
  severity: 'warning',
  title: { zh: '可以并车', en: 'Could have shared a car' },
  why: { zh: '同一线路的几个人应同乘一辆车。', en: 'Those who go the same way share a car.' },
  needs: { columns: ['depart'], parameters: ['shareTripMinutes'] },
  reads: ['date', 'plate', 'destination'],
  messages: {
    apart: (data: { place: string; plate: string; depart: ClockTime; other: string; otherDepart: ClockTime; minutes: number; within: number }) => ({
      zh: `${data.plate} ${timeText(data.depart)} 去${data.place}，${data.other} 当天 ${timeText(data.otherDepart)} 也去，${data.minutes === 0 ? '同时出车' : `相差 ${data.minutes} 分钟`}；${data.within} 分钟以内同去一处的可以并车（车辆管理 五.1）。请核实能否同乘。`,
      en: `${data.plate} left for ${data.place} at ${timeText(data.depart)}, ${data.other} at ${timeText(data.otherDepart)} the same day, ${data.minutes === 0 ? 'at the same time' : `${counted(data.minutes, 'minute')} apart`}; within ${data.within} minutes one car could serve both. Please look into it.`,
    }),
  },
  *check(rows, context) {
    type Trip = { readonly row: (typeof rows)[number]; readonly car: string; readonly date: number; readonly depart: ClockTime };
    const groups = new Map<string, Trip[]>();
    for (const row of rows) {
      if (row.date === null || row.plate === null || row.depart === null || row.destination === null) continue;
      const place = placeOf(row.destination);
      if (place === null) continue;
      const trip = { row, car: carOf(row.plate), date: row.date, depart: row.depart };
      const group = groups.get(place);
      if (group) group.push(trip);
      else groups.set(place, [trip]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      group.sort((a, b) => a.date - b.date || a.depart - b.depart);
      // The latest trip of the day, and the latest of another car than that one.
      let last: Trip | null = null;
      let lastOfOther: Trip | null = null;
      for (const trip of group) {
        if (last !== null && last.date !== trip.date) last = lastOfOther = null;
        const other: Trip | null = last !== null && last.car !== trip.car ? last : lastOfOther;
        const repeats: boolean = last !== null && last.car === trip.car && last.depart === trip.depart;
        if (last !== null && last.car !== trip.car) lastOfOther = last;
        last = trip;
        if (other === null || repeats) continue;
        const within = context.parameter('shareTripMinutes', trip.row.date);
        const minutes = trip.depart - other.depart;
        if (minutes > within) continue;
        const data = { place: trip.row.destination ?? '', plate: trip.row.plate ?? '', depart: trip.depart, other: other.row.plate ?? '', otherDepart: other.depart, minutes, within };
        yield { row: wholeRow(trip.row), message: 'apart', at: 'depart', data, related: [{ row: wholeRow(other.row), field: 'depart' }] };
      }
    }
  },
  examples: [
    {
      says: { zh: '两辆车 30 分钟内去同一处', en: 'two cars to one place within 30 minutes' },
      rows: [trip('闽D12345', '9:00', '翔安工厂'), trip('闽D67890', '9:30', '翔安工厂')],
      finds: [[1, 'depart']],
    },
    {
      says: { zh: '相差 31 分钟、去别处、同一辆车，都不算', en: '31 minutes apart, elsewhere, or the same car' },
      rows: [trip('闽D12345', '9:00', '翔安工厂'), trip('闽D67890', '9:31', '翔安工厂'), trip('闽D67890', '14:00', '机场'), trip('闽D12345', '14:10', '同安'), trip('闽D12345', '16:00', '机场'), trip('闽D·12345', '16:20', '机场')],
      finds: [],
    },
    {
      says: { zh: '「市内」「多处」说不上同一处', en: 'in town, several places: not one destination' },
      rows: [trip('闽D12345', '9:00', '市内'), trip('闽D67890', '9:10', '市内')],
      finds: [],
    },
  ],
});

/** Null where the words name no particular place. */
const placeOf = remembered((text: string): string | null => {
  const place = nameKey(text);
  return /^(?:市内|市区|岛内|岛外|本市|城区|外地|省内|省外|多处|各处|各网点|各门店|周边|附近|若干|等地|外出|[/—\-.]*)$/.test(place) ? null : place;
});

function trip(plate: string, depart: string, destination: string) {
  return { date: '2026-03-05', plate, driver: '王建军', user: '林峰', purpose: '接送客户', destination, depart, km: 30 };
}
