import { dateOfSerial, dateParts } from '../../../core/values/calendar-date';
import { decimal, decimalText } from '../../../core/values/decimal';
import type { PlanValue } from '../../../core/workbook/plan';
import { grouped } from '../texts/text';

/** A cell of a plan as the paper shows it: enough of Excel's number formats for a preview. */
export function shownValue(value: PlanValue, format: string): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.value;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'number':
      return numberText(value.value, format);
    case 'formula':
      return typeof value.result === 'number' ? numberText(value.result, format) : String(value.result);
  }
}

function numberText(value: number, format: string): string {
  const [first = ''] = format.split(';');
  const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return momentText(value, first);
  const percent = bare.includes('%');
  const amount = decimal(percent ? value * 100 : value);
  const places = /[.]([0#]+)/.exec(bare)?.[1];
  const text = places === undefined ? (/^[#,0%\s]+$/.test(bare) ? String(Math.round(Number(decimalText(amount)))) : decimalText(amount)) : fixed(Number(decimalText(amount)), places);
  const [whole = '', part] = text.split('.');
  return `${bare.includes(',') ? grouped(Number(whole)) : whole}${part === undefined ? '' : `.${part}`}${percent ? '%' : ''}`;
}

function fixed(value: number, places: string): string {
  const text = value.toFixed(places.length);
  const least = places.lastIndexOf('0') + 1;
  return text.replace(new RegExp(`0{0,${places.length - least}}$`), '').replace(/\.$/, '');
}

/** Dates and times of a serial by the letters of its format. */
function momentText(serial: number, format: string): string {
  const date = dateOfSerial(Math.floor(serial));
  const { year, month, day } = date === null ? { year: 0, month: 0, day: 0 } : dateParts(date);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const two = (value: number): string => String(value).padStart(2, '0');
  return format.replace(/"([^"]*)"|\\(.)|yyyy|yy|mm?|dd?|hh?|ss?/gi, (token, quoted: string | undefined, escaped: string | undefined, at: number) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    const lower = token.toLowerCase();
    if (lower === 'yyyy') return String(year);
    if (lower === 'yy') return two(year % 100);
    // `m` is minutes after hours, else the month.
    if (lower.startsWith('m') && /h[^a-z]*$/i.test(format.slice(0, at))) return two(minutes % 60);
    if (lower === 'mm') return two(month);
    if (lower === 'm') return String(month);
    if (lower === 'dd') return two(day);
    if (lower === 'd') return String(day);
    if (lower.startsWith('h')) return lower === 'hh' ? two(Math.floor(minutes / 60)) : String(Math.floor(minutes / 60));
    return '00';
  });
}
