/** To be followed by a sync; then `counts1904` tells the calendar. Excel has no property for it, but its DATE counts by it. */
export function askCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load('value');
  return day;
}

/** 2 January 1904 is day 1 where counting begins in 1904. */
export function counts1904({ value }: Excel.FunctionResult<number>): boolean {
  return value === 1;
}
