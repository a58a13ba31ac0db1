import type { StoredCell } from './cell-grid';
import { isError } from './value';

/** What a cell shows, for the common number formats; a format not known here shows the number as `General` would. */
export function displayText({ value, look }: StoredCell): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, look.numberFormat) : value;
}

function numberText(value: number, format: string): string {
  const bare = format.split(';')[0]?.replace(/\[[^\]]*\]/g, '') ?? '';
  if (bare === '' || bare === 'General' || bare === '@') return general(value);
  const words = bare.replace(/"[^"]*"|\\./g, '');
  if (/[ymdhs]/i.test(words)) return momentText(value, bare);
  const decimals = /0\.(0+)/.exec(words)?.[1]?.length ?? 0;
  const percent = words.includes('%');
  const digits = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const [whole = '', part] = digits.split('.');
  const grouped = words.includes('#,##0') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  if (!/[0#]/.test(words)) return general(value);
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : `.${part}`}${percent ? '%' : ''}`;
}

const general = (value: number): string => String(Number(value.toPrecision(11)));

function momentText(serial: number, format: string): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const moment = new Date((Math.floor(serial) - 25_569) * 86_400_000 + seconds * 1000);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  let afterHour = false;
  return format.replace(/"([^"]*)"|\\(.)|yyyy|yy|mm?|dd?|hh?|ss?/gi, (part, quoted: string | undefined, escaped: string | undefined) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    const kind = part.charAt(0).toLowerCase();
    const size = part.length;
    if (kind === 'y') return size === 4 ? String(moment.getUTCFullYear()) : pad(moment.getUTCFullYear() % 100, 2);
    if (kind === 'd') return pad(moment.getUTCDate(), size);
    if (kind === 'h') {
      afterHour = true;
      return pad(moment.getUTCHours(), size);
    }
    if (kind === 's') return pad(moment.getUTCSeconds(), size);
    return afterHour ? pad(moment.getUTCMinutes(), size) : pad(moment.getUTCMonth() + 1, size);
  });
}
