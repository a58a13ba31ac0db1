/** Excel's day number. */
export function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type SampleMonth = 1 | 2 | 3;

export const MONTHS: readonly SampleMonth[] = [1, 2, 3];

/** The days of early 2026 on which the made-up department worked. */
export function workdays(month: SampleMonth): string[] {
  const days: string[] = [];
  for (let day = `2026-0${month}-01`; Number(day.slice(5, 7)) === month; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    if (MADE_UP.has(day) || (!isWeekend && !isHoliday(day))) days.push(day);
  }
  return days;
}

const MADE_UP: ReadonlySet<string> = new Set(['2026-01-04', '2026-02-14', '2026-02-28']);

function isHoliday(day: string): boolean {
  return day <= '2026-01-03' || (day >= '2026-02-15' && day <= '2026-02-23');
}
