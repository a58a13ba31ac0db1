import type { Language } from '../../../core/words';
import { parseIsoDate, spokenDate } from '../../../core/values/calendar-date';
import { parseIsoMonth, spokenMonth } from '../../../core/values/month';

/** `3月5日` beside a list of that year; English keeps the ISO date. */
export function dateText(iso: string, language: Language, year?: number): string {
  const date = parseIsoDate(iso);
  if (date === null || language === 'en') return iso;
  return spokenDate(date, year);
}

export function monthText(iso: string, language: Language): string {
  const month = parseIsoMonth(iso);
  return month === null || language === 'en' ? iso : spokenMonth(month);
}
