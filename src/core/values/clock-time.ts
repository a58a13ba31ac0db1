/** Minutes after midnight, 0 to 1440 (24:00). */
export type ClockTime = number & { readonly __time: unique symbol };

export function clockTime(hours: number, minutes: number): ClockTime | null {
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return (hours * 60 + minutes) as ClockTime;
}

/** The time of day in an Excel serial, rounded to the minute. */
export function timeOfSerial(serial: number): ClockTime {
  return Math.round((serial - Math.floor(serial)) * 1440) as ClockTime;
}

/** `9:05` */
export function timeText(time: ClockTime): string {
  return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}
