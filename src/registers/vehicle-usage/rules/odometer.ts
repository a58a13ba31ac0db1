import type { Decimal } from '../../../core/values/decimal';
import { decimalText, minus, SCALE } from '../../../core/values/decimal';
import { unlessMostlyWrong } from '../../shared/mostly-wrong';
import { rule } from '../rule-kit';

export const odometer = rule.sheet({
  id: 'vehicle/odometer',
  clause: [],
  severity: 'error',
  title: { zh: '里程对不上', en: 'Readings do not add up' },
  why: {
    zh: '返回里程减出车里程应等于行驶公里。',
    en: 'The reading at return less the reading at departure is the distance.',
  },
  needs: {},
  reads: ['startKm', 'endKm', 'km'],
  messages: {
    backwards: (data: { start: Decimal; end: Decimal }) => ({
      zh: `返回里程 ${decimalText(data.end)} 小于出车里程 ${decimalText(data.start)}。里程表只增不减，请核对两个读数。`,
      en: `The reading at return, ${decimalText(data.end)}, is below that at departure, ${decimalText(data.start)}. An odometer only grows: check both.`,
    }),
    differs: (data: { start: Decimal; end: Decimal; distance: Decimal; km: Decimal }) => ({
      zh: `里程表 ${decimalText(data.start)} 到 ${decimalText(data.end)} 是 ${decimalText(data.distance)} 公里，行驶公里填的是 ${decimalText(data.km)}。请核对三个数。`,
      en: `From ${decimalText(data.start)} to ${decimalText(data.end)} is ${decimalText(data.distance)} km, but the distance says ${decimalText(data.km)}. Check the three numbers.`,
    }),
  },
  *check(rows) {
    yield* unlessMostlyWrong(rows, ({ startKm: start, endKm: end, km }) => {
      if (start === null || end === null) return undefined;
      const distance = minus(end, start);
      if (distance < 0) return { message: 'backwards' as const, at: 'endKm' as const, data: { start, end } };
      return km !== null && km !== distance && !isRounded(km, distance) ? { message: 'differs' as const, at: 'km' as const, data: { start, end, distance, km } } : null;
    }, OTHER_FIGURES);
  },
  examples: [
    {
      says: { zh: '返回里程倒退，公里数不等于差额', en: 'a reading that goes back, a distance that is not the difference' },
      rows: [trip(1000, 1030, 30), trip(1030, 1020, ''), trip(1030, 1060, 35), trip(1060, 1060, 0)],
      finds: [[1, 'endKm'], [2, 'km']],
    },
    {
      says: { zh: '公里数只取整数', en: 'a distance kept in whole kilometres' },
      rows: [trip(1000.4, 1030.2, 30), trip(1030.2, 1060.9, 31), trip(1060.9, 1090.9, 31)],
      finds: [[2, 'km']],
    },
  ],
});

/** Kilometres measured otherwise, a column taken for another. */
const OTHER_FIGURES = {
  zh: '几乎每行的里程读数之差都不等于行驶公里，多半是公里数另有来源或列认错了；请在「核对各列」里核对这三列',
  en: 'the readings and the distance differ in nearly every row: most likely the distance comes from elsewhere or a column was taken for another; see “Check the columns”',
};

/** A distance in whole kilometres beside readings with tenths. */
function isRounded(km: Decimal, distance: Decimal): boolean {
  return km % SCALE === 0 && distance % SCALE !== 0 && Math.abs(km - distance) * 2 <= SCALE;
}

function trip(startKm: number, endKm: number, km: number | string) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', startKm, endKm, km };
}
