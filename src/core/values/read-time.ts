import type { ClockTime } from './clock-time';
import { clockTime } from './clock-time';

const NIGHT = /下午|晚上|晚|傍晚|pm/i;
const HALF_DAY = /上午|下午|中午|早上|早晨|清晨|凌晨|晚上|傍晚|早|晚|am|pm/gi;

/** Reads a time of day as people type it: 9:05, 9点半, 下午2:30, 0930. Null where it is none. */
export function readTime(raw: string): ClockTime | null {
  const text = raw.normalize('NFKC').trim().toLowerCase();
  const clock = text.replace(/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[t\s]*/, '').replace(/^\d{1,2}月\d{1,2}日\s*/, '');
  const plain = clock.replace(HALF_DAY, '').trim();
  const match =
    /^(\d{1,2})\s*:\s*(\d{1,2})(?::\d{1,2}(?:\.\d+)?)?$/.exec(plain) ??
    /^(\d{1,2})\s*[点時时]\s*(\d{1,2})\s*分?$/.exec(plain) ??
    /^(\d{1,2})\s*[点時时]\s*(整|半|一刻|三刻)?$/.exec(plain) ??
    /^(\d{1,2})[.h](\d{2})$/.exec(plain) ??
    /^(\d{2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const hours = Number(match[1]);
  const part = match[2];
  const minutes = part === undefined || part === '整' ? 0 : part === '半' ? 30 : part === '一刻' ? 15 : part === '三刻' ? 45 : Number(part);
  const afternoon = NIGHT.test(clock) && hours < 12;
  const midnight = /am/.test(clock) && hours === 12;
  return clockTime(afternoon ? hours + 12 : midnight ? 0 : hours, minutes);
}
