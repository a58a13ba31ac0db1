import { ERRORS, type Value } from './value';

/** What Excel makes of something typed into a cell. */
export interface Input {
  readonly value: Value;
  /** With its `=`. */
  readonly formula: string | null;
  /** The format Excel gives a cell that had none. */
  readonly numberFormat: string | null;
}

/** The year Excel adds to `3月5日`. */
const THIS_YEAR = 2026;

/**
 * Excel reads what is put into a cell as if it were typed: a text may become a number, a date, a formula.
 * Only a cell of format `@` and a text behind an apostrophe stay as they are.
 */
export function readInput(typed: unknown, numberFormat: string): Input {
  if (typed === '' || typed === null || typed === undefined) return plain(null);
  if (typeof typed === 'number' || typeof typed === 'boolean') return plain(typed);
  const text = String(typed);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === '@') return plain(text);
  if (/^=./s.test(text)) return { value: null, formula: text, numberFormat: null };
  return readNumber(text) ?? readDate(text) ?? readWord(text);
}

const plain = (value: Value): Input => ({ value, formula: null, numberFormat: null });
const formatted = (value: number, numberFormat: string): Input => ({ value, formula: null, numberFormat });

function readNumber(text: string): Input | null {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return plain(Number(trimmed));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return formatted(Number(trimmed.replaceAll(',', '')), '#,##0');
  const percent = /^([+-]?\d+(\.\d+)?)%$/.exec(trimmed);
  if (percent) return formatted(Number(percent[1]) / 100, percent[2] ? '0.00%' : '0%');
  return null;
}

function readDate(text: string): Input | null {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text.trim());
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]), 'yyyy/m/d');
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text.trim());
  if (short) return day(THIS_YEAR, Number(short[1]), Number(short[2]), 'm"月"d"日"');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  return formatted((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, time[3] ? 'h:mm:ss' : 'h:mm');
}

function day(year: number, month: number, date: number, numberFormat: string): Input | null {
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date || year < 1901) return null;
  return formatted(moment.getTime() / 86_400_000 + 25_569, numberFormat);
}

function readWord(text: string): Input {
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.some((error) => error === text)) return plain({ error: text });
  // What begins like a sum is taken for one: a department's 「-无-」 becomes a formula that knows no such name.
  if (/^[+\-@]./s.test(text)) return { value: { error: '#NAME?' }, formula: `=${text.replace(/^[+@]/, '')}`, numberFormat: null };
  return plain(text);
}
