import type { ClockTime } from '../values/clock-time';
import { clockTime, timeOfSerial } from '../values/clock-time';
import { decimal } from '../values/decimal';
import { readNumber } from '../values/read-number';
import { readTime } from '../values/read-time';
import type { Unit } from '../values/units';
import type { CellValue } from '../workbook/cell';
import type { CellReading } from './cell-reading';
import { noResult, numberOf, plainText } from './cell-reading';
import type { Parameter, ParameterVersion } from './parameters';
import { complaint } from './problem';

type Type = Parameter['type'];
type Value = ParameterVersion['value'];

/** How a value of each type is written, for the message and the 说明 sheet. */
export const PARAMETER_FORMS: Readonly<Record<Type, { readonly zh: string; readonly en: string }>> = {
  days: { zh: '天数，如 7', en: 'days, like 7' },
  minutes: { zh: '分钟数，如 30', en: 'minutes, like 30' },
  whole: { zh: '整数，如 2', en: 'a whole number, like 2' },
  months: { zh: '月数，如 6', en: 'months, like 6' },
  weekday: { zh: '星期，如 周五', en: 'a weekday, like 周五 or Friday' },
  time: { zh: '时刻，如 9:00', en: 'a time, like 9:00' },
  decimal: { zh: '数，如 1.5', en: 'a number, like 1.5' },
  money: { zh: '金额，如 10 或 ￥0.60', en: 'an amount, like 10 or ￥0.60' },
  percent: { zh: '百分数，如 20%', en: 'a percentage, like 20%' },
  list: { zh: '用顿号分开的词，如 集美、海沧', en: 'words separated by 、, like 集美、海沧' },
};

/** Null: blank, the parameter stays as it is. */
export function parameterCell(type: Type, cell: CellValue): CellReading<Value | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  const text = plainText(cell);
  if (text === '') return { value: null };
  const value = READERS[type](text, cell);
  if (value !== null) return { value };
  const form = PARAMETER_FORMS[type];
  return complaint(`「${text}」不是${form.zh.split('，')[0]}`, `"${text}" is not ${form.en.split(',')[0]}`, `请填${form.zh}`, `Enter ${form.en}`);
}

type Reader = (text: string, cell: CellValue) => Value | null;

const count = (unit?: Unit): Reader => (text) => whole(numberOf(text, unit));
const amount = (unit?: Unit): Reader => (text) => {
  const number = numberOf(text, unit);
  return number !== null && number >= 0 ? decimal(number) : null;
};
/** A bare number, or a length of time in years, months or days, counted in the smaller unit: 1年 is 12 months. */
const lengthOf = (perYear: number): Reader => (text) => {
  const reading = readNumber(text, 'year');
  return whole(reading && (reading.tenThousands ? Number((reading.value * perYear).toFixed(6)) : reading.value));
};

function whole(number: number | null): number | null {
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

const READERS: Readonly<Record<Type, Reader>> = {
  days: lengthOf(365),
  minutes: count('minute'),
  whole: count(),
  months: lengthOf(12),
  money: amount('yuan'),
  decimal: (text, cell) => amount()(text.replace(/倍$/, ''), cell),
  weekday: (text) => weekdayOf(text),
  time: (text, cell) => timeOf(text, cell),
  percent: (text, cell) => fractionOf(text, cell),
  list(text) {
    const words = text.split(/[、,;\n]+/).map((word) => word.trim()).filter((word) => word !== '');
    return words.length > 0 ? words : null;
  },
};

const ENGLISH = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const FULL = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function weekdayOf(text: string): number | null {
  const word = text.toUpperCase();
  const english = Math.max(ENGLISH.indexOf(word), FULL.indexOf(word));
  if (english >= 0) return english;
  const match = /^(?:周|星期|礼拜|每周)?([日天一二三四五六1-7])$/.exec(text);
  if (!match?.[1]) return null;
  const place = '日一二三四五六'.indexOf(match[1] === '天' ? '日' : match[1]);
  return place >= 0 ? place : Number(match[1]) % 7;
}

function timeOf(text: string, cell: CellValue): ClockTime | null {
  if (cell.kind === 'number') {
    if (cell.value >= 0 && cell.value < 1) return timeOfSerial(cell.value);
    if (cell.format === 'time' || cell.format === 'datetime') return timeOfSerial(cell.value);
    return Number.isInteger(cell.value) ? clockTime(cell.value, 0) : null;
  }
  return /^\d{1,2}$/.test(text) ? clockTime(Number(text), 0) : readTime(text);
}

/** 20%, 0.2 and 20 are one: no share in the manual is over a whole. */
function fractionOf(text: string, cell: CellValue): Value | null {
  const number = numberOf(text);
  if (number === null || number < 0) return null;
  const isShare = text.endsWith('%') || (cell.kind === 'number' && cell.format === 'percent') || number <= 1;
  const fraction = isShare ? number : number / 100;
  return fraction <= 1 ? decimal(fraction) : null;
}
