import { inDigits } from './chinese-number';
import type { ClockTime } from './clock-time';
import { clockTime, timeOfSerial } from './clock-time';
import { splitMoment } from './moment-text';
import { isTooLong, narrow } from './narrow-text';

const PERIOD = '(上午|下午|早上|早晨|清晨|中午|正午|午后|傍晚|晚上|夜里|夜间|凌晨|午夜|半夜|早|晚|[ap]\\.?m\\.?)?';
const CLOCK = new RegExp(`^${PERIOD}\\s*(\\d{1,2})\\s*(?:[:;点时h.]|点钟)\\s*(\\d{1,2}|半|[13]刻|整|正)?\\s*(?:[:分]\\s*(?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?\\s*([ap]\\.?m\\.?)?(?:z|\\+\\d\\d:?\\d\\d)?$`, 'i');
const HOUR = new RegExp(`^${PERIOD}\\s*(\\d{1,2})\\s*([ap]\\.?m\\.?)?$`, 'i');
/** What may stand before a time of day: a date, however short. */
const DAY = /^[\d年月日号\-./\s]*(?:\(?(?:星期|周)[\d一二三四五六日天]\)?)?$/;

/** Reads a time of day as people type it: 9:05, 8点半, 下午2:30, 14时20分, 1430, 2:30 PM, 9.30. Null where it is none, or could be two. */
export function readTime(raw: string): ClockTime | null {
  if (isTooLong(raw)) return null;
  const text = narrow(raw);
  const { day, time } = splitMoment(text);
  if (time !== '' && day !== '' && !DAY.test(inDigits(day))) return null;
  const plain = inDigits(time === '' ? text : time);
  if (/^\d{3,4}$/.test(plain)) return timeOfDigits(Number(plain));
  if (/^0?\.\d{3,}$/.test(plain)) return timeOfSerial(Number(plain));
  const clock = CLOCK.exec(plain);
  if (clock && !isHalfSaid(plain)) return timeFrom(Number(clock[2]), minutesOf(clock[3]), Number(clock[4] ?? 0), clock[1] ?? clock[5] ?? '');
  const hour = HOUR.exec(plain);
  const period = hour?.[1] ?? hour?.[3];
  return hour && period !== undefined ? timeFrom(Number(hour[2]), 0, 0, period) : null;
}

/** 1430 and 930, as people type who save the colon. */
function timeOfDigits(digits: number): ClockTime | null {
  return digits < 100 ? null : clockTime(Math.floor(digits / 100), digits % 100);
}

/** 9.5 may be five past or half past. */
function isHalfSaid(text: string): boolean {
  return /^\D*\d{1,2}\.\d?\D*$/.test(text);
}

function minutesOf(text: string | undefined): number {
  if (text === undefined || text === '整' || text === '正') return 0;
  if (text === '半') return 30;
  return text.endsWith('刻') ? Number(text[0]) * 15 : Number(text);
}

function timeFrom(hours: number, minutes: number, seconds: number, period: string): ClockTime | null {
  const hour = hourOfDay(hours, minutes, period.replace(/\./g, '').toLowerCase());
  const time = hour === null || seconds > 59 ? null : clockTime(hour, minutes);
  return time !== null && seconds >= 30 ? ((time + 1) as ClockTime) : time;
}

/** Null where the half of the day speaks against the hour (上午14点). */
function hourOfDay(hours: number, minutes: number, period: string): number | null {
  switch (period) {
    case '':
      return hours;
    case 'am':
      return hours === 12 ? 0 : hours > 12 ? null : hours;
    case 'pm':
    case '下午':
    case '午后':
    case '傍晚':
      return hours < 12 ? hours + 12 : hours;
    case '晚':
    case '晚上':
    case '夜里':
    case '夜间':
      return hours === 12 ? (minutes === 0 ? 24 : 0) : hours >= 5 && hours < 12 ? hours + 12 : hours;
    case '中午':
    case '正午':
      return hours < 4 ? hours + 12 : hours;
    case '凌晨':
    case '午夜':
    case '半夜':
      return hours === 12 ? 0 : hours;
    default:
      return hours > 12 ? null : hours;
  }
}
